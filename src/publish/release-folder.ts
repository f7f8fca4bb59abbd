import { lstat, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './release-files.ts';

/** What a release was made with, beside the snapshot. */
export type ReleaseRecord = {
  /** The hash of the renderer's sources: other pages need a release of their own. */
  readonly renderer: string;
  /** The local day, ISO 8601, that all of its pages show: some may show a later one already. */
  readonly day: string;
};

/** How many releases are kept: the live one, and those a reader may still be loading files of. */
const releasesKept = 3;

const idPattern = /^\d{8}T\d{9}Z$/;
const sidecar = /^(?<id>\d{8}T\d{9}Z)\.[a-z.]+$/;

export const snapshotFileOf = (releases: string, id: string): string => join(releases, `${id}.snapshot.json`);

export const recordFileOf = (releases: string, id: string): string => join(releases, `${id}.release.json`);

/** Where a release is written until it is whole. */
export const unfinishedFolderOf = (releases: string, id: string): string => join(releases, `.unfinished-${id}`);

/**
 * The name of a new release: the moment in UTC, made later than the newest one there is when a clock went back.
 *
 * @example nextReleaseId(new Date('2026-11-24T10:15:30.123Z'), []) // '20261124T101530123Z'
 */
export function nextReleaseId(now: Date, ids: readonly string[]): string {
  const newest = [...ids].sort().at(-1);
  const wanted = idOf(now);
  if (!newest || wanted > newest) return wanted;
  return idOf(new Date(momentOfRelease(newest).getTime() + 1));
}

/** The names of all whole releases, oldest first. */
export async function releaseIds(releases: string): Promise<string[]> {
  return (await readdir(releases)).filter((name) => idPattern.test(name)).sort();
}

/** The name of the live release; `null` when there is none. */
export async function currentReleaseId(releases: string): Promise<string | null> {
  const target = await readlink(join(releases, 'current')).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  const id = target?.split('/').at(-1);
  if (!id || !idPattern.test(id)) return null;
  return (await exists(join(releases, id))) ? id : null;
}

/** Makes a release the live one. Readers see the old one or the new one, never neither: the link is swapped by rename. */
export async function makeCurrent(releases: string, id: string): Promise<void> {
  const link = join(releases, `.current-${id}`);
  await rm(link, { force: true });
  await symlink(id, link, 'dir');
  await rename(link, join(releases, 'current'));
}

/** What a release was made with; `null` when that is not known. */
export async function readRecord(releases: string, id: string): Promise<ReleaseRecord | null> {
  try {
    const record: unknown = JSON.parse(await readFile(recordFileOf(releases, id), 'utf8'));
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

export async function writeRecord(releases: string, id: string, record: ReleaseRecord): Promise<void> {
  await writeFile(recordFileOf(releases, id), textOfRecord(record));
}

/** A record as it stands in its file. */
export const textOfRecord = (record: ReleaseRecord): string => `${JSON.stringify(record)}\n`;

/** What an interrupted publish left beside the releases, of all names in their folder. */
export function leftoversBeside(names: readonly string[]): string[] {
  const whole = new Set(names.filter((name) => idPattern.test(name)));
  return names.filter((name) => {
    const id = sidecar.exec(name)?.groups?.id;
    return name.startsWith('.') || (id !== undefined && !whole.has(id));
  });
}

/**
 * Makes the folder of releases and removes what an interrupted build left in it; `rollForward` comes before. Only who holds
 * the lock may do so.
 */
export async function tidyReleases(releases: string): Promise<void> {
  await mkdir(releases, { recursive: true });
  const left = leftoversBeside(await readdir(releases));
  // What is built beside may be writing there for a moment longer.
  for (const name of left) await rm(join(releases, name), { recursive: true, force: true, maxRetries: 5 });
}

/** Removes the releases before the newest three, with all that stands beside them; the live one always stays. */
export async function removeOldReleases(releases: string): Promise<void> {
  const current = await currentReleaseId(releases);
  const old = (await releaseIds(releases)).slice(0, -releasesKept).filter((id) => id !== current);
  // Moved away first: what is removed half-way must not look like a release.
  for (const id of old) await rename(join(releases, id), unfinishedFolderOf(releases, id));
  await tidyReleases(releases);
}

const idOf = (moment: Date): string => moment.toISOString().replace(/[-:.]/g, '');

/** When a release was begun, from its name. */
export function momentOfRelease(id: string): Date {
  return new Date(id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z'));
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}

function isRecord(value: unknown): value is ReleaseRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'renderer' in value &&
    typeof value.renderer === 'string' &&
    'day' in value &&
    typeof value.day === 'string'
  );
}
