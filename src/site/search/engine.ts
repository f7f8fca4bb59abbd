import type { FoundPage } from '#search/find.ts';
import { fieldWeights } from '#search/key-fields.ts';

type Ranking = { readonly metaWeights: Readonly<Record<string, number>> };

/** What a result shows is not what it is found by. */
export const ranking: Ranking = {
  metaWeights: { ...fieldWeights, title: 0, kind: 0, where: 0, when: 0, language: 0, state: 0, easy: 0, image: 0 },
};

/** A result of Pagefind, with where its index is and the words of that index that stand for the one of the query. */
export type EngineResult = {
  readonly id: string;
  readonly from: string;
  readonly matchedMetaFields?: readonly string[];
  readonly scores?: readonly { readonly search_term: string }[];
  readonly verbose_meta_scores?: readonly {
    readonly field_name: string;
    readonly matched_terms: readonly string[];
  }[];
  readonly data: () => Promise<FoundPage>;
};

/** The part of Pagefind's browser code that we call. */
export type Engine = {
  readonly options: (options: { readonly ranking: Ranking }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (path: string, options: { readonly ranking: Ranking }) => Promise<void>;
  readonly search: (
    query: string | null,
    options: { readonly filters?: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly EngineResult[] }>;
};

export type EngineCode = { readonly createInstance: (options: { readonly ranking: Ranking }) => Engine };
