import {
  closeSync,
  constants,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from './release-files.ts';

/** Makes a folder and those above it. One that is there costs a look. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
}

/** Puts a text at a position of a file, at whose end it stands then, whatever was after the position before. */
export function appendAt(file: string, at: number, text: string): void {
  makeFolder(dirname(file));
  const handle = openSync(file, constants.O_RDWR | constants.O_CREAT, 0o644);
  try {
    ftruncateSync(handle, at);
    writeSync(handle, text, at, 'utf8');
    fdatasyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Removes a file or a whole folder, when it is there, and the folders above it that are empty then, below `root`. */
export function removeFile(root: string, file: string): void {
  rmSync(file, { recursive: true, force: true });
  for (let folder = dirname(file); folder.length > root.length && isEmpty(folder); folder = dirname(folder)) {
    rmdirSync(folder);
  }
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** Puts a file in its place by a rename: `next` is where it is written. */
export function putFile(next: string, target: string, content: Uint8Array): void {
  writeFileSync(next, content);
  makeFolder(dirname(target));
  renameSync(next, target);
}

/** Moves a file or folder, unless it was moved already. */
export function moveFile(from: string, target: string): void {
  if (!existsSync(from) && existsSync(target)) return;
  makeFolder(dirname(target));
  renameSync(from, target);
}

/** Writes a file and waits until it is on the disk for good. */
export async function writeSynced(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** Waits until a file is on the disk for good, when it is there. */
export async function syncIfThere(file: string): Promise<void> {
  try {
    const handle = await open(file, 'r');
    await handle.datasync().finally(() => handle.close());
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Waits until the names in a folder are on the disk for good. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
