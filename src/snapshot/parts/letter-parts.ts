import type { Listing } from '#directory/listing.ts';
import type { Language } from '#i18n/languages.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import { letterKey, prefixLengths } from './letters.ts';
import { nameOf } from './texts.ts';

/** A part of a list: those whose names begin alike. It is parted further when they are too many for a page. */
export type LetterPart = {
  /** As `letterKey` has it; empty is the whole list. */
  readonly prefix: string;
  readonly listings: readonly Listing[];
  /** In the order of the alphabet; empty when the part lists its listings itself. */
  readonly parts: readonly LetterPart[];
};

const keys: LastingMemory<string> = new WeakMap();
const parted: LastingMemory<ReadonlyMap<string, LetterPart>> = new WeakMap();

/** A whole list and all its parts by their prefixes. What belongs to a part does not depend on what is in the others. */
export function letterParts(listings: readonly Listing[], language: Language): ReadonlyMap<string, LetterPart> {
  return rememberWhile(parted, listings, language, [], () => {
    const whole = partOf('', listings, language, 0);
    return new Map([whole, ...partsUnder(whole)].map((part) => [part.prefix, part]));
  });
}

/** All parts of a part, however deep. */
export function partsUnder(part: LetterPart): LetterPart[] {
  return part.parts.flatMap((each) => [each, ...partsUnder(each)]);
}

/** The parts of a part that list their listings themselves. */
export function lastPartsOf(part: LetterPart): LetterPart[] {
  return partsUnder(part).filter(({ parts }) => parts.length === 0);
}

export function keyOf(listing: Listing, language: Language): string {
  return rememberWhile(keys, listing, language, [], () => letterKey(nameOf(listing, language).text, language));
}

function partOf(prefix: string, listings: readonly Listing[], language: Language, level: number): LetterPart {
  const length = prefixLengths[level];
  if (listings.length <= listLimits.list || length === undefined) return { prefix, listings, parts: [] };
  const groups = Map.groupBy(listings, (listing) => keyOf(listing, language).slice(0, length));
  const parts = [...groups].sort(([one], [another]) => (one < another ? -1 : 1));
  return { prefix, listings, parts: parts.map(([start, group]) => partOf(start, group, language, level + 1)) };
}
