import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DocumentChange, mediaNames, type Published, type Snapshot } from '#snapshot/snapshot.ts';
import { isSameFile } from './edit-files.ts';
import type { FileChange } from './journal.ts';
import type { LiveRelease } from './live-release.ts';
import type { Log } from './log.ts';
import { fileWithin, isPlainFileWithin } from './release-files.ts';

type MediaSite = { readonly releases: string; readonly mediaDir: string; readonly log: Log };

/**
 * The pictures of changed documents: put where the release lacks them or has other bytes, removed when no document
 * shows them any more. One that is missing is told, and the page goes without.
 */
export async function mediaChanges(
  { releases, mediaDir, log }: MediaSite,
  live: LiveRelease,
  next: Snapshot,
  documents: readonly DocumentChange[],
): Promise<{ readonly put: readonly FileChange[]; readonly remove: readonly FileChange[] }> {
  const shown = mediaNames(onlyOf(next, documents));
  const put: FileChange[] = [];
  for (const name of shown) {
    if (!(await isPlainFileWithin(mediaDir, name))) {
      log.warn({ file: name }, 'A picture of a listing is missing.');
      continue;
    }
    const content = readFileSync(fileWithin(mediaDir, name));
    const file = `${live.id}/media/${name}`;
    if (!isSameFile(join(releases, file), content)) put.push({ kind: 'put', file, content });
  }
  const dropped = mediaNames(onlyOf(live.snapshot, documents)).filter((name) => !shown.includes(name));
  const stillShown = dropped.length > 0 ? new Set(mediaNames(next)) : null;
  const remove = dropped
    .filter((name) => !stillShown?.has(name))
    .map((name): FileChange => ({ kind: 'remove', file: `${live.id}/media/${name}` }));
  return { put, remove };
}

/** Throws when a document names a picture that is no plain file of a folder. */
export function checkPictureNames(next: Snapshot, documents: readonly DocumentChange[]): void {
  for (const name of mediaNames(onlyOf(next, documents))) fileWithin(resolve('media'), name);
}

/** What a version of the site has of some documents. */
function onlyOf(version: Published, documents: readonly DocumentChange[]): Published {
  const ids = new Set(documents.map(({ id }) => id));
  const has = ({ id }: { readonly id: string }) => ids.has(id);
  return {
    organisations: version.organisations.filter(has),
    places: version.places.filter(has),
    groups: version.groups.filter(has),
    events: version.events.filter(has),
  };
}
