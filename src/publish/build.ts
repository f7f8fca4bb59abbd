import { writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { feedFiles } from '#feeds/site-feeds.ts';
import { mediaNames, type Snapshot } from '#snapshot/snapshot.ts';
import { writeSnapshot } from '#snapshot/snapshot-file.ts';
import { placeAllPages, type TellPages } from './build-pages.ts';
import type { DocumentFailure } from './document-failure.ts';
import { type Site, timed } from './edit.ts';
import { buildFacts } from './facts-change.ts';
import { changesAreSafe } from './journal.ts';
import { makeFolder } from './journal-steps.ts';
import { dayOf, folderOfRelease, type LiveRelease } from './live-release.ts';
import { beginRelease, filesBelow, fileWithin } from './release-files.ts';
import {
  currentReleaseId,
  makeCurrent,
  nextReleaseId,
  releaseIds,
  removeOldReleases,
  snapshotFileOf,
  tidyReleases,
  unfinishedFolderOf,
  writeRecord,
} from './release-folder.ts';
import { type ReleaseWriter, startWriter } from './release-writer.ts';
import { type BuiltSegment, beginStage, buildSearch, recordsIn } from './search-build.ts';
import type { SearchChange } from './search-segments.ts';
import { folderOfSegment } from './search-state.ts';
import { doInTurns, endTogether } from './turns.ts';

export type Build = {
  readonly live: LiveRelease;
  readonly failures: readonly DocumentFailure[];
  readonly pages: number;
  readonly milliseconds: number;
};

/**
 * Writes a release of a whole snapshot beside the live one and makes it the live one. Until the last step nothing a reader
 * can reach has changed, and a failure leaves nothing behind. Files whose bytes are as before are shared with the release
 * before. A document that cannot be rendered is taken as the live release has it or, when that has none, left out.
 */
export async function buildRelease(site: Site, snapshot: Snapshot, tellPages: TellPages): Promise<Build> {
  const { releases, renderer } = site;
  const { value, milliseconds } = await timed(async () => {
    await changesAreSafe(releases);
    const current = await currentReleaseId(releases);
    const id = nextReleaseId(new Date(snapshot.at), await releaseIds(releases));
    try {
      const folder = unfinishedFolderOf(releases, id);
      const files = startWriter(await beginRelease(folder, current && folderOfRelease(releases, current)));
      const filled = fillRelease(site, files, snapshot, { id, current, tellPages });
      const { shown, failures, pages, search } = await filled.finally(files.end);
      writeSnapshot(snapshotFileOf(releases, id), shown);
      const record = { renderer: renderer.hash, day: dayOf(shown) };
      await writeRecord(releases, id, record);
      site.reached('rendered');
      await site.confirm();
      await rename(folder, folderOfRelease(releases, id));
      await makeCurrent(releases, id);
      await removeOldReleases(releases);
      site.reached('applied');
      const live = { id, snapshot: shown, search: search.state, record, changesBytes: 0 };
      return { live, failures, pages };
    } catch (error) {
      await tidyReleases(releases);
      throw error;
    }
  });
  return { ...value, milliseconds };
}

type Filling = { readonly id: string; readonly current: string | null; readonly tellPages: TellPages };

/** Puts everything into a release that a reader can ask for, and beside it what search remembers. */
async function fillRelease(site: Site, files: ReleaseWriter, snapshot: Snapshot, { id, current, tellPages }: Filling) {
  const stage = await beginStage(site.releases);
  const [placed, early] = await endTogether(
    placeAllPages(site, files, snapshot, { current, tellPages }),
    buildSearch(stage, id, recordsIn(snapshot)),
  );
  const { shown, failures } = placed;
  if (failures.length > 0) await rm(stage, { recursive: true });
  const search = failures.length === 0 ? early : await buildSearch(stage, id, recordsIn(shown));
  for (const { path, text } of feedFiles(shown)) await files.place(path.slice(1), text);
  await placeCopies(site, files, shown);
  for (const segment of search.built) await placeSegment(files, id, segment);
  const facts = await buildFacts(id, { snapshot: shown, search: search.state });
  await doInTurns([...search.put, ...facts.put], (file) => placeSearchFile(files, site, id, file));
  await files.written();
  await rm(stage, { recursive: true });
  return { ...placed, search };
}

/** Files of the renderer and pictures of listings: copied once, then shared from release to release. */
async function placeCopies({ renderer, mediaDir, log }: Site, files: ReleaseWriter, snapshot: Snapshot): Promise<void> {
  const client = await filesBelow(renderer.clientDir);
  const copies = [
    ...client.map((name) => ({ file: name, folder: renderer.clientDir, name })),
    ...mediaNames(snapshot).map((name) => ({ file: `media/${name}`, folder: mediaDir, name })),
  ];
  await doInTurns(copies, async (source) => {
    if (!(await files.copy(source))) log.warn({ file: source.file }, 'A picture of a listing is missing.');
  });
}

async function placeSegment(files: ReleaseWriter, id: string, { folder, segment }: BuiltSegment): Promise<void> {
  const below = folderOfSegment(id, segment.name).slice(id.length + 1);
  await doInTurns(await filesBelow(folder), (file) => files.place(`${below}/${file}`, { from: join(folder, file) }));
}

/** What search serves stands in the release, what it remembers for the next change beside it. */
async function placeSearchFile(
  files: ReleaseWriter,
  { releases }: Site,
  id: string,
  file: SearchChange['put'][number],
): Promise<void> {
  if (file.path.startsWith(`${id}/`)) return await files.place(file.path.slice(id.length + 1), file.content);
  const target = fileWithin(releases, file.path);
  makeFolder(dirname(target));
  writeFileSync(target, file.content);
}
