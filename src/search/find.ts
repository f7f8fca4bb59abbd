import type { MunicipalityId } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import { rankPages } from './rank-pages.ts';
import { type QueryRegion, readQuery } from './read-query.ts';
import type { OpenedSearch } from './search-indexes.ts';
import { pagesOfWord } from './word-pages.ts';
import { wordsIn } from './words/letters.ts';
import { isStopWord } from './words/stop-words.ts';

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
 * Why a page is found, and why it stands where it stands. Where: in its name, what it is about, the place, or its text. How: as
 * it was typed, in another form, as a part of a longer word, as the beginning of one, or with a typing error; `some-words`
 * lacks some. Then what moved it up (`here`, `soon`) or down (`later`, `stale`, `other-language`).
 */
export type Reason =
  | 'name'
  | 'theme'
  | 'place'
  | 'text'
  | 'exact'
  | 'form'
  | 'part'
  | 'beginning'
  | 'typing-error'
  | 'some-words'
  | 'here'
  | 'soon'
  | 'later'
  | 'stale'
  | 'other-language';

/** What a list shows of a page that search knows. */
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

/** The most words that are read; whoever pastes a whole text means its beginning. */
const mostWords = 12;

/**
 * The pages that fit a question, best first: those with all of its words before those with most. Words that say nothing count
 * only when there are no others. Without words there are no pages.
 */
export async function find(question: Question, search: OpenedSearch): Promise<readonly Hit[]> {
  const { language } = question;
  const all = [...new Set(wordsIn(question.words))].slice(0, mostWords);
  const telling = all.filter((word) => !isStopWord(word, language));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return [];
  const indexes = await search.current();
  const { municipality = [], beside } = readBeside(question);
  const pages = await Promise.all(
    words.map(async (word) =>
      (await pagesOfWord(word, language, indexes)).map((found) => ({ pages: found, isBeside: beside.has(word) })),
    ),
  );
  return await rankPages(pages.flat(), municipality, indexes);
}

/** The words of a question that only move what the others find, and the municipalities that are meant. */
function readBeside({ language, municipality = [], plain = [], region, words }: Question) {
  if (!region) return { municipality, beside: new Set<string>() };
  const asWords = new Set(plain.flatMap(wordsIn));
  const { suggestions } = readQuery(words, region, language);
  const taken = suggestions.filter(({ text }) => !wordsIn(text).some((word) => asWords.has(word)));
  const named = taken.flatMap(({ kind, id, within }) => (kind === 'municipality' ? [id] : within ? [within] : []));
  return {
    municipality: [...new Set([...municipality, ...named])],
    beside: new Set(taken.flatMap(({ text }) => wordsIn(text))),
  };
}
