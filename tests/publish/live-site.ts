import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildRelease } from '#publish/build.ts';
import { passOn, type Reached } from '#publish/crash-point.ts';
import type { DocumentFailure } from '#publish/document-failure.ts';
import type { EditReport, Site } from '#publish/edit.ts';
import { rollForward } from '#publish/journal.ts';
import { openLiveRelease } from '#publish/live-release.ts';
import { publishDocuments } from '#publish/publish-documents.ts';
import { filesBelow } from '#publish/release-files.ts';
import { currentReleaseId, tidyReleases } from '#publish/release-folder.ts';
import type { Renderer } from '#publish/renderer.ts';
import { type DocumentChange, publishedCollections, type Snapshot } from '#snapshot/snapshot.ts';

export type LiveSite = Awaited<ReturnType<typeof liveSite>>;

type Published = {
  readonly id: string;
  readonly failures: readonly DocumentFailure[];
  /** `null` of a whole build. */
  readonly report: EditReport | null;
};

/** A folder of releases that snapshots are published to, as the publisher does: everything first, then what changed. */
export async function liveSite(folders: { releases: string; mediaDir: string }, renderer: Renderer) {
  const { mediaDir, releases } = folders;
  const warnings: string[] = [];
  const write = () => undefined;
  const site: Site = {
    releases,
    mediaDir,
    renderer,
    log: { info: write, error: write, warn: (_, message) => warnings.push(message) },
    confirm: async () => undefined,
    reached: passOn,
  };

  async function open(snapshot: Snapshot) {
    const { region, siteUrl } = snapshot;
    return await openLiveRelease(releases, { rendererHash: site.renderer.hash, region, siteUrl }, site.log);
  }

  return {
    ...folders,
    warnings,
    /** A file of the live release. */
    file: (file: string) => join(releases, 'current', file),
    read: (file: string) => readFileSync(join(releases, 'current', file), 'utf8'),
    inode: (file: string) => statSync(join(releases, 'current', file)).ino,
    /** Publishes a snapshot from what the disk has; `changes` are to the site, as to let it crash. */
    publish: async (
      snapshot: Snapshot,
      { full = false, ...changes }: Partial<Site> & { full?: boolean; reached?: Reached } = {},
    ): Promise<Published> => {
      await rollForward(releases);
      await tidyReleases(releases);
      const live = full ? null : await open(snapshot);
      const here = { ...site, ...changes };
      if (!live) {
        const build = await buildRelease(here, snapshot, () => undefined);
        return { id: build.live.id, failures: build.failures, report: null };
      }
      const documents = documentsBetween(live.snapshot, snapshot);
      const { failures, report } = await publishDocuments(here, live, documents, snapshot.at);
      return { id: live.id, failures, report };
    },
  };
}

/** What is published now and was not, or was and is not, or is different. */
function documentsBetween(before: Snapshot, now: Snapshot): DocumentChange[] {
  return publishedCollections.flatMap((collection) => {
    const old = new Map(before[collection].map((document) => [document.id, document]));
    const current = new Map(now[collection].map((document) => [document.id, document]));
    return [...new Set([...old.keys(), ...current.keys()])]
      .filter((id) => JSON.stringify(old.get(id)) !== JSON.stringify(current.get(id)))
      .map((id) => ({ collection, id, document: current.get(id) ?? null }) as DocumentChange);
  });
}

/** Every file of the live release that `counts`, by name, with its bytes. */
export async function contentOf(releases: string, counts: (file: string) => boolean): Promise<Map<string, string>> {
  const folder = join(releases, (await currentReleaseId(releases)) ?? '');
  const files = (await filesBelow(folder)).filter(counts);
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

/** How the index is stored depends on the way it came about; what it finds is compared elsewhere. */
export const isNoIndex = (file: string): boolean => !/^search\/(?:segments|(?:base|recent|newest)-)/.test(file);
