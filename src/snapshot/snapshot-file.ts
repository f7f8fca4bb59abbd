import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { problemError } from '#i18n/problem.ts';
import type { Snapshot } from './snapshot.ts';

/** Raised whenever the types in a snapshot change, so that an older file is refused rather than misread. */
const format = 3;

/** Writes a snapshot as JSON. Who reads `file` at the same time sees the old snapshot or the new one, never a part. */
export function writeSnapshot(file: string, snapshot: Snapshot): void {
  const unfinished = `${file}.unfinished`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, JSON.stringify({ format, snapshot }));
  renameSync(unfinished, file);
}

/** Reads a snapshot. Throws a problem that names the file when it is missing, damaged or of another version. */
export function readSnapshot(file: string): Snapshot {
  const content = parse(file);
  if (!isSnapshotFile(content)) throw problemError([{ message: 'page.snapshot.otherFormat', values: { file } }]);
  return content.snapshot;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw problemError([{ message: 'page.snapshot.unreadable', values: { file } }], error);
  }
}

function isSnapshotFile(content: unknown): content is { readonly snapshot: Snapshot } {
  return (
    typeof content === 'object' &&
    content !== null &&
    'format' in content &&
    content.format === format &&
    'snapshot' in content &&
    typeof content.snapshot === 'object'
  );
}
