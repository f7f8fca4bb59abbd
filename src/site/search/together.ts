/** A result of Pagefind, with the words of its index that stand for those of the query. */
export type Matched = { readonly id: string; readonly scores?: readonly { readonly search_term: string }[] };

/** What one search gave; `search_keywords` are the stems of the query's words. */
export type Answer<Result extends Matched> = {
  readonly results: readonly Result[];
  readonly search_keywords?: readonly string[];
};

/**
 * Makes two indexes answer as one would. An index that has no word beginning as the query's does takes the longest beginning of
 * it that it has, or passes it over. One index over all would do so only when no page has a better word: an index whose words
 * fit worse than the other's has no results then. `words` are the answers to each word of the query alone.
 */
export function foundTogether<Result extends Matched>(
  results: readonly Result[],
  words: readonly Answer<Matched>[],
  isRecent: (result: Matched) => boolean,
): readonly Result[] {
  const worse = new Set(
    words.flatMap(({ results: found, search_keywords: [stem] = [] }) => {
      if (stem === undefined) return [];
      const recent = closeness(stem, found.filter(isRecent));
      const base = closeness(
        stem,
        found.filter((result) => !isRecent(result)),
      );
      return recent === null || base === null || recent === base ? [] : [recent < base];
    }),
  );
  return results.filter((result) => !worse.has(isRecent(result)));
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
