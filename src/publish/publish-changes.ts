import { join } from 'node:path';
import type { Client } from 'pg';
import type { Region } from '#directory/region.ts';
import type { Published } from '#snapshot/snapshot.ts';
import type { Log } from './log.ts';
import { acknowledge, type PendingChange, recordFailure } from './outbox.ts';
import { type ReleaseReport, writeRelease } from './release.ts';
import type { Renderer } from './renderer.ts';

export type PublishSettings = {
  readonly connectionString: string;
  /** Everything that is published at the moment it is asked. */
  readonly readPublished: () => Promise<Published>;
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
};

export const releasesOf = (settings: Pick<PublishSettings, 'dataDir'>): string => join(settings.dataDir, 'releases');

/**
 * Puts everything published on the site and takes exactly the given rows off the outbox. They were read before the
 * documents are, so what the documents do not hold yet is still on the list afterwards. When it fails the rows stay,
 * with the reason, and the error is thrown. `client` must hold the publisher's lock.
 */
export async function publishChanges(
  client: Client,
  settings: PublishSettings,
  renderer: () => Promise<Renderer>,
  { rows, full }: { readonly rows: readonly PendingChange[]; readonly full: boolean },
): Promise<ReleaseReport> {
  const ids = rows.map((row) => row.id);
  try {
    const report = await releaseNow(client, settings, await renderer(), full);
    await acknowledge(client, ids);
    settings.log.info({ ...report, changes: ids.length }, report.changed ? 'Published.' : 'Nothing to publish.');
    return report;
  } catch (error) {
    settings.log.error({ err: error, changes: ids.length }, 'Publishing failed; it will be tried again.');
    await recordFailure(client, ids, error instanceof Error ? error.message : String(error));
    throw error;
  }
}

async function releaseNow(
  client: Client,
  settings: PublishSettings,
  renderer: Renderer,
  full: boolean,
): Promise<ReleaseReport> {
  const at = settings.now().toISOString();
  const published = await settings.readPublished();
  return await writeRelease({
    snapshot: { ...published, at, siteUrl: settings.siteUrl, region: settings.region },
    releases: releasesOf(settings),
    mediaDir: settings.mediaDir,
    renderer,
    full,
    log: settings.log,
    confirm: async () => {
      await client.query('SELECT 1');
    },
  });
}
