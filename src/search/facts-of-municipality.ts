import type { ListingFacts } from '#directory/finding/facts.ts';
import { factsOf } from '#directory/finding/listing-facts.ts';
import type { Listing, Place } from '#directory/listing.ts';
import type { Municipality, Region } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import { placeOfGathering, type SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { isSame } from '#snapshot/touched.ts';
import type { FactsShard } from './facts-file.ts';

/** The facts of a municipality as they were last asked for, and what they were worked out from. */
type Known = {
  readonly day: CalendarDate;
  readonly region: Region;
  readonly places: ReadonlyMap<Listing, { readonly place: Place | null; readonly facts: ListingFacts }>;
  readonly facts: readonly ListingFacts[];
};

/** To look each of thousands of listings up by itself takes longer than all else of an edit of one. */
const known = new WeakMap<Municipality, Known>();

/** The facts of the current listings of a municipality, in the order of `currentIn`. */
export function factsOfMunicipality(index: SnapshotIndex, municipality: Municipality): FactsShard {
  const { today: day } = index;
  const { region } = index.snapshot;
  const before = known.get(municipality);
  const old = before?.day === day && before.region === region ? before.places : null;
  const places: [Listing, { place: Place | null; facts: ListingFacts }][] = index
    .currentIn(municipality.id)
    .map((listing) => {
      const place = placeOfGathering(listing, index);
      const same = old?.get(listing);
      return [listing, same && same.place === place ? same : { place, facts: factsOfListing(index, listing) }];
    });
  const current = places.map(([, { facts }]) => facts);
  // Most edits change words only: the list is then the one from before, and what is known of it with it.
  const isAsBefore =
    before?.facts.length === current.length && current.every((each, at) => isAlike(each, before.facts[at]));
  const facts = isAsBefore ? before.facts : current;
  known.set(municipality, { day, region, places: new Map(places), facts });
  return { day, facts };
}

const isAlike = (one: ListingFacts, other: ListingFacts | undefined): boolean => one === other || isSame(one, other);

/** The current listings of a municipality whose facts are still to be worked out, as on a new day. */
export function listingsWithoutFacts(index: SnapshotIndex, municipality: Municipality): readonly Listing[] {
  const before = known.get(municipality);
  const listings = index.currentIn(municipality.id);
  return before?.day === index.today && before.region === index.snapshot.region
    ? listings.filter((listing) => !before.places.has(listing))
    : listings;
}

const told: LastingMemory<ListingFacts> = new WeakMap();

/** The facts of one listing. */
export function factsOfListing(index: SnapshotIndex, listing: Listing): ListingFacts {
  const { snapshot, today } = index;
  const { region } = snapshot;
  const place = placeOfGathering(listing, index);
  return rememberWhile(told, listing, '', [today, place, region], () => factsOf(listing, { today, place, region }));
}
