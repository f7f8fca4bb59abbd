// @ts-check
import { copyFileSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { readConfig } from './src/config.ts';
import { buildSearchIndex, searchFolder } from './src/publish/search-index.ts';
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
 * Search and pictures beside the pages, so that the folder is the whole site.
 *
 * @param {string | null} file
 * @returns {import('astro').AstroIntegration}
 */
function searchAndMedia(file) {
  return {
    name: 'search-and-media',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (!file) return;
        const snapshot = readSnapshot(file);
        const place = (/** @type {string} */ path) => {
          const target = join(fileURLToPath(dir), path);
          mkdirSync(dirname(target), { recursive: true });
          return target;
        };
        for (const { path, content } of await buildSearchIndex(searchRecords(snapshot))) {
          writeFileSync(place(join(searchFolder, path)), content);
        }
        for (const name of mediaNames(snapshot)) copyFileSync(join(dataDir, 'media', name), place(join('media', name)));
      },
    },
  };
}

const snapshot = snapshotToBuild();
const config = staticConfig(snapshot);

export default defineConfig({ ...config, integrations: [...config.integrations, searchAndMedia(snapshot)] });
