import { type Addresses, createRedirects } from './redirects.ts';
import { liveRelease } from './release-file.ts';

/** What is live: the folder of the release, and where its former addresses lead. */
export type Live = { readonly release: string; readonly redirects: Addresses };

export type LiveLooks = {
  /** What was live in this turn of the event loop; `null` before the first release. */
  readonly inThisTurn: () => Live | null;
  /** What is live after all that was seen before; the very same value when nothing has changed. */
  readonly again: () => Live | null;
};

/**
 * Looks what is live. However many requests are answered in one turn of the event loop, the disk is asked once for them:
 * they had all arrived before it was asked, so none of them can know of anything later.
 */
export function createLiveLooks(releasesDir: string): LiveLooks {
  const redirectsOf = createRedirects();
  let known: Live | null = null;
  let isOfThisTurn = false;

  const endTurn = () => {
    isOfThisTurn = false;
  };

  function again(): Live | null {
    const release = liveRelease(releasesDir);
    const redirects = release === null ? null : redirectsOf(release);
    if (release === null || redirects === null) known = null;
    else if (known?.release !== release || known.redirects !== redirects) known = { release, redirects };
    return known;
  }

  return {
    again,
    inThisTurn() {
      if (isOfThisTurn) return known;
      const live = again();
      isOfThisTurn = true;
      setImmediate(endTurn);
      return live;
    },
  };
}
