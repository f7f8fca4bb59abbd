// @ts-check
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { readConfig } from './src/config.ts';
import { calendarFilesOf } from './src/feeds/calendar.ts';
import { feedFiles } from './src/feeds/site-feeds.ts';
import { languages } from './src/i18n/languages.ts';
import { buildFacts } from './src/publish/facts-change.ts';
import { buildSearch, recordsIn } from './src/publish/search-build.ts';
import { searchFolder } from './src/publish/search-state.ts';
import { staticConfig } from './src/site/renderer-config.mjs';
import { mediaNames } from './src/snapshot/snapshot.ts';
import { readSnapshot } from './src/snapshot/snapshot-file.ts';
import { indexOf } from './src/snapshot/snapshot-index.ts';

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
        const index = indexOf(snapshot);
        const calendars = [...index.listings.values()].flatMap((listing) =>
          languages.flatMap((language) => calendarFilesOf(index, listing, language)),
        );
        for (const { path, text } of [...calendars, ...feedFiles(snapshot)]) writeFileSync(place(path), text);
        const stage = mkdtempSync(join(tmpdir(), 'yhdessa-search-'));
        const search = await buildSearch(stage, '', recordsIn(snapshot));
        for (const { folder, segment } of search.built) {
          cpSync(folder, place(join(searchFolder, segment.name)), { recursive: true });
        }
        const facts = await buildFacts('', { snapshot, search: search.state });
        for (const { path, content } of [...search.put, ...facts.put]) {
          if (path.startsWith(`${searchFolder}/`)) writeFileSync(place(path), content);
        }
        rmSync(stage, { recursive: true });
        for (const name of mediaNames(snapshot)) copyFileSync(join(dataDir, 'media', name), place(join('media', name)));
      },
    },
  };
}

const snapshot = snapshotToBuild();
const config = staticConfig(snapshot);

export default defineConfig({ ...config, integrations: [...config.integrations, besidePages(snapshot)] });
