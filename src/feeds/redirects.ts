import { movedPaths } from '#snapshot/pages/moved.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import type { FeedFile } from './feed-file.ts';

/**
 * Former addresses and where they lead now, as a web server reads it: each line is `/old/ /new/;`, as in a `map` of nginx.
 * A server that does not read it shows the page that stands at the old address.
 */
export function redirectsFile(snapshot: Snapshot): FeedFile {
  const lines = [...movedPaths(indexOf(snapshot))].map(({ from, to }) => `${from} ${to};\n`);
  return { path: '/redirects.map', text: lines.sort().join('') };
}
