import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Log } from './log.ts';
import { filesBelow } from './release-files.ts';
import { newestFileOf, rendererFolderOf } from './renderer.ts';

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

/** How what is stored becomes what is published. */
const readerFiles = /^src\/cms\/plain-/;

/** How many states of the sources are kept compiled: a publisher that runs still loads parts of its own. */
const renderersKept = 3;

/**
 * Compiles the site's pages with Astro when their sources changed since the last time; says whether it had to.
 * A renderer in use stays as it is: each state of the sources has a folder of its own. Throws with Astro's own words
 * when the pages do not compile.
 */
export async function buildRenderer({ projectRoot, rendererDir, log }: RendererBuild): Promise<'built' | 'ready'> {
  const hash = await hashSources(projectRoot);
  const folder = rendererFolderOf(rendererDir, hash);
  const compiled = (await filesBelow(folder)).length > 0;
  if (!compiled) {
    const started = performance.now();
    await compileInto(projectRoot, rendererDir, folder);
    log.info({ milliseconds: Math.round(performance.now() - started) }, 'The renderer was compiled.');
  }
  await writeNewest(rendererDir, hash);
  return compiled ? 'ready' : 'built';
}

async function compileInto(projectRoot: string, rendererDir: string, folder: string): Promise<void> {
  const unfinished = join(rendererDir, unfinishedPrefix + randomUUID());
  await mkdir(unfinished, { recursive: true });
  try {
    await compile(projectRoot, unfinished);
    await removeOldRenderers(rendererDir);
    await rename(unfinished, folder).catch(async (error: unknown) => {
      // Another process may have compiled the same sources at the same time.
      if ((await filesBelow(folder)).length === 0) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

const unfinishedPrefix = '.unfinished-';

async function writeNewest(rendererDir: string, hash: string): Promise<void> {
  const file = newestFileOf(rendererDir);
  if ((await readFile(file, 'utf8').catch(() => null))?.trim() === hash) return;
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, `${hash}\n`);
  await rename(unfinished, file);
}

async function removeOldRenderers(rendererDir: string): Promise<void> {
  const entries = await readdir(rendererDir, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(unfinishedPrefix));
  const aged = await Promise.all(
    folders.map(async ({ name }) => ({ name, made: (await stat(join(rendererDir, name))).mtimeMs })),
  );
  const old = aged.sort((one, other) => other.made - one.made).slice(renderersKept - 1);
  for (const { name } of old) await rm(join(rendererDir, name), { recursive: true, force: true });
}

/** One value for the sources as they are now. */
async function hashSources(projectRoot: string): Promise<string> {
  const hash = createHash('sha256');
  const below = await Promise.all(
    sourceFolders.map(async (folder) =>
      (await filesBelow(join(projectRoot, folder))).map((file) => `${folder}/${file}`),
    ),
  );
  const readers = (await filesBelow(join(projectRoot, 'src/cms')))
    .map((file) => `src/cms/${file}`)
    .filter((file) => readerFiles.test(file));
  for (const file of [...below.flat(), ...readers, ...sourceFiles]) {
    const content = await readFile(join(projectRoot, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** In a process of its own: the compiler's memory goes when it ends, and it sees no environment but a production one. */
async function compile(projectRoot: string, outDir: string): Promise<void> {
  const script = fileURLToPath(new URL('./compile-renderer.ts', import.meta.url));
  const configFile = join(projectRoot, 'src', 'site', 'renderer-config.mjs');
  try {
    await promisify(execFile)(process.execPath, [script, configFile, outDir], {
      cwd: projectRoot,
      env: { ...process.env, VITEST: undefined, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (cause) {
    const words = typeof cause === 'object' && cause !== null && 'stderr' in cause ? String(cause.stderr).trim() : '';
    throw new Error(`The site's pages do not compile.\n${words}`, { cause });
  }
}
