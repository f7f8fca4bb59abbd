// @ts-check
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { staticConfig } from './src/site/renderer-config.mjs';

/** The snapshot of the live release, or the one that SNAPSHOT_FILE names. */
function snapshotFile() {
  if (process.env.SNAPSHOT_FILE) return resolve(process.env.SNAPSHOT_FILE);
  const live = join(resolve(process.env.DATA_DIR ?? 'data'), 'releases', 'current');
  return existsSync(live) ? `${realpathSync(live)}.snapshot.json` : null;
}

export default defineConfig(staticConfig(snapshotFile()));
