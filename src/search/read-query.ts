import type { FindingRegion } from '#directory/finding/finding.ts';
import type { Language } from '#i18n/languages.ts';

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

/** Tells apart what of some words is a place, a day, a time of day or a feature. */
export function readQuery(words: string, _region: QueryRegion, _language: Language): ReadQuery {
  return { words, suggestions: [] };
}
