import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { robotsText, sitemapFiles } from '#feeds/sitemap.ts';
import { type SearchRecord, searchRecords } from '#search/search-record.ts';
import { affectedPages } from '#snapshot/changes.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import { mediaNames, type Snapshot } from '#snapshot/snapshot.ts';
import { readSnapshot, writeSnapshot } from '#snapshot/snapshot-file.ts';
import type { Log } from './log.ts';
import {
  beginRelease,
  clearLeftovers,
  filesBelow,
  holdsCopy,
  keepFolder,
  placeContent,
  placeCopy,
  type ReleaseFiles,
  type Source,
} from './release-files.ts';
import {
  currentReleaseId,
  makeCurrent,
  nextReleaseId,
  type ReleaseRecord,
  readRecord,
  releaseIds,
  removeOldReleases,
  snapshotFileOf,
  takeSpare,
  tidyReleases,
  unfinishedFolderOf,
  writeRecord,
} from './release-folder.ts';
import { type PlannedPage, placePages } from './release-pages.ts';
import type { Renderer } from './renderer.ts';
import { buildSearchIndex, hashOfRecords, searchFolder } from './search-index.ts';
import { doInTurns, endTogether } from './turns.ts';

export type ReleaseRequest = {
  readonly snapshot: Snapshot;
  /** Absolute folder of all releases. It is there. */
  readonly releases: string;
  /** Absolute folder of the files behind `/media/`. */
  readonly mediaDir: string;
  readonly renderer: Renderer;
  /** Renders and indexes everything, whatever the release before says. */
  readonly full: boolean;
  readonly log: Log;
  /** Asked when the release is whole, before it goes live; throws when it must not (the lock was lost). */
  readonly confirm: () => Promise<void>;
};

export type ReleaseReport = {
  /** The live release now: a new one, or the one before when nothing has changed. */
  readonly id: string;
  readonly changed: boolean;
  /** Whether nothing was taken over unseen from the release before. */
  readonly full: boolean;
  /** Pages rendered, and pages taken over as they were. */
  readonly rendered: number;
  readonly kept: number;
  readonly indexed: boolean;
  readonly milliseconds: number;
};

/** The release before, as far as the new one can build on it. */
type Basis = { readonly id: string; readonly snapshot: Snapshot; readonly record: ReleaseRecord };

type Plan = {
  readonly basis: Basis | null;
  readonly pages: readonly PlannedPage[];
  readonly removed: number;
  readonly search: { readonly records: readonly SearchRecord[]; readonly hash: string; readonly build: boolean };
  readonly copies: readonly Source[];
};

/**
 * Writes the release of a snapshot and makes it the live one. Only pages that can look different are rendered; all other
 * files are shared with the release before. Until the last step nothing a reader can reach has changed, and a failure
 * leaves nothing behind. Only who holds the publisher's lock may call it.
 */
export async function writeRelease(request: ReleaseRequest): Promise<ReleaseReport> {
  const started = performance.now();
  const { releases, snapshot, renderer } = request;
  const current = await currentReleaseId(releases);
  const plan = await planRelease(request, current);
  const report = (rest: Pick<ReleaseReport, 'id' | 'changed' | 'rendered' | 'kept'>): ReleaseReport => ({
    ...rest,
    full: plan.basis === null,
    indexed: plan.search.build,
    milliseconds: Math.round(performance.now() - started),
  });
  if (plan.basis && (await changesNothing(plan, join(releases, plan.basis.id)))) {
    return report({ id: plan.basis.id, changed: false, rendered: 0, kept: plan.pages.length });
  }

  const id = nextReleaseId(new Date(snapshot.at), await releaseIds(releases));
  const folder = unfinishedFolderOf(releases, id);
  try {
    await takeSpare(releases, folder);
    const files = await beginRelease(folder, current && join(releases, current));
    placeFeeds(files, snapshot);
    const [pages] = await endTogether(
      placePages(files, request, plan.pages),
      placeSearch(files, plan.search),
      placeCopies(files, plan.copies, request.log),
    );
    clearLeftovers(files);
    writeSnapshot(snapshotFileOf(releases, id), snapshot);
    await writeRecord(releases, id, { renderer: renderer.hash, search: plan.search.hash });
    await request.confirm();
    await rename(folder, join(releases, id));
    await makeCurrent(releases, id);
    await removeOldReleases(releases);
    return report({ id, changed: true, ...pages });
  } catch (error) {
    await tidyReleases(releases);
    throw error;
  }
}

async function planRelease(request: ReleaseRequest, current: string | null): Promise<Plan> {
  const { snapshot, renderer } = request;
  const basis = request.full || !current ? null : await readBasis(request, current);
  const addresses = pageAddresses(snapshot);
  const affected = basis ? affectedPages(basis.snapshot, snapshot) : { write: addresses, remove: [] };
  const toWrite = new Set(affected.write.map(({ path }) => path));
  const records = searchRecords(snapshot);
  const hash = hashOfRecords(records);
  const client = await filesBelow(renderer.clientDir);
  return {
    basis,
    pages: addresses.map((address) => ({ address, render: toWrite.has(address.path) })),
    removed: affected.remove.length,
    search: { records, hash, build: basis?.record.search !== hash },
    copies: [
      ...client.map((name) => ({ file: name, folder: renderer.clientDir, name })),
      ...mediaNames(snapshot).map((name) => ({ file: `media/${name}`, folder: request.mediaDir, name })),
    ],
  };
}

/** What is known of the live release; `null` when it cannot be built on. */
async function readBasis({ releases, renderer, log }: ReleaseRequest, id: string): Promise<Basis | null> {
  const record = await readRecord(releases, id);
  if (record?.renderer !== renderer.hash) return null;
  try {
    return { id, record, snapshot: readSnapshot(snapshotFileOf(releases, id)) };
  } catch (error) {
    log.warn({ err: error, release: id }, 'The snapshot of the live release cannot be read; everything is rendered.');
    return null;
  }
}

async function changesNothing(plan: Plan, live: string): Promise<boolean> {
  const rendersNone = plan.pages.every(({ render }) => !render);
  if (!rendersNone || plan.removed > 0 || plan.search.build) return false;
  const held = await Promise.all(plan.copies.map((source) => holdsCopy(live, source)));
  return held.every(Boolean);
}

async function placeSearch(files: ReleaseFiles, { records, build }: Plan['search']): Promise<void> {
  if (!build && (await keepFolder(files, searchFolder)) > 0) return;
  const index = await buildSearchIndex(records);
  await doInTurns(index, ({ path, content }) => placeContent(files, `${searchFolder}/${path}`, content));
}

function placeFeeds(files: ReleaseFiles, snapshot: Snapshot): void {
  for (const { path, text } of sitemapFiles(snapshot)) placeContent(files, path.replace(/^\//, ''), text);
  placeContent(files, 'robots.txt', robotsText(snapshot));
}

async function placeCopies(files: ReleaseFiles, copies: readonly Source[], log: Log): Promise<void> {
  await doInTurns(copies, async (source) => {
    if (!(await placeCopy(files, source))) log.warn({ file: source.file }, 'A picture of a listing is missing.');
  });
}
