import { join } from 'node:path';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { type Build, buildRelease } from './build.ts';
import type { TellPages } from './build-pages.ts';
import { passOn } from './crash-point.ts';
import { makeFolder } from './journal-steps.ts';
import type { Log } from './log.ts';
import { loadRenderer } from './renderer.ts';
import { closeSearchEngines } from './search-engine.ts';

type Wish = {
  /** Absolute folder of releases, empty or not there yet. */
  readonly out: string;
  /** Absolute folder of the compiled renderer. */
  readonly rendererDir: string;
  /** Absolute folder that the pictures are in. */
  readonly mediaDir: string;
  readonly log: Log;
  readonly tellPages: TellPages;
};

/**
 * Publishes a snapshot as the only release of a folder, without a database: everything that a release has, as of the moment
 * of the snapshot.
 */
export async function publishSnapshot(snapshot: Snapshot, wish: Wish): Promise<Build & { readonly site: string }> {
  const { out, rendererDir, mediaDir, log, tellPages } = wish;
  makeFolder(out);
  const renderer = await loadRenderer(rendererDir);
  const site = { releases: out, mediaDir, renderer, log, confirm: async () => undefined, reached: passOn };
  try {
    const build = await buildRelease(site, snapshot, tellPages);
    return { ...build, site: join(out, 'current') };
  } finally {
    await closeSearchEngines();
  }
}
