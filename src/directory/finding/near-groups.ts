import type { ListingFacts } from './facts.ts';
import { type Band, type Direction, directions, type Nearness, nearnessOf, type Spot } from './nearness.ts';
import type { Spots } from './spots.ts';

/** A listing with how near it is; `null` of what is as near to everybody. */
type NearListing = { readonly facts: ListingFacts; readonly nearness: Nearness | null };

/** What is about as far away in one direction: "1–3 km pohjoiseen". */
export type NearGroup = {
  /** `null` of what is as near to everybody. */
  readonly at: { readonly band: Band; readonly direction: Direction | null } | null;
  readonly found: readonly NearListing[];
};

/** Listings by distance and direction, the nearest first; what one need not go to comes last. All of them, each once. */
export function groupedByDistance(found: readonly ListingFacts[], from: Spot, spots: Spots): readonly NearGroup[] {
  const near = found.map((facts) => {
    const spot = spots.ofListing(facts);
    return { facts, nearness: spot && nearnessOf(from, spot) };
  });
  const groups = new Map<string, NearListing[]>();
  for (const one of near.sort((one, other) => distanceOf(one) - distanceOf(other))) {
    const { band, direction } = one.nearness ?? {};
    const key = `${band?.from} ${band?.to} ${direction}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()]
    .map((ofGroup) => ({ at: ofGroup[0]?.nearness ?? null, found: ofGroup }))
    .sort((one, other) => rankOf(one) - rankOf(other));
}

const distanceOf = ({ nearness }: NearListing): number => nearness?.kilometres ?? Number.MAX_VALUE;

/** By the end of the band, the nearest first, and clockwise; that of everybody last. */
function rankOf({ at }: NearGroup): number {
  if (at === null) return Number.POSITIVE_INFINITY;
  const turn = at.direction === null ? 0 : directions.indexOf(at.direction) + 1;
  return (at.band.to ?? 1000) * 1000 + at.band.from * 10 + turn;
}
