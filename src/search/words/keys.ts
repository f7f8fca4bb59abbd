import type { Language } from '#i18n/languages.ts';
import { asciiOf } from './letters.ts';
import { stemOf } from './stems.ts';

/** How a word of a page fits one of a query, the nearest first. */
export const fits = ['exact', 'form', 'head', 'part'] as const;

export type Fit = (typeof fits)[number];

/**
 * What each key ends with: a digit, so that no stemmer of the search engine takes anything from it. The word itself means the
 * same in every language, a stem only in its own.
 */
const endings = {
  form: { fi: '1', sv: '2', en: '3', de: '4' },
  head: { fi: '5', sv: '6', en: '7', de: '8' },
  part: { fi: '15', sv: '16', en: '17', de: '18' },
} as const satisfies Record<Exclude<Fit, 'exact'>, Record<Language, string>>;

const endOfWord = '0';

/** The key of pages that fit so a word of a query; `word` is in small letters. */
export function keyOf(word: string, fit: Fit, language: Language): string {
  return fit === 'exact' ? `${asciiOf(word)}${endOfWord}` : stemKey(stemOf(word, language), fit, language);
}

/** A word that stands for all of a municipality, and that nobody types: `jyvaskyla` gives `99jyvaskyla`. */
export const municipalityWord = (id: string): string => `99${id.replace(/[^a-z0-9]/g, '')}`;

/** How the keys of words begin that begin so. */
export const beginningKey = (word: string): string => asciiOf(word);

/** The word that a key stands for; `null` when it is the key of a stem. */
export function wordOfKey(key: string): string | null {
  if (!key.endsWith(endOfWord) || key.startsWith('99')) return null;
  return key
    .slice(0, -1)
    .replace(/a3/g, 'å')
    .replace(/[aou]2/g, (letters) => dotted[letters] ?? letters);
}

const dotted: Readonly<Record<string, string>> = { a2: 'ä', o2: 'ö', u2: 'ü' };

/** The key of a stem. */
export function stemKey(stem: string, fit: Exclude<Fit, 'exact'>, language: Language): string {
  return `${asciiOf(stem)}${endings[fit][language]}`;
}
