import { mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const largest = 5_000_000;

/** Where a process of ours writes what it has to say. */
export const logFile = (dataDir: string, name: string): string => join(dataDir, 'logs', `${name}.log`);

/** Opens such a file at its end; one that has grown past 5 MB is put aside first. The caller closes what it gets. */
export function openLogFile(dataDir: string, name: string): number {
  const file = logFile(dataDir, name);
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.old`);
  return openSync(file, 'a', 0o600);
}
