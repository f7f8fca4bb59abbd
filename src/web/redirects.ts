import { readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isAbsence, isSameFile, statsOf } from './release-file.ts';

/** Former addresses and where each leads now, both with a slash at the end. */
export type Addresses = ReadonlyMap<string, string>;

const none: Addresses = new Map();

/**
 * Gives the former addresses of a release from its `redirects.map` (lines `/old/ /new/;`, as in a `map` of nginx), the
 * very same map as long as the same file is there.
 */
export function createRedirects(): (release: string) => Addresses {
  let known: { readonly stats: Stats; readonly addresses: Addresses } | null = null;
  return (release) => {
    const file = join(release, 'redirects.map');
    const stats = statsOf(file);
    if (!stats) return none;
    if (!known || !isSameFile(known.stats, stats)) known = { stats, addresses: readRedirects(readIfThere(file)) };
    return known.addresses;
  };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isAbsence(error)) return '';
    throw error;
  }
}

/** The lines that lead from an address of this site to another one; everything else, such as `//evil`, is left out. */
export function readRedirects(text: string): Map<string, string> {
  const lines = text.matchAll(/^(\/(?!\/)[^\s;\\]*\/) (\/(?!\/)[^\s;\\]*\/);$/gm);
  return new Map([...lines].map(([, from = '', to = '']) => [from, to]));
}

/**
 * Where a path leads; `null` when it is no former address. One is known with and without its slash, and so are the files
 * in it, such as its calendar.
 *
 * @example redirectOf(new Map([['/fi/a/', '/fi/b/']]), '/fi/a/calendar.ics') // '/fi/b/calendar.ics'
 */
export function redirectOf(addresses: Addresses, path: string): string | null {
  if (addresses.size === 0) return null;
  const bare = addresses.get(`${path}/`);
  if (bare !== undefined) return bare;
  const end = path.lastIndexOf('/') + 1;
  const folder = addresses.get(path.slice(0, end));
  return folder === undefined ? null : folder + path.slice(end);
}
