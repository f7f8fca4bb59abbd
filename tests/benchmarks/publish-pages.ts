/** Writes every page of a snapshot, without search and feeds: publish-pages.ts <snapshot file> <folder>. */
import { join } from 'node:path';
import { pino } from 'pino';
import { projectRoot } from '#config.ts';
import { placeAllPages } from '#publish/build-pages.ts';
import { passOn } from '#publish/crash-point.ts';
import { beginRelease } from '#publish/release-files.ts';
import { startWriter } from '#publish/release-writer.ts';
import { loadRenderer } from '#publish/renderer.ts';
import { readSnapshot } from '#snapshot/snapshot-file.ts';

const [file = '', folder = ''] = process.argv.slice(2);
const site = {
  releases: folder,
  mediaDir: folder,
  renderer: await loadRenderer(join(projectRoot, 'build/renderer')),
  log: pino({ level: 'silent' }),
  confirm: async () => undefined,
  reached: passOn,
};
const files = startWriter(await beginRelease(join(folder, 'pages'), null));
const { pages } = await placeAllPages(site, files, readSnapshot(file), { current: null, tellPages: () => undefined });
await files.end();
process.stdout.write(`${pages}\n`);
