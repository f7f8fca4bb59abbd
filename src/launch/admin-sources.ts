import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#config.ts';

/** All that decides what the built admin is: our sources, and the exact versions of what they are compiled with. */
const folders = ['src/cms', 'src/app', 'src/publish', 'src/content', 'src/snapshot', 'src/directory', 'src/i18n'];
const files = ['src/config.ts', 'payload.config.ts', 'next.config.mjs', 'package-lock.json'];

/** Where the hash of the sources of the last whole build is kept: in its own folder, so that both go together. */
export const adminSourcesFile = join(projectRoot, '.next', 'sources.sha256');

/** Whether what Next has built is of the sources as they are now. */
export async function adminIsBuilt(): Promise<boolean> {
  if (!existsSync(join(projectRoot, '.next', 'BUILD_ID'))) return false;
  const built = await readFile(adminSourcesFile, 'utf8').catch(() => null);
  return built?.trim() === (await hashAdminSources());
}

/** One value for the sources of the admin as they are now. */
export async function hashAdminSources(): Promise<string> {
  const hash = createHash('sha256');
  const below = await Promise.all(folders.map((folder) => filesBelow(folder)));
  for (const file of [...below.flat().toSorted(), ...files]) {
    const content = await readFile(join(projectRoot, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
}
