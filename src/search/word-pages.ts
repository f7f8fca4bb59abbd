import { type Language, languages } from '#i18n/languages.ts';
import type { Reason } from './find.ts';
import { fieldWeights } from './key-fields.ts';
import { compoundParts, dottedWords, mistypedWords } from './near-words.ts';
import { type KeyedPage, pageKey, type SearchIndexes } from './search-indexes.ts';
import { beginningKey, keyOf } from './words/keys.ts';

/** How a page has a word of the query. */
export type WordPage = { readonly page: KeyedPage; readonly weight: number; readonly how: Reason };

/** The pages of one word; one that is `isBeside` says where, when or how, and does not have to be there. */
export type WordPages = { readonly pages: ReadonlyMap<string, WordPage>; readonly isBeside: boolean };

/** How much a fit counts beside the word just as it was typed. */
const fitWeights = { exact: 1, form: 0.9, head: 0.7, part: 0.5, beginning: 0.5, near: 0.6 } as const;

const shortestBeginning = 3;

type Pages = ReadonlyMap<string, WordPage>;

/**
 * The pages that have a word, or else its beginning; or else a word that differs by its dots or one letter; or else its parts,
 * each a word of its own; or else a word that differs by two letters. What is typed right is never taken for something else.
 */
export async function pagesOfWord(word: string, language: Language, indexes: SearchIndexes): Promise<readonly Pages[]> {
  for (const spelling of spellings(word, language)) {
    const pages = await pagesWithForms(spelling, language, indexes);
    if (pages.size > 0) return [pages];
  }
  if (word.length < shortestBeginning) return [];
  const longer = await indexes.pagesBeginning(beginningKey(word));
  if (longer.length > 0) return [best(longer.map((page) => asWordPage(page, fitWeights.beginning, 'beginning')))];
  const vocabulary = await indexes.vocabulary();
  const near = (words: readonly string[], how: Reason) => pagesOfNearWords(words, how, language, indexes);
  const dotted = await near(dottedWords(word, vocabulary), 'form');
  if (dotted.size > 0) return [dotted];
  const mistyped = await near(mistypedWords(word, 1, vocabulary), 'typing-error');
  if (mistyped.size > 0) return [mistyped];
  const parts = compoundParts(word, language, vocabulary).map((part) => pagesWithForms(part, language, indexes));
  if (parts.length > 0) return await Promise.all(parts);
  return [await near(mistypedWords(word, 2, vocabulary), 'typing-error')];
}

/** Umlauts may be typed as two letters. */
function spellings(word: string, language: Language): string[] {
  const short = word.replace(/([aou])e/g, '$1');
  return language === 'de' && short !== word ? [word, short] : [word];
}

async function pagesWithForms(word: string, language: Language, indexes: SearchIndexes) {
  const others = languages.filter((other) => other !== language);
  const looked = await Promise.all([
    look(keyOf(word, 'exact', language), fitWeights.exact, 'exact', indexes),
    look(keyOf(word, 'form', language), fitWeights.form, 'form', indexes),
    look(keyOf(word, 'head', language), fitWeights.head, 'part', indexes),
    look(keyOf(word, 'part', language), fitWeights.part, 'part', indexes),
    ...others.map((other) => look(keyOf(word, 'form', other), fitWeights.form, 'form', indexes)),
  ]);
  return best(looked.flat());
}

async function pagesOfNearWords(
  words: readonly string[],
  how: Reason,
  language: Language,
  indexes: SearchIndexes,
): Promise<Pages> {
  const found = await Promise.all(words.map((each) => pagesWithForms(each, language, indexes)));
  const pages = found.flatMap((each) => [...each.values()]);
  return best(pages.map(({ page, weight }) => ({ page, weight: weight * fitWeights.near, how })));
}

async function look(key: string, weight: number, how: Reason, indexes: SearchIndexes): Promise<readonly WordPage[]> {
  return (await indexes.pagesWith(key)).map((page) => asWordPage(page, weight, how));
}

const asWordPage = (page: KeyedPage, weight: number, how: Reason): WordPage => ({
  page,
  weight: fieldWeights[page.field] * weight,
  how,
});

/** Each page once, as it has the word best. */
function best(pages: readonly WordPage[]): ReadonlyMap<string, WordPage> {
  const found = new Map<string, WordPage>();
  for (const each of pages) {
    const key = pageKey(each.page);
    if (each.weight > (found.get(key)?.weight ?? 0)) found.set(key, each);
  }
  return found;
}
