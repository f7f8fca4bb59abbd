import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentReleaseId, makeCurrent, releaseIds } from './release-folder.ts';

/**
 * After somebody went back to an older release, nothing is published until they say so: else the next save would bring
 * back what they went away from. The file says that; changes wait in the outbox meanwhile.
 */
const fileOf = (releases: string): string => join(releases, 'held');

export const isHeld = (releases: string): boolean => existsSync(fileOf(releases));

/** Publishing goes on. */
export async function release(releases: string): Promise<void> {
  await rm(fileOf(releases), { force: true });
}

/**
 * Makes an older release the live one and holds the site there. Without an id, the one before the live one. Gives its id,
 * or `null` when there is no such release.
 */
export async function rollBack(releases: string, wanted: string | null): Promise<string | null> {
  const [ids, current] = [await releaseIds(releases), await currentReleaseId(releases)];
  const id = wanted ?? ids.filter((one) => current === null || one < current).at(-1);
  if (id === undefined || !ids.includes(id)) return null;
  await writeFile(fileOf(releases), `${id}\n`);
  await makeCurrent(releases, id);
  return id;
}
