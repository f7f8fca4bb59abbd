import type { MunicipalityId } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import type { QueryRegion } from './read-query.ts';

/** What somebody looks for with words. */
export type Question = {
  readonly words: string;
  readonly language: Language;
  /** Those that somebody has chosen: what is there comes first. */
  readonly municipality?: readonly MunicipalityId[];
  /** With it places, days and features among the words are known as such: what fits them comes first. */
  readonly region?: QueryRegion;
  /** Words that somebody wants taken as plain words, though they name a place, a day or a feature. */
  readonly plain?: readonly string[];
};

/**
 * Why a page is found, and why it stands where it stands. Where: in its name, what it is about, or its text. How: as it was
 * typed, in another form, as a part of a longer word, as the beginning of one, or with a typing error; `some-words` lacks some.
 * Then what moved it up (`here`, `soon`) or down (`later`, `stale`, `other-language`).
 */
export const reasons = [
  'name',
  'theme',
  'text',
  'exact',
  'form',
  'part',
  'beginning',
  'typing-error',
  'some-words',
  'here',
  'soon',
  'later',
  'stale',
  'other-language',
] as const;

export type Reason = (typeof reasons)[number];

/** A page that search knows, and what a list shows of it. */
export type FoundPage = {
  readonly url: string;
  readonly meta: { readonly [name: string]: string | undefined };
};

export type Hit = {
  /** Pagefind's name for the page in its segment. */
  readonly result: string;
  readonly segment: string;
  readonly score: number;
  readonly why: readonly Reason[];
  readonly data: () => Promise<FoundPage>;
};

/** A page of one segment that has a key. */
export type KeyedPage = {
  readonly result: string;
  readonly segment: string;
  /** Where it has it. */
  readonly field: 'name' | 'theme' | 'text';
  readonly data: () => Promise<FoundPage>;
};

/** The indexes of a release in one language, opened. */
export type OpenedSearch = {
  /** The pages that have a key. */
  readonly pagesWith: (key: string) => Promise<readonly KeyedPage[]>;
  /** The pages that have a key which begins so. */
  readonly pagesBeginning: (key: string) => Promise<readonly KeyedPage[]>;
  /** The pages that have a value of a filter, by segment and result: `segment/result`. */
  readonly pagesOf: (filter: string, value: string) => Promise<ReadonlySet<string>>;
  /** All words that pages are found by; loaded only when it is asked for. */
  readonly vocabulary: () => Promise<readonly string[]>;
};

/** The pages that fit a question, best first. Without words there are none. */
export async function find(question: Question, search: OpenedSearch): Promise<readonly Hit[]> {
  const words = question.words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Map<string, Hit>();
  for (const word of words) {
    for (const { field, ...page } of await search.pagesBeginning(word)) {
      const key = `${page.segment}/${page.result}`;
      const before = found.get(key)?.score ?? 0;
      found.set(key, { ...page, score: before + 1, why: [field, 'beginning'] });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}
