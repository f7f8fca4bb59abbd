import type { SearchRecord } from './search-record.ts';
import { wordOfKey } from './words/keys.ts';

/** The words that some pages are found by, in the order of their letters. Those of two letters nobody mistypes. */
export function vocabularyOf(records: readonly Pick<SearchRecord, 'content' | 'keys'>[]): string[] {
  const words = new Set<string>();
  for (const { content, keys } of records) {
    for (const key of [content, ...Object.values(keys ?? {})].join(' ').split(/\s+/)) {
      const word = wordOfKey(key);
      if (word && word.length > 3) words.add(word);
    }
  }
  return [...words].sort();
}
