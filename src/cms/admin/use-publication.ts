'use client';
import { useEffect, useState } from 'react';
import { isSettled, type Publication } from '#cms/publication.ts';

type Told = { readonly publication: Publication | null; readonly isSlow: boolean };

/** In milliseconds, as all of these. */
const firstPause = 400;
const longestPause = 2_000;
const patience = 30_000;
const pauseWhenSlow = 5_000;

/**
 * What has become of a document in public, asked again and again until it is there; `isSlow` when that has taken so long
 * that nobody should wait for it: then it is asked less often. `address` is another one after each save, so that each is
 * followed.
 */
export function usePublication(address: string | null): Told {
  const [told, setTold] = useState<Told>({ publication: null, isSlow: false });
  useEffect(() => {
    if (address === null) return;
    const patienceEnds = Date.now() + patience;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wanted = true;
    const ask = async (pause: number) => {
      const publication = await read(address);
      if (!wanted) return;
      const isSlow = Date.now() >= patienceEnds;
      setTold((before) => ({ publication: publication ?? before.publication, isSlow }));
      if (publication && isSettled(publication)) return;
      timer = setTimeout(() => ask(Math.min(longestPause, pause * 1.2)), isSlow ? pauseWhenSlow : pause);
    };
    void ask(firstPause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [address]);
  return told;
}

/** `null` when nobody answers just now. */
async function read(address: string): Promise<Publication | null> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as Publication) : null;
  } catch {
    return null;
  }
}
