import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '#i18n/languages.ts';
import type { SearchRecord } from '#search/search-record.ts';

/** The folder of all search files in a release. */
export const searchFolder = 'search';

/** A page as the base has it: what it holds, and what the browser's code calls it there. */
type IndexedPage = { readonly hash: string; readonly result: string };

/**
 * What is searched: a base index of nearly everything, and a small one of what has changed since. Pages of the base that
 * have changed or gone are known by their results, which the browser leaves out. Files are below the folder of all
 * releases.
 */
export type SearchState = {
  readonly base: {
    readonly name: string;
    readonly pages: ReadonlyMap<string, IndexedPage>;
    readonly files: readonly string[];
  };
  readonly recent: {
    /** `null` when nothing has changed since the base was built. */
    readonly name: string | null;
    readonly records: ReadonlyMap<string, SearchRecord>;
    /** What the browser's code calls each of its pages. */
    readonly results: ReadonlyMap<string, string>;
    readonly files: readonly string[];
  };
  /** Paths that the base has and that are not to be found in it any more. */
  readonly gone: ReadonlySet<string>;
  /** Files that nothing leads to any more, but with which somebody may still be searching, until the next change. */
  readonly left: readonly string[];
};

type ResultsByLanguage = Readonly<Partial<Record<Language, readonly string[]>>>;

/** What the browser asks for first: where the indexes are, and which results are whose. */
export type SearchPointer = {
  readonly base: string;
  /** All results of the small index. */
  readonly recent: { readonly name: string; readonly results: ResultsByLanguage } | null;
  /** The results of the base to leave out. */
  readonly gone: ResultsByLanguage;
};

type StateFile = { readonly path: string; readonly content: string };

/** The one file of search that is never kept by a browser. */
export function pointerTo(id: string, { base, gone, recent }: SearchState): StateFile {
  const pointer: SearchPointer = {
    base: base.name,
    recent: recent.name === null ? null : { name: recent.name, results: byLanguage(recent.results) },
    gone: byLanguage([...gone].map((path) => [path, base.pages.get(path)?.result ?? ''])),
  };
  return { path: join(id, searchFolder, 'segments.json'), content: `${JSON.stringify(pointer)}\n` };
}

/** Results in the order of their pages' paths, which begin with the language. */
function byLanguage(results: Iterable<readonly [path: string, result: string]>): ResultsByLanguage {
  const inOrder = [...results].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(
    languages.flatMap((language) => {
      const found = inOrder.flatMap(([path, result]) => (path.startsWith(`/${language}/`) && result ? [result] : []));
      return found.length > 0 ? [[language, found]] : [];
    }),
  );
}

/** What the next publisher must know of the base; it is long, and changes seldom. */
export function memoryOfBase(id: string, { base }: SearchState): StateFile {
  return { path: join(memoryFolder(id), 'base.json'), content: JSON.stringify({ ...base, pages: [...base.pages] }) };
}

/** What the next publisher must know of what has changed since. */
export function memoryOfRecent(id: string, { base, gone, left, recent }: SearchState): StateFile {
  const content = {
    base: base.name,
    recent: { ...recent, records: [...recent.records], results: [...recent.results] },
    gone: [...gone],
    left,
  };
  return { path: join(memoryFolder(id), 'recent.json'), content: JSON.stringify(content) };
}

/** The state of a release as it was remembered; `null` when there is none, or only a part of it. */
export function readSearchState(releases: string, id: string): SearchState | null {
  const [base, recent] = ['base.json', 'recent.json'].map((name) => join(releases, memoryFolder(id), name));
  if (!base || !recent || !existsSync(base) || !existsSync(recent)) return null;
  const indexed = JSON.parse(readFileSync(base, 'utf8'));
  const changed = JSON.parse(readFileSync(recent, 'utf8'));
  if (changed.base !== indexed.name || !changed.recent.results) return null;
  return {
    base: { ...indexed, pages: new Map(indexed.pages) },
    recent: {
      ...changed.recent,
      records: new Map(changed.recent.records),
      results: new Map(changed.recent.results),
    },
    gone: new Set(changed.gone),
    left: changed.left,
  };
}

/** A short name for what is in something. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}

const memoryFolder = (id: string): string => `${id}.search`;
