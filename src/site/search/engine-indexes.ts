import { isLanguage } from '#i18n/languages.ts';
import { isKeyField, type KeyField, keyFields } from '#search/key-fields.ts';
import { type Move, type MovesFile, moves, movesFile } from '#search/moves.ts';
import { type KeyedPage, pageKey, type SearchIndexes } from '#search/search-indexes.ts';
import { vocabularyFile } from '#search/vocabulary-file.ts';
import type { Engine, EngineResult } from './engine.ts';

type Setting = {
  /** Of all search files, with a slash at its end. */
  readonly folder: string;
  readonly lang: string;
  /** The names of the segments that have the language. */
  readonly segments: readonly string[];
  readonly isCurrent: (result: EngineResult) => boolean;
};

/** What Pagefind's indexes say of keys. Each key is asked for once: whoever types on asks for most of them again. */
export function engineIndexes(engine: Engine, { folder, isCurrent, lang, segments }: Setting) {
  const ask = async (query: string | null, filters: Readonly<Record<string, string>>) =>
    (await engine.search(query, { filters })).results.filter(isCurrent);
  const read = async (segment: string, file: string) => {
    const response = await fetch(`${folder}${segment}/${file}`);
    return response.ok ? await response.text() : '';
  };
  const language = isLanguage(lang) ? lang : 'fi';
  const indexes: SearchIndexes = {
    // In quotes Pagefind takes a word for no beginning of others, nor for a longer one.
    pagesWith: kept(async (key: string) =>
      (await ask(`"${key}"`, {})).map((result) => keyedPage(result, result.matchedMetaFields?.find(isKeyField))),
    ),
    pagesBeginning: kept(async (key: string) =>
      (await ask(key, {})).flatMap((result) => {
        const field = fieldOfBeginning(result, key);
        return field ? [keyedPage(result, field)] : [];
      }),
    ),
    moved: kept(async () => {
      const files = await Promise.all(
        segments.map(async (segment) => ({ segment, file: parseMoves(await read(segment, movesFile(language))) })),
      );
      return new Map(
        moves.map((move): [Move, ReadonlySet<string>] => [
          move,
          new Set(
            files.flatMap(({ file, segment }) => (file[move] ?? []).map((result) => pageKey({ result, segment }))),
          ),
        ]),
      );
    }),
    vocabulary: kept(async () => {
      const files = await Promise.all(segments.map((segment) => read(segment, vocabularyFile(language))));
      return [...new Set(files.flatMap((file) => file.split('\n')))].filter(Boolean).sort();
    }),
  };
  return { indexes, ask };
}

function keyedPage(result: EngineResult, field: KeyField = 'text'): KeyedPage {
  return {
    result: result.id,
    segment: result.from.split('/').at(-2) ?? '',
    field,
    // Pagefind forgets a result that nobody holds.
    data: () => result.data(),
  };
}

/** Where a page has a key that begins so; Pagefind also gives pages whose words are beginnings of what is asked. */
function fieldOfBeginning({ scores = [], verbose_meta_scores = [] }: EngineResult, key: string): KeyField | undefined {
  const isSo = (term: string) => term.startsWith(key) && /\d$/.test(term);
  const named = verbose_meta_scores.filter(({ matched_terms }) => matched_terms.some(isSo));
  const field = keyFields.find((each) => named.some(({ field_name }) => field_name === each));
  return field ?? (scores.some(({ search_term }) => isSo(search_term)) ? 'text' : undefined);
}

const parseMoves = (text: string): MovesFile => (text === '' ? {} : JSON.parse(text));

/** What was given to the same question; a failure is forgotten. */
function kept<Value>(give: (key: string) => Promise<Value>): (key?: string) => Promise<Value> {
  const given = new Map<string, Promise<Value>>();
  return (key = '') => {
    const value = given.get(key) ?? give(key);
    given.set(key, value);
    value.catch(() => given.delete(key));
    return value;
  };
}
