import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';

const folder = join(import.meta.dirname, '../../src/i18n/messages');

const namespaces = readdirSync(join(folder, 'fi'));

const otherLanguages = languages.filter((language) => language !== 'fi');

const textsOf = (language: string, namespace: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(readFileSync(join(folder, language, namespace), 'utf8'))));

/** Texts that are rightly the same as in Finnish: abbreviations, names, and words two languages share. */
const sameAsFinnish: readonly string[] = [
  'sv date.weekday.short.TU',
  'sv date.weekday.short.TH',
  'sv site.name',
  'en site.name',
  'de site.name',
  'sv finding.near.between',
  'en finding.near.between',
  'de finding.near.between',
];

describe.each(namespaces)('the messages of %s', (namespace) => {
  const finnish = textsOf('fi', namespace);

  test.each(otherLanguages)('are all there in %s, and no other', (language) => {
    expect([...textsOf(language, namespace).keys()].sort()).toEqual([...finnish.keys()].sort());
  });

  test.each(otherLanguages)('have the same placeholders in %s', (language) => {
    const texts = textsOf(language, namespace);
    const different = [...finnish].filter(
      ([key, text]) => placeholders(key, text) !== placeholders(key, texts.get(key) ?? ''),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test.each(otherLanguages)('are translated into %s', (language) => {
    const texts = textsOf(language, namespace);
    const same = [...finnish].filter(([key, text]) => hasWords(text) && texts.get(key) === text);
    const unexpected = same.map(([key]) => `${language} ${key}`).filter((name) => !sameAsFinnish.includes(name));
    expect(unexpected).toEqual([]);
  });

  test.each(languages)('are never empty in %s, nor end in a space', (language) => {
    const bad = [...textsOf(language, namespace)].filter(([, text]) => text === '' || text !== text.trim());
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  test.each(languages)('have a singular for each plural in %s', (language) => {
    const keys = [...textsOf(language, namespace).keys()];
    const basesOf = (ending: string) =>
      keys.filter((key) => key.endsWith(ending)).map((key) => key.slice(0, -ending.length));
    expect(basesOf('_one')).toEqual(basesOf('_other'));
  });

  test('have names that no other namespace has', () => {
    const others = namespaces.filter((other) => other !== namespace);
    const taken = new Set(others.flatMap((other) => [...textsOf('fi', other).keys()]));
    expect([...finnish.keys()].filter((key) => taken.has(key))).toEqual([]);
  });
});

describe('the list of texts that are the same as in Finnish', () => {
  test('holds no text that has been translated since', () => {
    const stale = sameAsFinnish.filter((name) => {
      const [language = '', key = ''] = name.split(' ');
      return !namespaces.some((namespace) => {
        const text = textsOf('fi', namespace).get(key);
        return text !== undefined && textsOf(language, namespace).get(key) === text;
      });
    });
    expect(stale).toEqual([]);
  });
});

/** The names of the placeholders, each once. A singular may say its count in words: "a week ago". */
function placeholders(key: string, text: string): string {
  const names = [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name);
  return [...new Set(names)]
    .filter((name) => name !== 'count' || !key.endsWith('_one'))
    .sort()
    .join();
}

/** Units of one letter are not words. */
function hasWords(text: string): boolean {
  return /\p{Letter}{2}/u.test(text.replace(/\{\{.*?\}\}/g, ''));
}
