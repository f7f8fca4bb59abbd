import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { problemError } from '#i18n/problem.ts';
import { applyChanges, type DocumentChange, type Snapshot } from './snapshot.ts';

/** Raised whenever the types in a snapshot change, so that an older file is refused rather than misread. */
const format = 3;

/** Writes a snapshot as JSON. Who reads `file` at the same time sees the old snapshot or the new one, never a part. */
export function writeSnapshot(file: string, snapshot: Snapshot): void {
  const unfinished = `${file}.unfinished`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, JSON.stringify({ format, snapshot }));
  renameSync(unfinished, file);
}

/** What has changed at once after a snapshot was written: a line of the file beside it. */
export type ChangeLine = { readonly at: string; readonly changes: readonly DocumentChange[] };

/**
 * The file beside a snapshot for what has changed since: writing all of a large snapshot for each save would take longer
 * than all else.
 *
 * @example changesFileOf('20261124T101530123Z.snapshot.json') // '20261124T101530123Z.changes.jsonl'
 */
export const changesFileOf = (file: string): string => file.replace(/(?:\.snapshot)?\.json$/, '.changes.jsonl');

/** A line of that file, with its end. */
export const textOfChanges = (line: ChangeLine): string => `${JSON.stringify(line)}\n`;

/**
 * Reads a snapshot as it is now: with the changes of the file beside it, up to a line that was cut off. Throws a problem
 * that names the file when it is missing, damaged or of another version.
 */
export function readSnapshot(file: string): Snapshot {
  const content = readText<unknown>(file, JSON.parse);
  if (!isSnapshotFile(content)) throw problemError([{ message: 'page.snapshot.otherFormat', values: { file } }]);
  const lines = readChanges(changesFileOf(file));
  const changes = new Map(lines.flatMap((line) => line.changes).map((change) => [keyOf(change), change]));
  return applyChanges(content.snapshot, [...changes.values()], lines.at(-1)?.at ?? content.snapshot.at);
}

const keyOf = ({ collection, id }: DocumentChange): string => `${collection} ${id}`;

function readChanges(file: string): readonly ChangeLine[] {
  if (!existsSync(file)) return [];
  return readText(file, (text) => {
    const lines = text.split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as ChangeLine);
  });
}

function readText<T>(file: string, understand: (text: string) => T): T {
  try {
    return understand(readFileSync(file, 'utf8'));
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
