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

/**
 * Whether two words differ by so many letters at most: one that is missing, too many, another one, or two that have changed
 * places (Damerau and Levenshtein, with adjacent transpositions). The first letter is typed right nearly always.
 */
function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most || one[0] !== other[0]) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isTurned = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const changed = (last[at - 1] ?? 0) + (isSame ? 0 : 1);
      const fewest = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, changed);
      next.push(isTurned ? Math.min(fewest, (before[at - 2] ?? 0) + 1) : fewest);
    }
    if (Math.min(...next) > most) return false;
    [before, last] = [last, next];
  }
  return (last[other.length] ?? most + 1) <= most;
}
