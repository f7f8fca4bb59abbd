import type { BigIntStats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a path of the site stands for in the live release. */
export type ReleaseFile =
  | { readonly kind: 'file'; readonly file: string; readonly stats: BigIntStats }
  | { readonly kind: 'moved'; readonly path: string }
  | { readonly kind: 'missing' };

/** The folder of the live release at this moment; `null` before the first one is published. */
export async function liveRelease(releasesDir: string): Promise<string | null> {
  return realpath(join(releasesDir, 'current')).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
}

/**
 * Finds a decoded path (from `readRequestPath`) in a release. A folder is its `index.html` and is asked for with a slash
 * at the end; hidden files and whatever leads out of the release are missing.
 */
export async function findReleaseFile(release: string, path: string): Promise<ReleaseFile> {
  if (/\/\./.test(path)) return { kind: 'missing' };
  if (path.endsWith('/index.html')) return { kind: 'moved', path: path.slice(0, -'index.html'.length) };
  const file = join(release, path.endsWith('/') ? `${path}index.html` : path);
  const stats = await statsOf(file);
  if (stats?.isFile()) return { kind: 'file', file, stats };
  const isFolder = stats?.isDirectory() && (await statsOf(join(file, 'index.html')))?.isFile();
  return isFolder ? { kind: 'moved', path: `${path}/` } : { kind: 'missing' };
}

async function statsOf(file: string): Promise<BigIntStats | null> {
  try {
    return await stat(file, { bigint: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(code)) return null;
    throw error;
  }
}
