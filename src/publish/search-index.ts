import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '#search/search-record.ts';

/** An index as files below its folder, and by which id Pagefind's browser code names the result for each path. */
export type SearchIndex = {
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  readonly results: ReadonlyMap<string, string>;
};

/** Ready-made interfaces that Pagefind writes beside every index; our search page has its own. */
const notUsed = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Longer than any index takes, so that a search engine that died does not stop publishing for good. */
const longestMilliseconds = 600_000;

/**
 * Builds a Pagefind index over the records, each language apart. The same records give the same bytes: Pagefind numbers
 * them as they come, so they come in the order of their paths. Its process stays for the next index until
 * `closeSearchEngine`. Throws when Pagefind refuses a record or ends.
 */
export async function buildSearchIndex(records: readonly SearchRecord[]): Promise<SearchIndex> {
  const limit = setTimeout(() => void close(), longestMilliseconds);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
    const added = await Promise.all(inOrder(records).map((record) => index.addCustomRecord(pagefindRecord(record))));
    const refused = added.flatMap((answer) => answer.errors);
    if (refused.length > 0) throw new Error(`Pagefind refused records: ${refused.join('; ')}`);
    const { files, errors: notBuilt } = await index.getFiles();
    if (notBuilt.length > 0) throw new Error(`Pagefind built no index: ${notBuilt.join('; ')}`);
    await index.deleteIndex();
    const used = files.filter((file) => !notUsed.test(file.path)).map(withMatchedWords);
    return { files: used, results: new Map(used.flatMap(resultsIn)) };
  } finally {
    clearTimeout(limit);
  }
}

/** Ends Pagefind's process, without which this one does not end. */
export async function closeSearchEngine(): Promise<void> {
  await close();
}

function inOrder(records: readonly SearchRecord[]): readonly SearchRecord[] {
  return [...records].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function pagefindRecord(record: SearchRecord) {
  return {
    url: record.path,
    content: record.content,
    language: record.language,
    meta: { title: record.title, ...record.meta },
    filters: record.filters,
  };
}

const engineFile = /^pagefind(?:-worker)?\.js$/;
const merging = /await newInstance\.init\(\w+\.language\|\|this\.primaryLanguage,\{load_wasm:false\}\);/;

/**
 * Lets indexes that are searched together tell which of their words they took for those of the query: what Pagefind calls
 * its playground mode, which its browser code does not offer for more than one index. Throws when that code is not as
 * the pinned version has it.
 */
function withMatchedWords(file: SearchIndex['files'][number]): SearchIndex['files'][number] {
  if (!engineFile.test(file.path)) return file;
  const code = Buffer.from(file.content).toString('utf8');
  if (!merging.test(code)) throw new Error(`${file.path} of Pagefind merges indexes in another way than expected.`);
  const telling = 'await Promise.all([this.primary.enterPlaygroundMode(),newInstance.enterPlaygroundMode()]);';
  return { ...file, content: Buffer.from(code.replace(merging, (found) => found + telling)) };
}

const fragmentFile = /^fragment\/(?<id>.+)\.pf_fragment$/;
const signature = 'pagefind_dcd';

type Fragment = { readonly url: string };

/** What a fragment file holds: one result, named by the file, or several by their ids. */
export function resultsIn({ path, content }: SearchIndex['files'][number]): [path: string, id: string][] {
  const id = fragmentFile.exec(path)?.groups?.id;
  if (id === undefined) return [];
  const text = gunzipSync(content).toString('utf8').slice(signature.length);
  const fragment = JSON.parse(text) as Fragment | Readonly<Record<string, Fragment>>;
  if ('url' in fragment && typeof fragment.url === 'string') return [[fragment.url, id]];
  return Object.entries(fragment as Readonly<Record<string, Fragment>>).map(([each, { url }]) => [url, each]);
}
