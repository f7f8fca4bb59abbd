import { importDateFNSLocale } from '@payloadcms/translations';
import { en } from '@payloadcms/translations/languages/en';
import { describe, expect, test } from 'vitest';
import { finnish } from '#cms/translations/finnish.ts';

/** Messages whose Finnish is rightly the same as the English. */
const sameInBoth: readonly string[] = [];

const english = flatten(en.translations);
const translated = flatten(finnish.translations);
const keys = Object.keys(english);

describe('the Finnish of the admin', () => {
  test('has every message of the English and no other', () => {
    expect(Object.keys(translated).sort()).toEqual(keys.toSorted());
  });

  test('keeps the placeholders of each message', () => {
    expect(mapValues(translated, placeholders)).toEqual(mapValues(english, placeholders));
  });

  test('keeps the tags of each message', () => {
    expect(mapValues(translated, tags)).toEqual(mapValues(english, tags));
  });

  test('leaves no message empty', () => {
    expect(keys.filter((key) => !translated[key]?.trim())).toEqual([]);
  });

  test('leaves no message in English', () => {
    expect(keys.filter((key) => translated[key] === english[key])).toEqual(sameInBoth);
  });

  test('names dates with a locale that Payload can load and whose week starts on Monday', async () => {
    const locale = await importDateFNSLocale(finnish.dateFNSKey);
    expect(locale?.options?.weekStartsOn).toBe(1);
  });
});

/** The names in `{{…}}`, once each: Finnish may say a name once where English repeats it. */
function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\s*\w+\s*\}\}/g))].sort();
}

/** Every tag, `<1>` and `</1>` as well as `<a href="…">`; not the brackets of `<{{label}} puuttuu>`. */
function tags(text: string): string[] {
  return (text.match(/<\/?(?:\d+|[a-z]+)(?:\s[^>]*)?>/g) ?? []).sort();
}

function mapValues<T>(texts: Record<string, string>, map: (text: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, map(text)]));
}

/** @example flatten({ general: { save: 'Save' } }) // { 'general.save': 'Save' } */
function flatten(namespaces: Record<string, Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(namespaces).flatMap(([namespace, texts]) =>
      Object.entries(texts).map(([key, text]) => [`${namespace}.${key}`, text] as const),
    ),
  );
}
