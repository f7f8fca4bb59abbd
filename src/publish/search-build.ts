import { mkdir, mkdtemp, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Language, languages } from '#i18n/languages.ts';
import { type SearchRecord, searchedPages, searchRecordsOf } from '#search/search-record.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { writeSynced } from './journal-steps.ts';
import { buildSearchIndex, type EngineName, endEngine } from './search-engine.ts';
import { type IndexFile, isEngineFile } from './search-index.ts';
import type { SearchChange } from './search-segments.ts';
import { hashOf, type IndexedPage, memoryOfSegment, memoryOfState, pointerTo, type Segment } from './search-state.ts';
import { doInTurns } from './turns.ts';

/** All records of one language, made when they are asked for: those of all languages at once are much. */
export type RecordSource = (language: Language) => Promise<readonly SearchRecord[]>;

/** A segment whose files stand in a folder of their own, here absolute, until they are placed. */
export type BuiltSegment = { readonly segment: Segment; readonly folder: string };

/** What indexes are built for, and the absolute folder in which. */
export type Building = { readonly stage: string; readonly engine: EngineName };

type Part = { readonly folder: string; readonly pages: Map<string, IndexedPage>; readonly code: string[] };

/**
 * How many pages of a language one base has at most. Pagefind takes 90 kB of memory for each while it builds; a reader's
 * browser asks each base.
 */
const mostInBase = 5_000;

/** The records of a snapshot, made in turns. */
export function recordsIn(snapshot: Snapshot): RecordSource {
  const addresses = Map.groupBy(searchedPages(snapshot).values(), ({ language }) => language);
  return async (language) => {
    const records: SearchRecord[] = [];
    await doInTurns(addresses.get(language) ?? [], (address) => {
      for (const { record } of searchRecordsOf(snapshot, [address])) if (record) records.push(record);
    });
    return records;
  };
}

/** A new folder to build in. Its name makes it one of those that are cleared away when nobody does so before. */
export const beginStage = async (releases: string): Promise<string> => await mkdtemp(join(releases, '.search-'));

/** Indexes everything for a new release, which the built segments are to be placed in. */
export async function buildSearch(
  stage: string,
  id: string,
  source: RecordSource,
): Promise<Omit<SearchChange, 'remove'> & { readonly built: readonly BuiltSegment[] }> {
  const built = await buildBases({ stage, engine: 'release' }, source).finally(() => endEngine('release'));
  const segments = built.map(({ segment }) => segment);
  const state = { segments, newest: null, left: [] };
  const put = [
    ...segments.map((segment) => memoryOfSegment(id, segment)),
    memoryOfState(id, state),
    pointerTo(id, state),
  ];
  return { state, put, built };
}

/** Indexes everything: one language after the other, and as many bases as the longest of them takes. */
export async function buildBases(
  building: Building,
  source: RecordSource,
  mostPages = mostInBase,
): Promise<readonly BuiltSegment[]> {
  const parts: Part[] = [];
  const partAt = (at: number): Part => {
    parts[at] ??= emptyPart(building, `base-${at}`);
    return parts[at];
  };
  for (const language of languages) {
    const records = await source(language);
    const count = Math.ceil(records.length / mostPages);
    for (let at = 0; at < count; at += 1) {
      // One in so many of each kind of page: words are as frequent in each base then.
      const own = records.filter((_, position) => position % count === at);
      await addTo(partAt(at), own, building, at === 0);
    }
  }
  if (parts.length === 0) await addTo(partAt(0), [], building, true);
  return await Promise.all(parts.map((part) => finish(part, 'base')));
}

/** Indexes what has changed since. */
export async function buildRecent(building: Building, records: readonly SearchRecord[]): Promise<BuiltSegment> {
  const part = emptyPart(building, 'recent');
  await addTo(part, records, building, false);
  return await finish(part, 'recent');
}

const emptyPart = ({ stage }: Building, name: string): Part => ({
  folder: join(stage, name),
  pages: new Map(),
  code: [],
});

/** Pagefind is begun anew after so many: starting takes longer than a hundred records do. */
const recordsOfMuchMemory = 1_000;

async function addTo(part: Part, records: readonly SearchRecord[], { engine }: Building, withCode: boolean) {
  const { files, results } = await buildSearchIndex(records, engine);
  if (records.length > recordsOfMuchMemory) await endEngine(engine);
  await doInTurns(records, (record) => {
    part.pages.set(record.path, { hash: hashOf(record), result: results.get(record.path) ?? '' });
  });
  const used = files.filter((file) => withCode || !isEngineFile(file));
  part.code.push(...used.filter(isEngineFile).map(({ content }) => hashOf(Buffer.from(content).toString('base64'))));
  // A release is whole before it is the live one; what is moved into the live one has to be on the disk before.
  const write = engine === 'release' ? writeFile : writeSynced;
  const waiting = used.values();
  const work = async () => {
    for (const file of waiting) {
      const target = join(part.folder, file.path);
      await mkdir(dirname(target), { recursive: true });
      await write(target, file.path === entryFile ? await mergedEntry(target, file) : file.content);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

const entryFile = 'pagefind-entry.json';

type Entry = { readonly languages: Readonly<Record<string, unknown>> };

/** The list of languages, with those that are in the file already, in the order in which Pagefind has them. */
async function mergedEntry(target: string, { content }: IndexFile): Promise<string> {
  const own = JSON.parse(Buffer.from(content).toString('utf8')) as Entry;
  const before = await readFile(target, 'utf8').catch(() => null);
  const all = { ...(before ? (JSON.parse(before) as Entry).languages : {}), ...own.languages };
  return JSON.stringify({ ...own, languages: Object.fromEntries(Object.entries(all).sort()) });
}

async function finish(part: Part, kind: 'base' | 'recent'): Promise<BuiltSegment> {
  const pages = [...part.pages].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const name = `${kind}-${hashOf([pages, part.code])}`;
  const folder = join(dirname(part.folder), name);
  await rename(part.folder, folder);
  return { segment: { name, pages: part.pages, gone: new Set() }, folder };
}
