import { describe, expect, it } from 'vitest';
import { preferredLanguage, readerLanguage } from '#web/reader-language.ts';

describe('the language a browser asks for', () => {
  it.each([
    [undefined, 'fi'],
    ['', 'fi'],
    ['sv', 'sv'],
    ['en-US,en;q=0.9', 'en'],
    ['de-AT, de;q=0.9, en;q=0.8', 'de'],
    ['nb, sv-SE;q=0.8, en;q=0.5', 'sv'],
    ['en;q=0.1, de;q=0.9', 'de'],
    ['sv;q=0, en;q=0.2', 'en'],
    ['fr, *;q=0.5', 'fi'],
    ['EN-gb', 'en'],
    [';;;q=,,=', 'fi'],
  ])('%j gives %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

describe('the language a reader is spoken to in', () => {
  it.each([
    ['/sv/finns-inte/', 'de', 'sv'],
    ['/admin', 'de', 'de'],
    ['/swe/', 'en', 'en'],
    ['/', undefined, 'fi'],
  ])('%s for a browser in %s is %s', (path, header, language) => {
    expect(readerLanguage(path, header)).toBe(language);
  });
});
