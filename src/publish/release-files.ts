import {
  constants,
  copyFileSync,
  type Dirent,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { copyFile, lstat, mkdir, readdir, realpath, utimes } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { removeFile } from './journal-steps.ts';

/** A release being written, and the one before it, whose files it shares where they are the same. */
export type ReleaseFiles = {
  /** Absolute folder of the new release. */
  readonly folder: string;
  /** Absolute folder of the release before; `null` when there is none. */
  readonly previous: string | null;
  /** Folders that are there already, so that none of thousands of files asks for them again. */
  readonly made: Set<string>;
  /** Files that have been placed already. */
  readonly placed: Set<string>;
};

/** Begins a release in a folder that is not there yet. */
export async function beginRelease(folder: string, previous: string | null): Promise<ReleaseFiles> {
  await mkdir(folder);
  return { folder, previous, made: new Set([folder]), placed: new Set() };
}

/** How a file came to its place: `kept` is the very file of the release before (the same inode). */
export type Placed = 'kept' | 'written';

/**
 * The file of a page of the site, below the folder of its release.
 *
 * @example fileOfPage('/fi/jyvaskyla/') // 'fi/jyvaskyla/index.html'
 */
export function fileOfPage(path: string): string {
  return `${path.replace(/^\//, '')}index.html`;
}

/**
 * The absolute path of a file below a folder. Throws when the name would lead out of the folder or is no plain name on
 * some file system: empty parts, `.` and `..`, backslashes, colons, control characters.
 */
export function fileWithin(folder: string, file: string): string {
  const parts = file.split('/');
  const target = resolve(folder, file);
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\p{Control}]/u.test(part));
  if (!plain || !target.startsWith(resolve(folder) + sep)) {
    throw new Error(`A release cannot hold a file named ${JSON.stringify(file)}.`);
  }
  return target;
}

/**
 * Puts a text or bytes at a place of the release; the same file as before when nothing in it is different.
 * This and `keepFile` wait for the disk: for small files that takes a tenth of the time that promises take.
 */
export function placeContent(files: ReleaseFiles, file: string, content: string | Uint8Array): Placed {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const old = files.previous && readIfThere(fileWithin(files.previous, file));
  if (old && Buffer.compare(old, bytes) === 0 && keepFile(files, file)) return 'kept';
  writeFileSync(clearPlace(files, file), bytes, { flag: 'wx' });
  return 'written';
}

/** Takes the files of a page out of the release again: those directly in its folder. */
export function removePage(files: ReleaseFiles, path: string): void {
  const folder = dirname(fileWithin(files.folder, fileOfPage(path)));
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries) if (entry.isFile()) removeFile(files.folder, join(folder, entry.name));
  files.made.clear();
}

/** Takes a file over from the release before; `false` when it had none there. */
export function keepFile(files: ReleaseFiles, file: string): boolean {
  if (!files.previous) return false;
  const source = fileWithin(files.previous, file);
  try {
    linkOrCopy(source, clearPlace(files, file));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** A file outside the release that is to be in it: `file` is its place in the release, `name` the one below `folder`. */
export type Source = { readonly file: string; readonly folder: string; readonly name: string };

/**
 * Copies a file from outside into the release, once: the next release takes the copy over while size and time of change
 * stay the same. A copy, so that who writes the source later cannot change a release. `null` when there is no such file.
 */
export async function placeCopy(files: ReleaseFiles, source: Source): Promise<Placed | null> {
  const stats = await statSource(source);
  if (!stats) return null;
  if ((await holdsCopy(files.previous, source)) && keepFile(files, source.file)) return 'kept';
  const target = clearPlace(files, source.file);
  await copyFile(fileWithin(source.folder, source.name), target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  await utimes(target, stats.atime, stats.mtime);
  return 'written';
}

/** Whether a release holds the file as it is now; also when neither has it. */
export async function holdsCopy(release: string | null, source: Source): Promise<boolean> {
  const stats = await statSource(source);
  const copy = release && (await statIfThere(fileWithin(release, source.file)));
  return stats && copy ? copy.size === stats.size && sameTime(copy, stats) : !stats && !copy;
}

/** The plain files below a folder, as paths with `/` in the order of their names. Links are not followed. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown): Dirent[] => {
    if (isMissing(error)) return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** Whether an error of the file system says that there is nothing at the path. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    const cannotLink = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error) ?? '');
    if (!cannotLink) throw error;
    copyFileSync(source, target, constants.COPYFILE_EXCL);
  }
}

/** Whether a folder has a plain file of this name, and no link on the way to it leads out of the folder. */
export async function isPlainFileWithin(folder: string, name: string): Promise<boolean> {
  return (await statSource({ folder, name })) !== null;
}

/** The file, when it is a plain one and no link on the way leads out of its folder. */
async function statSource({ folder, name }: Omit<Source, 'file'>): Promise<Stats | null> {
  const file = fileWithin(folder, name);
  const stats = await statIfThere(file);
  if (!stats?.isFile()) return null;
  const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
  return real.startsWith(root + sep) ? stats : null;
}

/** Equal as far as `utimes` can set it. */
const sameTime = (one: Stats, other: Stats): boolean => Math.abs(one.mtimeMs - other.mtimeMs) < 2;

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    return nullIfMissing(error);
  }
}

const statIfThere = (file: string): Promise<Stats | null> => lstat(file).catch(nullIfMissing);

function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

/**
 * The absolute path of a file of the release, where nothing is now but a folder to hold it: what is placed again must not
 * be written into a file the release before has too.
 */
function clearPlace(files: ReleaseFiles, file: string): string {
  const target = fileWithin(files.folder, file);
  if (files.placed.has(file)) rmSync(target, { force: true });
  files.placed.add(file);
  makeFolderOf(files, dirname(target));
  return target;
}

/** Makes a folder that is not known to be there, and before it the one it is in: each is asked for once. */
function makeFolderOf({ made }: ReleaseFiles, folder: string): void {
  if (made.has(folder)) return;
  made.add(folder);
  const above = dirname(folder);
  if (made.has(above)) mkdirIfMissing(folder);
  else mkdirSync(folder, { recursive: true });
  made.add(above);
}

function mkdirIfMissing(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
