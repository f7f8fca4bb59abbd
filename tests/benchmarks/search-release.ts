import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { buildRelease } from '#publish/build.ts';
import { passOn } from '#publish/crash-point.ts';
import type { Renderer } from '#publish/renderer.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';

/** A renderer without pages: search, feeds and facts of a release do not need them. */
function noPages(folder: string): Renderer {
  mkdirSync(join(folder, 'client'), { recursive: true });
  return {
    hash: 'no-pages',
    clientDir: join(folder, 'client'),
    fixedPages: [],
    setSnapshot: () => undefined,
    render: async () => new Response('<p></p>'),
  };
}

/** Publishes a snapshot below `folder`, as the publisher does; the absolute folder of the release. */
export async function buildInProcess(
  folder: string,
  snapshot: Snapshot,
  renderer: Renderer = noPages(folder),
): Promise<string> {
  const releases = join(folder, 'releases');
  mkdirSync(releases, { recursive: true });
  const log = pino({ level: 'silent' });
  const site = {
    releases,
    mediaDir: join(folder, 'media'),
    renderer,
    log,
    confirm: async () => undefined,
    reached: passOn,
  };
  const { live } = await buildRelease(site, snapshot, () => undefined);
  return join(releases, live.id);
}
