import { join } from 'node:path';
import type { Client } from 'pg';
import type { Region } from '#directory/region.ts';
import type { DocumentChange, Modified, Published } from '#snapshot/snapshot.ts';
import type { Reached } from './crash-point.ts';
import type { DocumentFailure } from './document-failure.ts';
import type { Site } from './edit.ts';
import { rollForward } from './journal.ts';
import { foldChanges, type LiveRelease, openLiveRelease } from './live-release.ts';
import type { Log } from './log.ts';
import type { Reference } from './outbox.ts';
import { documentsInASecond } from './publish-queue.ts';
import { tidyReleases } from './release-folder.ts';
import type { Renderer } from './renderer.ts';
import type { SearchJobs } from './search-jobs.ts';
import type { StalePages } from './stale-pages.ts';

export type PublishSettings = {
  readonly connectionString: string;
  /** Everything that is published at the moment it is asked. */
  readonly readPublished: () => Promise<Published>;
  /** When each published document last changed, at the moment it is asked. */
  readonly readModified: () => Promise<Modified>;
  /** What is published of some documents, and of those that show something of them, at the moment it is asked. */
  readonly readDocuments: (references: readonly Reference[]) => Promise<readonly DocumentChange[]>;
  readonly region: Region;
  /** The public address of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** Absolute; releases are in `releases/` below it. */
  readonly dataDir: string;
  /** Absolute folder of the compiled renderer. */
  readonly rendererDir: string;
  /** Absolute folder of the CMS's pictures. */
  readonly mediaDir: string;
  readonly log: Log;
  readonly now: () => Date;
  readonly reached: Reached;
};

export const releasesOf = (settings: Pick<PublishSettings, 'dataDir'>): string => join(settings.dataDir, 'releases');

/** One publisher at work, from taking the lock to losing it: what it knows and has still to do. */
export type Session = {
  readonly client: Client;
  readonly settings: PublishSettings;
  readonly site: Site;
  /** `null` when there is no release that a change can build on: everything has to be published. */
  live: LiveRelease | null;
  /** Whether a publish has failed, so that only the disk knows what is there. */
  broken: boolean;
  /** What has changed without a row telling of it, and is not published yet; `null` before anybody has looked. */
  differences: readonly Reference[] | null;
  /** Pages of an earlier day that are not rendered anew yet. */
  stale: StalePages | null;
  /** Search indexes that are being built beside the edits. */
  searchJobs: SearchJobs;
  /** Ends the wait of the publisher for something to do. */
  readonly wake: () => void;
  /** Documents that cannot be shown, and the rows that wait for them, by `documentKey`. */
  readonly failing: Map<string, { readonly failure: DocumentFailure; readonly rows: readonly string[] }>;
  /** How many documents are published together, as `documentsInASecond` has it. */
  documentsAtOnce: number;
  /** When each document was last published, in milliseconds since the epoch, by `documentKey`. */
  readonly publishedAt: Map<string, number>;
};

/** Begins to publish: finishes what a crash has cut off and looks what is on the site. `client` must hold the lock. */
export async function openSession(
  client: Client,
  settings: PublishSettings,
  renderer: Renderer,
  wake: () => void,
): Promise<Session> {
  const { log, mediaDir, reached } = settings;
  const releases = releasesOf(settings);
  const confirm = async () => {
    await client.query('SELECT 1');
  };
  const session: Session = {
    client,
    settings,
    site: { releases, mediaDir, renderer, log, confirm, reached },
    live: null,
    broken: false,
    differences: null,
    stale: null,
    searchJobs: new Map(),
    wake,
    failing: new Map(),
    documentsAtOnce: documentsInASecond(0, 0),
    publishedAt: new Map(),
  };
  await reopenSession(session);
  return session;
}

/** Goes back to what is on the disk: after a failure, or when somebody else has changed the live release. */
export async function reopenSession(session: Session): Promise<void> {
  const { releases, renderer, log } = session.site;
  const { region, siteUrl } = session.settings;
  session.searchJobs = new Map();
  if (await rollForward(releases)) log.info({}, 'Finished what was cut off.');
  await tidyReleases(releases);
  const live = await openLiveRelease(releases, { rendererHash: renderer.hash, region, siteUrl }, log);
  session.live = live && foldChanges(releases, live);
  session.broken = false;
  session.differences = null;
  session.stale = null;
}
