import type { FoundPage } from './find.ts';
import type { KeyField } from './key-fields.ts';
import type { Move } from './moves.ts';

/** A page of one segment that has a key. */
export type KeyedPage = {
  /** Pagefind's name for it. */
  readonly result: string;
  readonly segment: string;
  /** Where it has the key. */
  readonly field: KeyField;
  readonly data: () => Promise<FoundPage>;
};

/** The indexes of a release in one language, as they are at one time. */
export type SearchIndexes = {
  /** The pages that have a key. */
  readonly pagesWith: (key: string) => Promise<readonly KeyedPage[]>;
  /** The pages that have a key which begins so. */
  readonly pagesBeginning: (key: string) => Promise<readonly KeyedPage[]>;
  /** The pages that something moves down, by `pageKey`. */
  readonly moved: () => Promise<ReadonlyMap<Move, ReadonlySet<string>>>;
  /** All words that pages are found by; loaded only when it is asked for. */
  readonly vocabulary: () => Promise<readonly string[]>;
};

/** Search over everything that is published, in one language. */
export type OpenedSearch = { readonly current: () => Promise<SearchIndexes> };

/** One page has one key, which is another one in another segment. */
export const pageKey = ({ result, segment }: Pick<KeyedPage, 'result' | 'segment'>): string => `${segment}/${result}`;
