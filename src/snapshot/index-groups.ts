import { type Event, type Group, type Listing, listingKinds, type Organisation } from '#directory/listing.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { type Difference, differenceOf, type Grouping, regrouped } from './grouping.ts';
import type { Published, Snapshot } from './snapshot.ts';

export type GatheringListing = Group | Event;

/** What an index finds many documents by. */
export type IndexGroups = {
  readonly organisationsIn: Grouping<Organisation>;
  readonly currentIn: Grouping<Listing>;
  readonly currentOn: Grouping<Listing>;
  readonly gatheringsIn: Grouping<GatheringListing>;
  readonly listingsBy: Grouping<Listing>;
  readonly gatheringsAt: Grouping<GatheringListing>;
  /** Current groups and events by `datedKey`: those with a coming date on a day. */
  readonly datedOn: Grouping<GatheringListing>;
};

/** A day in a municipality. */
export const datedKey = (municipality: string, date: CalendarDate): string => `${municipality} ${date}`;

/** What is different from the snapshot before; everything, when there is none. */
export type IndexChanges = {
  readonly organisations: Difference<Organisation>;
  readonly gatherings: Difference<GatheringListing>;
  readonly listings: Difference<Listing>;
};

/** The documents of the region that came and went, by identity. */
export function changesOf(
  snapshot: Snapshot,
  before: Snapshot | undefined,
  inRegion: (document: Listing | Organisation) => boolean,
): IndexChanges {
  const changed = <C extends keyof Published>(collection: C): Difference<Published[C][number]> => {
    const old: readonly Published[C][number][] = before?.[collection] ?? [];
    return filtered(differenceOf(old, snapshot[collection]), inRegion);
  };
  const gatherings = together<GatheringListing>(changed('groups'), changed('events'));
  return {
    organisations: changed('organisations'),
    gatherings,
    listings: together<Listing>(changed('places'), gatherings),
  };
}

/** The groups after some changes; those `before` that nothing has changed in stay the same. */
export function groupsOf(
  { organisations, gatherings, listings }: IndexChanges,
  isCurrent: (listing: Listing) => boolean,
  datesOf: (listing: GatheringListing) => readonly CalendarDate[],
  before: IndexGroups | undefined,
): IndexGroups {
  const current = filtered(listings, isCurrent);
  const daysOf = (gathering: GatheringListing) =>
    datesOf(gathering).map((date) => datedKey(gathering.municipality, date));
  return {
    organisationsIn: regrouped(before?.organisationsIn, organisations, ({ municipality }) => [municipality], byOrder),
    currentIn: regrouped(before?.currentIn, current, ({ municipality }) => [municipality], byOrder),
    currentOn: regrouped(before?.currentOn, current, ({ themes }) => [...new Set(themes)], byOrder),
    gatheringsIn: regrouped(before?.gatheringsIn, gatherings, ({ municipality }) => [municipality], byOrder),
    listingsBy: regrouped(before?.listingsBy, listings, ({ organisation }) => [organisation], byOrder),
    gatheringsAt: regrouped(before?.gatheringsAt, gatherings, ({ place }) => (place === null ? [] : [place]), byOrder),
    datedOn: regrouped(before?.datedOn, filtered(gatherings, isCurrent), daysOf, byOrder),
  };
}

function filtered<T, U extends T>({ gone, come }: Difference<U>, wanted: (item: T) => boolean): Difference<U> {
  return { gone: gone.filter(wanted), come: come.filter(wanted) };
}

function together<T>(one: Difference<T>, other: Difference<T>): Difference<T> {
  return { gone: [...one.gone, ...other.gone], come: [...one.come, ...other.come] };
}

/** The order of `listingsOf`: by kind, then by id. */
function byOrder(one: Listing | Organisation, other: Listing | Organisation): number {
  return rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : 1);
}

const rankOf = (document: Listing | Organisation) => ('kind' in document ? listingKinds.indexOf(document.kind) : 0);
