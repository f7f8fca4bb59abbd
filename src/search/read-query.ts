import type { FindingRegion } from '#directory/finding/finding.ts';
import type { Language } from '#i18n/languages.ts';
import { phraseAt } from './query-phrase.ts';
import { placeAt } from './query-place.ts';
import { isStopWord } from './words/stop-words.ts';

/** What reading a query needs to know of a region. */
export type QueryRegion = Pick<FindingRegion, 'municipalities' | 'taxonomy'>;

/** Something among the words that may be chosen instead, so that nothing else is found. */
export type Suggestion = {
  readonly kind:
    | 'municipality'
    /** The slug of a village's name; `within` says of which municipality. */
    | 'village'
    | 'postal-code'
    /** `today`, `tomorrow`, `weekend` or `week`. */
    | 'when'
    /** The next such day: `MO` to `SU`. */
    | 'weekday'
    | 'time'
    | 'feature'
    | 'price'
    | 'language';
  readonly id: string;
  readonly within?: string;
  /** The words as they were typed. */
  readonly text: string;
};

export type ReadQuery = {
  /** The words that are left to search by. */
  readonly words: string;
  readonly suggestions: readonly Suggestion[];
};

/** Suggestions for so many of the words that follow. */
export type Read = { readonly length: number; readonly found: readonly Omit<Suggestion, 'text'>[] };

/**
 * Tells apart what of some words is a place, a day, a time of day, a language or a feature. Words that say nothing are left
 * out beside them.
 *
 * @example readQuery('kävelykavereita Suolahdesta', region, 'fi') // words: 'kävelykavereita', Suolahti as a village
 */
export function readQuery(words: string, region: QueryRegion, language: Language): ReadQuery {
  const typed = [...words.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)];
  const tokens = typed.map(([token]) => token);
  const left: string[] = [];
  const suggestions: Suggestion[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = phraseAt(tokens, at, region, language) ?? placeAt(tokens, at, region);
    const last = typed[at + (read?.length ?? 1) - 1];
    const text = words.normalize('NFC').slice(typed[at]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0));
    if (read) suggestions.push(...read.found.map((each) => ({ ...each, text })));
    else left.push(text);
    at += read?.length ?? 1;
  }
  if (suggestions.length === 0) return { words, suggestions };
  return {
    words: left.filter((word) => !isStopWord(word.toLowerCase(), language)).join(' '),
    suggestions: onceEach(suggestions),
  };
}

function onceEach(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter(
    ({ id, kind }, at) => suggestions.findIndex((other) => other.id === id && other.kind === kind) === at,
  );
}
