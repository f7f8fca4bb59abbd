import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config.ts';
import { readSnapshot, writeSnapshot } from '#snapshot/snapshot-file.ts';
import { measured, type Used } from '../measure.ts';

type Astro = { readonly astroBuild: Used; readonly astroIncremental: Used | null };

const config = `import base from './astro.config.mjs';
export default { ...base, vite: { ...base.vite, build: { ...base.vite?.build, emptyOutDir: false } },
  experimental: { ...base.experimental, incrementalBuild: true } };
`;

/** `astro build` of our own site from a snapshot; and, with its experimental incremental build, once more after one edit. */
export async function measureAstro(folder: string, snapshotFile: string, dataDir: string): Promise<Astro> {
  const build = (file: string, outDir: string, more: readonly string[] = []) =>
    measured({
      program: process.execPath,
      parameters: [
        join(projectRoot, 'src/launch/run.mjs'),
        'astro',
        'build',
        '--outDir',
        join(folder, outDir),
        ...more,
      ],
      folder: projectRoot,
      environment: { DATA_DIR: dataDir, SNAPSHOT_FILE: file, NODE_OPTIONS: '--max-old-space-size=6000' },
    });
  const astroBuild = usedBy(await build(snapshotFile, 'plain'));
  const configFile = join(projectRoot, 'astro.incremental.config.mjs');
  writeFileSync(configFile, config);
  try {
    const incrementally = ['--config', 'astro.incremental.config.mjs'];
    await build(snapshotFile, 'incremental', incrementally);
    const edited = join(folder, 'edited.snapshot.json');
    writeEdited(snapshotFile, edited);
    return { astroBuild, astroIncremental: usedBy(await build(edited, 'incremental', incrementally)) };
  } catch (error) {
    process.stderr.write(`Astro's incremental build: ${String(error).slice(0, 500)}\n`);
    return { astroBuild, astroIncremental: null };
  } finally {
    rmSync(configFile);
  }
}

const usedBy = ({ output: _, ...used }: Used & { readonly output: string }): Used => used;

/** The same snapshot with another summary of one group. */
function writeEdited(file: string, target: string): void {
  const snapshot = readSnapshot(file);
  const [first, ...others] = snapshot.groups;
  if (!first) throw new Error(`${readFileSync(file).length} bytes of snapshot hold no group.`);
  writeSnapshot(target, { ...snapshot, groups: [{ ...first, summary: { fi: 'Muutettu teksti' } }, ...others] });
}
