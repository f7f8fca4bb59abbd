import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '#i18n/languages.ts';
import type { SearchRecord } from '#search/search-record.ts';
import { type Memory, remember } from '#snapshot/memory.ts';

/** The folder of all search files in a release. */
export const searchFolder = 'search';

/** A page as an index has it: what it holds, and what the browser's code calls it there. */
export type IndexedPage = { readonly hash: string; readonly result: string };

/** An index of its own folder, whose files never change. */
export type Segment = {
  readonly name: string;
  readonly pages: ReadonlyMap<string, IndexedPage>;
  /** The paths of pages that are not to be found in it any more: they are otherwise now, or not there. */
  readonly gone: ReadonlySet<string>;
};

/** What is not in any other segment yet. It is made anew by each edit. */
export type Newest = Omit<Segment, 'gone'> & { readonly records: ReadonlyMap<string, SearchRecord> };

/**
 * What is searched together: one base or more, which hold nearly everything, recent segments of what has changed since,
 * and the newest changes. A page is to be found in one of them at most.
 */
export type SearchState = {
  /** Oldest first: bases, then recent ones. */
  readonly segments: readonly Segment[];
  readonly newest: Newest | null;
  /** Segments that nothing leads to any more, but with which somebody may still be searching, until the next change. */
  readonly left: readonly string[];
};

type ResultsByLanguage = Readonly<Partial<Record<Language, readonly string[]>>>;

/** What the browser asks for first: where the indexes are, the first of them with the code, and what to leave out. */
export type SearchPointer = {
  readonly segments: readonly {
    readonly name: string;
    readonly languages: readonly Language[];
    readonly gone: ResultsByLanguage;
  }[];
};

type StateFile = { readonly path: string; readonly content: string };

/** All that is searched, the newest last. */
export function allSegments({ newest, segments }: SearchState): readonly Segment[] {
  return newest ? [...segments, { ...newest, gone: new Set() }] : segments;
}

export const isBase = ({ name }: Pick<Segment, 'name'>): boolean => name.startsWith('base-');

/** The one file of search that is never kept by a browser. */
export function pointerTo(id: string, state: SearchState): StateFile {
  const pointer: SearchPointer = {
    segments: allSegments(state).map(({ name, pages, gone }) => ({
      name,
      languages: languagesOf(pages),
      gone: byLanguage([...gone].sort().map((path) => [path, pages.get(path)?.result ?? ''])),
    })),
  };
  return { path: join(id, searchFolder, 'segments.json'), content: `${JSON.stringify(pointer)}\n` };
}

const languagesOfPages: Memory<readonly Language[], Segment['pages']> = new WeakMap();

function languagesOf(pages: Segment['pages']): readonly Language[] {
  return remember(languagesOfPages, pages, '', () => {
    // Paths begin with the language of their page.
    const found = new Set<string>();
    for (const path of pages.keys()) found.add(path.slice(1, path.indexOf('/', 1)));
    return languages.filter((language) => found.has(language));
  });
}

function byLanguage(results: readonly (readonly [path: string, result: string])[]): ResultsByLanguage {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const found = results.flatMap(([path, result]) => (path.startsWith(`/${language}/`) && result ? [result] : []));
      return found.length > 0 ? [[language, found]] : [];
    }),
  );
}

/** The folder of a segment, below that of all releases. */
export const folderOfSegment = (id: string, name: string): string => join(id, searchFolder, name);

/** What the next publisher must know of a segment; it is long, and does not change. */
export function memoryOfSegment(id: string, { name, pages }: Pick<Segment, 'name' | 'pages'>): StateFile {
  return { path: memoryFileOf(id, name), content: JSON.stringify([...pages]) };
}

/** What the next publisher must know of the rest. */
export function memoryOfState(id: string, { left, newest, segments }: SearchState): StateFile {
  const content = {
    segments: segments.map(({ name, gone }) => ({ name, gone: [...gone] })),
    newest: newest && { name: newest.name, pages: [...newest.pages], records: [...newest.records] },
    left,
  };
  return { path: stateFileOf(id), content: JSON.stringify(content) };
}

type StoredState = Omit<SearchState, 'segments' | 'newest'> & {
  readonly segments: readonly { readonly name: string; readonly gone: readonly string[] }[];
  readonly newest: { name: string; pages: [string, IndexedPage][]; records: [string, SearchRecord][] } | null;
};

/** The state of a release as it was remembered; `null` when there is none, or only a part of it. */
export function readSearchState(releases: string, id: string): SearchState | null {
  const stored = readJson<StoredState>(join(releases, stateFileOf(id)));
  if (!stored) return null;
  const { left, newest } = stored;
  const segments: Segment[] = [];
  for (const { name, gone } of stored.segments) {
    const pages = readJson<[string, IndexedPage][]>(join(releases, memoryFileOf(id, name)));
    if (!pages) return null;
    segments.push({ name, pages: new Map(pages), gone: new Set(gone) });
  }
  return {
    segments,
    newest: newest && { name: newest.name, pages: new Map(newest.pages), records: new Map(newest.records) },
    left,
  };
}

function readJson<Content>(file: string): Content | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : null;
}

/** A short name for what is in something. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

/** What is remembered of a segment, below the folder of all releases. */
export const memoryFileOf = (id: string, name: string): string => join(memoryFolder(id), `${name}.json`);

const stateFileOf = (id: string): string => join(memoryFolder(id), 'state.json');

const memoryFolder = (id: string): string => `${id}.search`;
