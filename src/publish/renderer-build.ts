import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Log } from './log.ts';
import { filesBelow } from './release-files.ts';
import { hashFile } from './renderer.ts';

export type RendererBuild = {
  /** Absolute folder of this project. */
  readonly projectRoot: string;
  /** Absolute folder the renderer is kept in: `build/renderer`. */
  readonly rendererDir: string;
  readonly log: Log;
};

/** All that decides what a page looks like: our sources, and the exact versions of what they are compiled with. */
const sourceFolders = ['src/site', 'src/snapshot', 'src/feeds', 'src/search', 'src/directory', 'src/i18n', 'public'];
const sourceFiles = ['package-lock.json'];

/**
 * Compiles the site's pages with Astro when their sources changed since the last time; says whether it had to.
 * The old renderer stays until the new one is whole. Throws with Astro's own words when it does not compile.
 */
export async function buildRenderer({ projectRoot, rendererDir, log }: RendererBuild): Promise<'built' | 'ready'> {
  const hash = await hashSources(projectRoot);
  const built = await readFile(join(rendererDir, hashFile), 'utf8').catch(() => null);
  if (built?.trim() === hash) return 'ready';
  const started = performance.now();
  await mkdir(dirname(rendererDir), { recursive: true });
  const unfinished = await mkdtemp(`${rendererDir}-`);
  try {
    await compile(projectRoot, unfinished);
    await writeFile(join(unfinished, hashFile), `${hash}\n`);
    await replaceFolder(rendererDir, unfinished);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  log.info({ milliseconds: Math.round(performance.now() - started) }, 'The renderer was compiled.');
  return 'built';
}

/** Two processes may compile the same sources at once: the folder of the first is as good as one's own. */
async function replaceFolder(folder: string, by: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await rename(by, folder).catch(async (error: unknown) => {
    const [there, wanted] = await Promise.all([folder, by].map((each) => readFile(join(each, hashFile), 'utf8')));
    if (there !== wanted) throw error;
  });
}

/** One value for the sources as they are now. */
async function hashSources(projectRoot: string): Promise<string> {
  const hash = createHash('sha256');
  const below = await Promise.all(
    sourceFolders.map(async (folder) =>
      (await filesBelow(join(projectRoot, folder))).map((file) => `${folder}/${file}`),
    ),
  );
  for (const file of [...below.flat(), ...sourceFiles]) {
    const content = await readFile(join(projectRoot, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** In a process of its own: the compiler's memory goes when it ends, and it sees no environment but a production one. */
async function compile(projectRoot: string, outDir: string): Promise<void> {
  const script = join(import.meta.dirname, 'compile-renderer.ts');
  const configFile = join(projectRoot, 'src', 'site', 'renderer-config.mjs');
  const { VITEST: _, ...environment } = process.env;
  try {
    await promisify(execFile)(process.execPath, [script, configFile, outDir], {
      cwd: projectRoot,
      env: { ...environment, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (cause) {
    const words = typeof cause === 'object' && cause !== null && 'stderr' in cause ? String(cause.stderr).trim() : '';
    throw new Error(`The site's pages do not compile.\n${words}`, { cause });
  }
}
