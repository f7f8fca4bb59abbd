import { readlinkSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A file of a release, as it was when it was looked for. */
export type FoundFile = {
  /** Absolute. */
  readonly file: string;
  /** Below its release, with a slash in front: `/fi/index.html`. */
  readonly name: string;
  readonly stats: Stats;
};

/** What a path of the site stands for in a release. */
export type ReleaseFile =
  | ({ readonly kind: 'file' } & FoundFile)
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'missing' };

const missing = { kind: 'missing' } as const;

/**
 * The folder of the live release at this moment; `null` before the first one is published. Asks the disk each time and
 * does not wait for its turn: that takes some microseconds, a turn in Node's pool of threads takes a hundred.
 */
export function liveRelease(releasesDir: string): string | null {
  try {
    return resolve(releasesDir, readlinkSync(join(releasesDir, 'current')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Finds a decoded path (from `readRequestPath`) in a release. A folder is its `index.html` and is asked for with a slash
 * at the end; hidden files and whatever leads out of the release are missing.
 */
export function findReleaseFile(release: string, path: string): ReleaseFile {
  if (path.includes('/.')) return missing;
  if (path.endsWith('/index.html')) return { kind: 'moved', path: path.slice(0, -'index.html'.length) };
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = release + name;
  const stats = statsOf(file);
  if (stats?.isFile()) return { kind: 'file', file, name, stats };
  const isFolder = stats?.isDirectory() && statsOf(join(file, 'index.html'))?.isFile();
  return isFolder ? { kind: 'moved', path: `${path}/` } : missing;
}

/** What the disk says of a file now; `null` when there is none. */
export function statsOf(file: string): Stats | null {
  try {
    return statSync(file, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

/** Whether a file is the one that was there before: at the same place on the disk, of the same size and age. */
export function isSameFile(before: Stats, now: Stats): boolean {
  return before.ino === now.ino && before.mtimeMs === now.mtimeMs && before.size === now.size && before.dev === now.dev;
}

/** Whether an error says that there is no such file. */
export function isAbsence(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(code);
}
