import { type Event, type Group, type Listing, listingKinds, type Organisation } from '#directory/listing.ts';
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
};

/** What of a snapshot is grouped. */
export type Grouped = {
  readonly inRegion: (document: Listing | Organisation) => boolean;
  readonly isCurrent: (listing: Listing) => boolean;
};

/** The groups of a snapshot; from one `before`, of the same day and region, it keeps those that nothing has changed in. */
export function groupsOf(
  snapshot: Snapshot,
  { inRegion, isCurrent }: Grouped,
  before: { readonly snapshot: Snapshot; readonly groups: IndexGroups } | null,
): IndexGroups {
  const changed = <C extends keyof Published>(collection: C): Difference<Published[C][number]> => {
    const old: readonly Published[C][number][] = before?.snapshot[collection] ?? [];
    return filtered(differenceOf(old, snapshot[collection]), inRegion);
  };
  const organisations = changed('organisations');
  const gatherings = together<GatheringListing>(changed('groups'), changed('events'));
  const listings = together<Listing>(changed('places'), gatherings);
  const current = filtered(listings, isCurrent);
  const old = before?.groups;
  return {
    organisationsIn: regrouped(old?.organisationsIn, organisations, ({ municipality }) => [municipality], byOrder),
    currentIn: regrouped(old?.currentIn, current, ({ municipality }) => [municipality], byOrder),
    currentOn: regrouped(old?.currentOn, current, ({ themes }) => [...new Set(themes)], byOrder),
    gatheringsIn: regrouped(old?.gatheringsIn, gatherings, ({ municipality }) => [municipality], byOrder),
    listingsBy: regrouped(old?.listingsBy, listings, ({ organisation }) => [organisation], byOrder),
    gatheringsAt: regrouped(old?.gatheringsAt, gatherings, ({ place }) => (place === null ? [] : [place]), byOrder),
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
