import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { projectRoot } from '#config.ts';
import { buildRelease } from '#publish/build.ts';
import { passOn } from '#publish/crash-point.ts';
import { loadRenderer, type Renderer } from '#publish/renderer.ts';
import { buildRenderer } from '#publish/renderer-build.ts';
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

/** The real search pages; all others stay empty, for they take long and are not asked for. */
export async function searchPagesOnly(): Promise<Renderer> {
  const rendererDir = join(projectRoot, 'build/renderer');
  await buildRenderer({ projectRoot, rendererDir, log: pino({ level: 'silent' }) });
  const renderer = await loadRenderer(rendererDir);
  return {
    ...renderer,
    fixedPages: [],
    render: async (path, address) =>
      address?.kind === 'search' ? await renderer.render(path, address) : new Response('<p></p>'),
  };
}
