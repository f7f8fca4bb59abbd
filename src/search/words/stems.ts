import type { Language } from '#i18n/languages.ts';
import { englishStem } from './english.ts';
import { finnishStem } from './finnish.ts';
import { germanStem } from './german.ts';
import { plainLetters } from './letters.ts';
import { swedishStem } from './swedish.ts';

const stemmers = {
  fi: (word) => plainLetters(finnishStem(word)),
  sv: swedishStem,
  en: englishStem,
  de: germanStem,
} as const satisfies Record<Language, (word: string) => string>;

/**
 * What all forms of a word have in common; it is no word. `word` is in small letters. Dots count in Swedish alone (`råd`,
 * `rad`): in Finnish hardly any two words differ by them, and many people type without; in German forms of one word do.
 */
export function stemOf(word: string, language: Language): string {
  // Finnish vowels agree: a word that is typed without dots gets the same endings taken.
  return stemmers[language](word);
}
