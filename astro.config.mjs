// @ts-check
import { copyFileSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { readConfig } from './src/config.ts';
import { calendarFiles } from './src/feeds/calendar.ts';
import { feedFiles } from './src/feeds/site-feeds.ts';
import { closeSearchEngine } from './src/publish/search-index.ts';
import { buildSearch } from './src/publish/search-segments.ts';
import { searchFolder } from './src/publish/search-state.ts';
import { searchRecords } from './src/search/search-record.ts';
import { staticConfig } from './src/site/renderer-config.mjs';
import { mediaNames } from './src/snapshot/snapshot.ts';
import { readSnapshot } from './src/snapshot/snapshot-file.ts';

const { dataDir, snapshotFile } = readConfig();

/** The snapshot that SNAPSHOT_FILE names, or that of the live release. */
function snapshotToBuild() {
  if (snapshotFile) return snapshotFile;
  const live = join(dataDir, 'releases', 'current');
  return existsSync(live) ? `${realpathSync(live)}.snapshot.json` : null;
}

/**
 * All that stands beside the pages, so that the folder is the whole site: calendars, feeds, search and pictures.
 *
 * @param {string | null} file
 * @returns {import('astro').AstroIntegration}
 */
function besidePages(file) {
  return {
    name: 'beside-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (!file) return;
        const snapshot = readSnapshot(file);
        const place = (/** @type {string} */ path) => {
          const target = join(fileURLToPath(dir), path);
          mkdirSync(dirname(target), { recursive: true });
          return target;
        };
        for (const { path, text } of [...calendarFiles(snapshot), ...feedFiles(snapshot)])
          writeFileSync(place(path), text);
        const search = await buildSearch('', searchRecords(snapshot));
        for (const { path, content } of search.put) {
          if (path.startsWith(`${searchFolder}/`)) writeFileSync(place(path), content);
        }
        await closeSearchEngine();
        for (const name of mediaNames(snapshot)) copyFileSync(join(dataDir, 'media', name), place(join('media', name)));
      },
    },
  };
}

const snapshot = snapshotToBuild();
const config = staticConfig(snapshot);

export default defineConfig({ ...config, integrations: [...config.integrations, besidePages(snapshot)] });
