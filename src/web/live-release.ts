import { existsSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type Addresses, createRedirects } from './redirects.ts';
import { findReleaseFile, isSameFile, liveRelease, type ReleaseFile, statsOf } from './release-file.ts';

/** What is live. */
export type Live = {
  /** The folder of the release. */
  readonly release: string;
  /** Where its former addresses lead. */
  readonly redirects: Addresses;
  /** What a path stands for in it. */
  readonly find: (path: string) => ReleaseFile;
};

export type LiveLooks = {
  /** What is live in this turn of the event loop; `null` before the first release. */
  readonly inThisTurn: () => Live | null;
  /** What is live after all that was seen before. */
  readonly again: () => Live | null;
};

/** Times of change on a disk are rounded: whatever is younger may have changed once more without looking any younger. */
const youngMs = 100;

/** For whoever changes a release by hand, without the publisher. */
const longestTrustMs = 1_000;

/**
 * Looks what is live. However many requests are answered in one turn of the event loop, the disk is asked once for them:
 * they had all arrived before it was asked, so none of them can know of anything later.
 *
 * Whoever changes what is live changes the folder of all releases first: a link is swapped in it, or a journal is there
 * while files are renamed. As long as that folder rests, the files in it are not asked about again.
 */
export function createLiveLooks(releasesDir: string): LiveLooks {
  const redirectsOf = createRedirects();
  let live: Live | null = null;
  let resting: { readonly folder: Stats; readonly until: number } | null = null;
  let isOfThisTurn = false;

  const endTurn = () => {
    isOfThisTurn = false;
  };

  function again(): Live | null {
    const folder = statsOf(releasesDir);
    const now = Date.now();
    if (folder && resting && now < resting.until && isSameFile(resting.folder, folder)) return live;
    const rests = folder && now - folder.mtimeMs > youngMs && !existsSync(join(releasesDir, '.staged'));
    resting = rests ? { folder, until: now + longestTrustMs } : null;
    const release = liveRelease(releasesDir);
    live =
      release === null ? null : { release, redirects: redirectsOf(release), find: finder(release, resting !== null) };
    return live;
  }

  return {
    again,
    inThisTurn() {
      if (isOfThisTurn) return live;
      again();
      isOfThisTurn = true;
      setImmediate(endTurn);
      return live;
    },
  };
}

/** Remembers only what is there: of what is not, there is no end. */
function finder(release: string, remembers: boolean): Live['find'] {
  if (!remembers) return (path) => findReleaseFile(release, path);
  const known = new Map<string, ReleaseFile>();
  return (path) => {
    const before = known.get(path);
    if (before) return before;
    const found = findReleaseFile(release, path);
    if (found.kind === 'file') known.set(path, found);
    return found;
  };
}
