import { join } from 'node:path';
import type { SearchRecord } from '#search/search-record.ts';
import { buildSearchIndex } from './search-index.ts';
import { hashOf, memoryOfBase, memoryOfRecent, pointerTo, type SearchState, searchFolder } from './search-state.ts';

/** What a step of search does to files; paths are below the folder of all releases. */
export type SearchChange = {
  readonly state: SearchState;
  readonly put: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  readonly remove: readonly string[];
};

/** A page that is found by other words now, or not at all. */
export type RecordChange = { readonly path: string; readonly record: SearchRecord | null };

/** Indexes everything: for a new release, or for a base that holds what has changed since the last one. */
export async function buildSearch(id: string, records: readonly SearchRecord[]): Promise<SearchChange> {
  const { files, results } = await buildSearchIndex(records);
  const pages = new Map(
    records.map((record) => [record.path, { hash: hashOf(record), result: results.get(record.path) ?? '' }]),
  );
  const engine = files
    .filter(({ path }) => isEngine.test(path))
    .map(({ content }) => Buffer.from(content).toString('base64'));
  const name = `base-${hashOf([[...pages].sort(), engine])}`;
  const placed = files.map(({ path, content }) => ({ path: join(id, searchFolder, name, path), content }));
  const state: SearchState = {
    base: { name, pages, files: placed.map(({ path }) => path) },
    recent: { name: null, records: new Map(), results: new Map(), files: [] },
    gone: new Set(),
    left: [],
  };
  return {
    state,
    put: [...placed, memoryOfBase(id, state), memoryOfRecent(id, state), pointerTo(id, state)],
    remove: [],
  };
}

/** Brings search up to some changed pages. A page that is as the base has it needs nothing. */
export async function updateSearch(
  id: string,
  before: SearchState,
  changes: readonly RecordChange[],
): Promise<SearchChange> {
  const { base } = before;
  const records = new Map(before.recent.records);
  const gone = new Set(before.gone);
  for (const { path, record } of changes) {
    const indexed = base.pages.get(path);
    const isAsInBase = record !== null && indexed?.hash === hashOf(record);
    if (isAsInBase) gone.delete(path);
    else if (indexed) gone.add(path);
    if (record === null || isAsInBase) records.delete(path);
    else records.set(path, record);
  }
  const name = records.size === 0 ? null : `recent-${hashOf([...records].sort())}`;
  const isSame = name === before.recent.name;
  if (isSame && hashOf([...gone].sort()) === hashOf([...before.gone].sort()))
    return { state: before, put: [], remove: [] };
  const built =
    isSame || name === null ? nothing : await buildRecent(join(id, searchFolder, name), [...records.values()]);
  const state: SearchState = {
    base,
    recent: isSame
      ? before.recent
      : { name, records, results: built.results, files: built.files.map(({ path }) => path) },
    gone,
    left: isSame ? before.left : before.recent.files,
  };
  return {
    state,
    put: [...built.files, memoryOfRecent(id, state), pointerTo(id, state)],
    remove: isSame ? [] : before.left.filter((file) => !state.recent.files.includes(file)),
  };
}

/** Whether so many pages have changed that a new base is worth its time: each change indexes all of them anew. */
export function wantsCompaction({ recent }: SearchState): boolean {
  return recent.records.size > mostRecent;
}

const mostRecent = 400;

const isEngine = /^pagefind(?:-worker)?\.js$/;

const nothing = { files: [], results: new Map<string, string>() };

/** Of a small index, what the browser does not have from the base already: its code, and that of the languages. */
async function buildRecent(folder: string, records: readonly SearchRecord[]) {
  const { files, results } = await buildSearchIndex(records);
  const own = files.filter(({ path }) => !isEngine.test(path) && !path.startsWith('wasm.'));
  return { files: own.map(({ path, content }) => ({ path: join(folder, path), content })), results };
}
