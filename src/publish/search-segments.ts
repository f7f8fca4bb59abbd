import { join } from 'node:path';
import type { SearchRecord } from '#search/search-record.ts';
import { buildSearchIndex } from './search-engine.ts';
import { isEngineFile } from './search-index.ts';
import {
  allSegments,
  folderOfSegment,
  hashOf,
  memoryFileOf,
  memoryOfState,
  type Newest,
  pointerTo,
  type SearchState,
  type Segment,
} from './search-state.ts';

/** What a step of search does to files; paths are below the folder of all releases. */
export type SearchChange = {
  readonly state: SearchState;
  readonly put: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  /** Files and whole folders; not all of them need be there. */
  readonly remove: readonly string[];
};

/** A page that is found by other words now, or not at all. */
export type RecordChange = { readonly path: string; readonly record: SearchRecord | null };

/** Segments once pages have changed, and the records that none of them has. */
type Planned = { readonly segments: readonly Segment[]; readonly records: ReadonlyMap<string, SearchRecord> };

/** Brings search up to some changed pages. A page that is as a segment has it needs no other one. */
export async function updateSearch(
  id: string,
  before: SearchState,
  changes: readonly RecordChange[],
): Promise<SearchChange> {
  // What was newest may be in a recent segment by now.
  const held = [...(before.newest?.records ?? [])].map(([path, record]) => ({ path, record }));
  const { records, segments } = planSearch(before.segments, [...held, ...changes]);
  const name = records.size === 0 ? null : `newest-${hashOf([...records].sort())}`;
  const isSame = name === (before.newest?.name ?? null);
  const isAllSame = isSame && segments.every((segment, at) => isSameSet(segment.gone, before.segments[at]?.gone));
  if (isAllSame) return { state: before, put: [], remove: [] };
  const built = isSame || name === null ? null : await buildNewest(id, name, records);
  const left = !isSame && before.newest ? [before.newest.name] : [];
  const newest = isSame ? before.newest : (built?.newest ?? null);
  const state: SearchState = { segments, newest, left: isSame ? before.left : left };
  return {
    state,
    put: [...(built?.files ?? []), memoryOfState(id, state), pointerTo(id, state)],
    remove: isSame ? [] : filesOf(id, without(before.left, state)),
  };
}

/** Which segment has each changed page as it is now, so that the others must not show it. The last change counts. */
export function planSearch(segments: readonly Segment[], changes: readonly RecordChange[]): Planned {
  const gone = segments.map((segment) => new Set(segment.gone));
  const newest = new Map<string, SearchRecord>();
  for (const { path, record } of changes) {
    const hash = record && hashOf(record);
    const holder = segments.findLastIndex(({ pages }) => pages.get(path)?.hash === hash);
    for (const [at, { pages }] of segments.entries()) {
      if (at === holder) gone[at]?.delete(path);
      else if (pages.has(path)) gone[at]?.add(path);
    }
    if (record && holder === -1) newest.set(path, record);
    else newest.delete(path);
  }
  return { segments: segments.map((segment, at) => ({ ...segment, gone: gone[at] ?? segment.gone })), records: newest };
}

/** The files of segments, and what is remembered of them. */
export function filesOf(id: string, names: readonly string[]): string[] {
  return names.flatMap((name) => [folderOfSegment(id, name), memoryFileOf(id, name)]);
}

/** Those names that no segment of a state has. */
export function without(names: readonly string[], state: SearchState): string[] {
  const used = new Set(allSegments(state).map(({ name }) => name));
  return names.filter((name) => !used.has(name));
}

async function buildNewest(id: string, name: string, records: ReadonlyMap<string, SearchRecord>) {
  const { files, results } = await buildSearchIndex([...records.values()], 'edit');
  const newest: Newest = { name, pages: indexedPages([...records.values()], results), records };
  const folder = folderOfSegment(id, name);
  return {
    newest,
    // The browser has its code from the first segment.
    files: files
      .filter((file) => !isEngineFile(file))
      .map(({ path, content }) => ({ path: join(folder, path), content })),
  };
}

/** The pages of an index. */
function indexedPages(records: readonly SearchRecord[], results: ReadonlyMap<string, string>): Newest['pages'] {
  return new Map(
    records.map((record) => [record.path, { hash: hashOf(record), result: results.get(record.path) ?? '' }]),
  );
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string> = new Set()): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}
