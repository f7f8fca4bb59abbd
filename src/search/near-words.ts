import { editDistance } from '#directory/finding/edit-distance.ts';
import type { Language } from '#i18n/languages.ts';
import { plainLetters } from './words/letters.ts';
import { stemOf } from './words/stems.ts';

/** The words of a vocabulary that one is but for its dots. */
export function dottedWords(word: string, vocabulary: readonly string[]): readonly string[] {
  const plain = plainLetters(word);
  return vocabulary.filter((known) => plainLetters(known) === plain);
}

/** The words of a vocabulary that one may be with so many typing errors; none when it is too short for so many. */
export function mistypedWords(word: string, errors: number, vocabulary: readonly string[]): readonly string[] {
  const plain = plainLetters(word);
  if (errors > errorsForgiven(word)) return [];
  return vocabulary.filter((known) => isWithin(plain, plainLetters(known), errors));
}

/** One in a word of five to eight letters, two in a longer one; none in a number. */
function errorsForgiven(word: string): number {
  if (/\d/.test(word)) return 0;
  return word.length < 5 ? 0 : word.length <= 8 ? 1 : 2;
}

/** The two parts of a word which both live as words of their own, the last one as long as can be; none when it has none. */
export function compoundParts(word: string, language: Language, vocabulary: readonly string[]): readonly string[] {
  if (word.length < 8) return [];
  const stems = new Set(vocabulary.map((known) => stemOf(known, language)));
  for (let at = 4; at <= word.length - 4; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => stems.has(stemOf(part, language)))) return parts;
  }
  return [];
}

/** Whether two words differ by so many letters at most. The first letter is typed right nearly always. */
const isWithin = (one: string, other: string, most: number): boolean =>
  one[0] === other[0] && editDistance(one, other, most) <= most;
