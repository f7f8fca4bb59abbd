import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { isNoIndex } from '../publish/live-site.ts';

const root = join(import.meta.dirname, '../..');
const dataDir = inject('dataDir');
const outDir = mkdtempSync(join(tmpdir(), 'yhdessa-dist-'));

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

/** Search is stored as it came about: edit by edit in the release, at once here. What it finds is compared elsewhere. */
test('plain Astro makes the live release from its snapshot, byte for byte, feeds and pictures included', () => {
  const live = realpathSync(join(dataDir, 'releases', 'current'));
  const { VITEST: _, ...environment } = process.env;
  const build = spawnSync(process.execPath, [join(root, 'src/launch/run.mjs'), 'astro', 'build', '--outDir', outDir], {
    cwd: root,
    env: { ...environment, NODE_ENV: 'production', DATA_DIR: dataDir, SNAPSHOT_FILE: `${live}.snapshot.json` },
    encoding: 'utf8',
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);

  const [built, published] = [filesOf(outDir).filter(isNoIndex), filesOf(live).filter(isNoIndex)];
  expect(built).toEqual(published);
  expect(published.length).toBeGreaterThan(500);
  const different = published.filter(
    (file) => !readFileSync(join(live, file)).equals(readFileSync(join(outDir, file))),
  );
  expect(different).toEqual([]);
  const { segments } = JSON.parse(readFileSync(join(outDir, 'search/segments.json'), 'utf8'));
  expect(filesOf(join(outDir, 'search', segments[0].name))).toContain('pagefind.js');
}, 180_000);

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}
