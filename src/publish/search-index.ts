import { moves, movesFile } from '#search/moves.ts';
import type { SearchRecord } from '#search/search-record.ts';
import { vocabularyOf } from '#search/vocabulary.ts';
import { vocabularyFile } from '#search/vocabulary-file.ts';
import { resultsIn, withoutKeys } from './search-fragments.ts';
import { doInTurns } from './turns.ts';

export type IndexFile = { readonly path: string; readonly content: Uint8Array };

/** An index as files below its folder, and by which id Pagefind's browser code names the result for each path. */
export type SearchIndex = {
  readonly files: readonly IndexFile[];
  readonly results: ReadonlyMap<string, string>;
};

/** Ready-made interfaces that Pagefind writes beside every index; our search page has its own. */
const notUsed = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** How many records wait for Pagefind at a time. */
const addedAtOnce = 200;

/** About how many results are in one file: fewer files are placed faster, smaller ones are fetched faster. */
const resultsInFile = 10;

/**
 * Lets Pagefind index records, each language apart. The same records give the same bytes: Pagefind numbers
 * them as they come, so they come in the order of their paths. Throws when Pagefind refuses a record or ends.
 */
export async function indexRecords(
  { createIndex }: Pick<typeof import('pagefind'), 'createIndex'>,
  records: readonly SearchRecord[],
): Promise<SearchIndex> {
  const inOneLanguage = [...Map.groupBy(records, ({ language }) => language).values()].map(({ length }) => length);
  const maxFragments = Math.ceil(Math.max(1, ...inOneLanguage) / resultsInFile);
  const { index, errors } = await createIndex({ maxFragments });
  if (!index) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
  const ordered = inOrder(records);
  for (let from = 0; from < ordered.length; from += addedAtOnce) {
    const portion = ordered.slice(from, from + addedAtOnce);
    const added = await Promise.all(portion.map((record) => index.addCustomRecord(pagefindRecord(record))));
    const refused = added.flatMap((answer) => answer.errors);
    if (refused.length > 0) throw new Error(`Pagefind refused records: ${refused.join('; ')}`);
  }
  const { files, errors: notBuilt } = await index.getFiles();
  if (notBuilt.length > 0) throw new Error(`Pagefind built no index: ${notBuilt.join('; ')}`);
  await index.deleteIndex();
  const used: IndexFile[] = [];
  const results = new Map<string, string>();
  await doInTurns(
    files.filter(({ path }) => !notUsed.test(path)),
    (file) => {
      for (const [path, id] of resultsIn(file)) results.set(path, id);
      used.push(withoutKeys(withSegments(file)));
    },
  );
  return { files: [...used, ...ownFiles(ordered, results)], results };
}

/** Whether a file is of Pagefind's browser code, which is the same in every index. */
export const isEngineFile = ({ path }: Pick<IndexFile, 'path'>): boolean =>
  engineFile.test(path) || path.startsWith('wasm.');

function inOrder(records: readonly SearchRecord[]): readonly SearchRecord[] {
  return [...records].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

const noWord = '0';

function pagefindRecord(record: SearchRecord) {
  return {
    url: record.path,
    // Pagefind leaves out what has none.
    content: record.content || noWord,
    language: record.language,
    meta: { title: record.title, ...record.meta, ...record.keys },
    filters: record.filters,
  };
}

const engineFile = /^pagefind(?:-worker)?\.js$/;
const opening = /if\(this\.ranking\)\{await this\.set_ranking\(this\.ranking\);\}(?=\}catch)/;
const giving = /id:result2\.p,/;

/**
 * Lets indexes that are searched together tell which of them a result is from, and which of their words they took for
 * those of the query: what Pagefind calls its playground mode, which its browser code does not offer for more than one
 * index. Throws when that code is not as the pinned version has it.
 */
function withSegments(file: IndexFile): IndexFile {
  if (!engineFile.test(file.path)) return file;
  const code = Buffer.from(file.content).toString('utf8');
  if (!opening.test(code) || !giving.test(code))
    throw new Error(`${file.path} of Pagefind opens indexes in another way than expected.`);
  const told = code
    .replace(opening, (found) => `${found}await this.enterPlaygroundMode();`)
    .replace(giving, (found) => `${found}from:this.basePath,`);
  return { ...file, content: Buffer.from(told) };
}

/** What the browser asks for beside Pagefind's index: the words of each language, and what moves its pages. */
function ownFiles(records: readonly SearchRecord[], results: ReadonlyMap<string, string>): IndexFile[] {
  return [...Map.groupBy(records, ({ language }) => language)].flatMap(([language, own]) => {
    const moved = moves.map((move) => {
      const pages = own.filter((record) => record.moves?.includes(move));
      return [move, pages.flatMap(({ path }) => results.get(path) ?? []).sort()] as const;
    });
    return [
      { path: vocabularyFile(language), content: Buffer.from(vocabularyOf(own).join('\n')) },
      { path: movesFile(language), content: Buffer.from(JSON.stringify(Object.fromEntries(moved))) },
    ];
  });
}
