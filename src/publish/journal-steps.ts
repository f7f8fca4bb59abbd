import {
  closeSync,
  constants,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

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
