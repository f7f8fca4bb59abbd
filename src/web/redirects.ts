import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { statsOf } from './release-file.ts';

/** Where former addresses lead now, as of the live release. */
export type Redirects = {
  /** Where a path leads in a release; `null` when it is no former address. */
  readonly find: (release: string, path: string) => Promise<string | null>;
};

/**
 * Reads `redirects.map` of the live release (lines `/old/ /new/;`, as in a `map` of nginx) when it is first asked for,
 * and again when another one is in its place. A former address is known with and without its slash, and so are the files
 * in it, such as its calendar.
 */
export function createRedirects(): Redirects {
  let known = { key: '', addresses: new Map<string, string>() };
  return {
    async find(release, path) {
      const file = join(release, 'redirects.map');
      const stats = statsOf(file);
      if (!stats) return null;
      const key = `${stats.dev}-${stats.ino}-${stats.size}-${stats.mtimeNs}`;
      if (known.key !== key) known = { key, addresses: readRedirects(await readFile(file, 'utf8').catch(() => '')) };
      return redirectOf(known.addresses, path);
    },
  };
}

/** The lines that lead from an address of this site to another one; everything else, such as `//evil`, is left out. */
export function readRedirects(text: string): Map<string, string> {
  const lines = text.matchAll(/^(\/(?!\/)[^\s;\\]*\/) (\/(?!\/)[^\s;\\]*\/);$/gm);
  return new Map([...lines].map(([, from = '', to = '']) => [from, to]));
}

/**
 * Where a path leads.
 *
 * @example redirectOf(new Map([['/fi/a/', '/fi/b/']]), '/fi/a/calendar.ics') // '/fi/b/calendar.ics'
 */
export function redirectOf(addresses: ReadonlyMap<string, string>, path: string): string | null {
  if (addresses.size === 0) return null;
  const bare = addresses.get(`${path}/`);
  if (bare !== undefined) return bare;
  const end = path.lastIndexOf('/') + 1;
  const folder = addresses.get(path.slice(0, end));
  return folder === undefined ? null : folder + path.slice(end);
}
