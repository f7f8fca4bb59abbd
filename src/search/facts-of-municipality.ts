import type { ListingFacts } from '#directory/finding/facts.ts';
import { factsOf } from '#directory/finding/listing-facts.ts';
import type { Listing } from '#directory/listing.ts';
import type { Municipality } from '#directory/region.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import { placeOfGathering, type SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { isSame } from '#snapshot/touched.ts';
import type { FactsShard } from './facts-file.ts';

/** The facts of the current listings of a municipality, in the order of `currentIn`. */
export function factsOfMunicipality(index: SnapshotIndex, municipality: Municipality): FactsShard {
  const facts = index.currentIn(municipality.id).map((listing) => factsOfListing(index, listing));
  const known = lists.get(municipality);
  // Most edits change words only: the list is then the one from before, and what is known of it with it.
  const isAsBefore = known?.length === facts.length && facts.every((each, at) => isAlike(each, known[at]));
  if (!isAsBefore) lists.set(municipality, facts);
  return { day: index.today, facts: isAsBefore ? known : facts };
}

const lists = new WeakMap<Municipality, readonly ListingFacts[]>();

const isAlike = (one: ListingFacts, other: ListingFacts | undefined): boolean => one === other || isSame(one, other);

const told: LastingMemory<ListingFacts> = new WeakMap();

/** The facts of one listing. */
export function factsOfListing(index: SnapshotIndex, listing: Listing): ListingFacts {
  const { snapshot, today } = index;
  const { region } = snapshot;
  const place = placeOfGathering(listing, index);
  return rememberWhile(told, listing, '', [today, place, region], () => factsOf(listing, { today, place, region }));
}
