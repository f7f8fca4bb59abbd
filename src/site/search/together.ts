/** A result of Pagefind, with where its index is and the words of that index that stand for those of the query. */
export type Matched = {
  readonly id: string;
  readonly from: string;
  readonly scores?: readonly { readonly search_term: string }[];
};

/** What one search gave; `search_keywords` are the stems of the query's words. */
export type Answer<Result extends Matched> = {
  readonly results: readonly Result[];
  readonly search_keywords?: readonly string[];
};

/**
 * Makes several indexes answer as one would. An index that has no word beginning as the query's does takes the longest
 * beginning of it that it has, or passes it over. One index over all would do so only when no page has a better word: an
 * index whose words fit worse than another's has no results then. `words` are the answers to each word of the query alone.
 */
export function foundTogether<Result extends Matched>(
  results: readonly Result[],
  words: readonly Answer<Matched>[],
): readonly Result[] {
  const indexes = new Set([results, ...words.map((word) => word.results)].flat().map(({ from }) => from));
  const worse = new Set(words.flatMap((word) => worseThanBest(word, indexes)));
  return results.filter(({ from }) => !worse.has(from));
}

function worseThanBest({ results, search_keywords: [stem] = [] }: Answer<Matched>, indexes: ReadonlySet<string>) {
  if (stem === undefined) return [];
  const known = [...indexes].flatMap((index) => {
    const found = closeness(
      stem,
      results.filter(({ from }) => from === index),
    );
    return found === null ? [] : [{ index, found }];
  });
  const best = Math.max(...known.map(({ found }) => found));
  return known.flatMap(({ index, found }) => (found < best ? [index] : []));
}

/**
 * How well the best word of an index fits: infinitely when it begins with the stem, else by the letters it has of it. `null`
 * when a page is found by what weighs nothing, of which no word is told.
 */
function closeness(stem: string, results: readonly Matched[]): number | null {
  if (results.some(({ scores = [] }) => scores.length === 0)) return null;
  const words = results.flatMap(({ scores = [] }) => scores.map(({ search_term }) => search_term));
  return Math.max(-1, ...words.map((word) => (word.startsWith(stem) ? Number.POSITIVE_INFINITY : word.length)));
}
