import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from '#i18n/dates.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { changesFileOf, readSnapshot, writeSnapshot } from '#snapshot/snapshot-file.ts';
import { removeFile } from './journal-steps.ts';
import type { Log } from './log.ts';
import { currentReleaseId, type ReleaseRecord, readRecord, snapshotFileOf } from './release-folder.ts';
import { readSearchState, type SearchState } from './search-state.ts';

/** The live release and all that is known of it: the next change builds on this. */
export type LiveRelease = {
  readonly id: string;
  /** What its pages show, once those that are stale are rendered. */
  readonly snapshot: Snapshot;
  readonly search: SearchState;
  readonly record: ReleaseRecord;
  /** How many bytes of changes stand beside the snapshot on the disk. */
  readonly changesBytes: number;
};

/** What a release must have been made with for its pages to be today's pages. */
export type Making = {
  readonly rendererHash: string;
  readonly region: Snapshot['region'];
  readonly siteUrl: string;
};

/** Beyond this the changes beside a snapshot are written into it. */
const mostChangesBytes = 8_000_000;

/**
 * The live release as the disk has it; `null` when there is none, or none that a change can build on: made by another
 * renderer, of other region files, for another address, or not to be read.
 */
export async function openLiveRelease(releases: string, making: Making, log: Log): Promise<LiveRelease | null> {
  const id = await currentReleaseId(releases);
  if (id === null) return null;
  const record = await readRecord(releases, id);
  if (record?.renderer !== making.rendererHash) return null;
  try {
    const stored = readSnapshot(snapshotFileOf(releases, id));
    const isOfToday =
      stored.siteUrl === making.siteUrl && JSON.stringify(stored.region) === JSON.stringify(making.region);
    const search = isOfToday ? readSearchState(releases, id) : null;
    if (!search) return null;
    const snapshot = { ...stored, region: making.region };
    return { id, snapshot, search, record, changesBytes: sizeOf(changesFileOf(snapshotFileOf(releases, id))) };
  } catch (error) {
    log.warn({ err: error, release: id }, 'The live release cannot be built on; everything is published anew.');
    return null;
  }
}

/** Writes the changes beside a snapshot into it, when there are many. A crash in between loses nothing. */
export function foldChanges(releases: string, live: LiveRelease): LiveRelease {
  if (live.changesBytes <= mostChangesBytes) return live;
  const file = snapshotFileOf(releases, live.id);
  writeSnapshot(file, live.snapshot);
  removeFile(releases, changesFileOf(file));
  return { ...live, changesBytes: 0 };
}

/** The absolute folder of a release's files. */
export const folderOfRelease = (releases: string, id: string): string => join(releases, id);

/** The local day of a snapshot. */
export const dayOf = ({ at, region }: Pick<Snapshot, 'at' | 'region'>): string => localDay(at, region.timeZone);

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}
