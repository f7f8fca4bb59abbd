import type { Listing, Organisation, Place } from '#directory/listing.ts';
import type { Municipality, MunicipalityId, Theme } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { localDay } from '#i18n/dates.ts';
import { isListed } from './current.ts';
import type { Difference, Grouping } from './grouping.ts';
import { changesOf, datedKey, type GatheringListing, groupsOf, type IndexGroups } from './index-groups.ts';
import { type LastingMemory, rememberWhile } from './memory.ts';
import { type MovedDocument, movedDocuments } from './moved-documents.ts';
import { comingDays } from './parts/dates.ts';
import { listingsOf, type Snapshot } from './snapshot.ts';

export type { GatheringListing } from './index-groups.ts';

/**
 * A snapshot by key, so that building a page never scans all of it. A listing or organisation of a municipality the
 * region does not have is left out: the region's files decide what exists. The lists under a key are the same arrays as in
 * the index of the snapshot before while nothing in them has changed: what is worked out from one can be remembered with it.
 */
export type SnapshotIndex = {
  readonly snapshot: Snapshot;
  /** The day of the snapshot in the region's time zone. */
  readonly today: CalendarDate;
  readonly municipalities: ReadonlyMap<MunicipalityId, Municipality>;
  readonly themes: ReadonlyMap<string, Theme>;
  /** Every listing with a page, by id. */
  readonly listings: ReadonlyMap<string, Listing>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly organisationsIn: (municipality: MunicipalityId) => readonly Organisation[];
  /** Current listings, which lists show and counts count; the others keep their pages. */
  readonly currentIn: (municipality: MunicipalityId) => readonly Listing[];
  readonly currentOn: (theme: string) => readonly Listing[];
  /** The groups and events of a municipality, those that are over included. */
  readonly gatheringsIn: (municipality: MunicipalityId) => readonly GatheringListing[];
  readonly listingsBy: (organisation: string) => readonly Listing[];
  /** The groups and events held in a place, those that are over included. */
  readonly gatheringsAt: (place: string) => readonly GatheringListing[];
  /** The current groups and events of a municipality with a coming date on a day. */
  readonly datedOn: (municipality: MunicipalityId, date: CalendarDate) => readonly GatheringListing[];
  readonly isCurrent: (listing: Listing) => boolean;
  /** What stood at a former address that nothing else has now, by `movedKey`. */
  readonly moved: ReadonlyMap<string, MovedDocument>;
};

type Known = { readonly index: SnapshotIndex; readonly groups: IndexGroups };

const indexes = new WeakMap<Snapshot, Known>();

const listed: LastingMemory<boolean> = new WeakMap();

/**
 * The index of a snapshot. It is made once for each snapshot object, which must not be changed afterwards. From `previous`,
 * when that is one of the same day and region object, it takes over what has not changed.
 */
export function indexOf(snapshot: Snapshot, previous?: Snapshot): SnapshotIndex {
  const known = indexes.get(snapshot);
  if (known) return known.index;
  const built = buildIndex(snapshot, (previous && indexes.get(previous)) ?? null);
  indexes.set(snapshot, built);
  return built.index;
}

/** The place a group or event is held in, when it is published. */
export function placeOfGathering(listing: Listing, index: SnapshotIndex): Place | null {
  if (listing.kind === 'place' || listing.place === null) return null;
  const place = index.listings.get(listing.place);
  return place?.kind === 'place' ? place : null;
}

function buildIndex(snapshot: Snapshot, previous: Known | null): Known {
  const { region } = snapshot;
  const today = localDay(snapshot.at, region.timeZone);
  const municipalities = byId(region.municipalities);
  const { freshness } = region;
  const isCurrent = (listing: Listing) =>
    rememberWhile(listed, listing, '', [today, freshness], () => isListed(listing, today, freshness));
  const inRegion = ({ municipality }: Listing | Organisation) => municipalities.has(municipality);
  const isSameDay = previous?.index.today === today && previous.index.snapshot.region === region;
  const before = isSameDay ? previous : null;
  const changes = changesOf(snapshot, before?.index.snapshot, inRegion);
  const datesOf = (listing: GatheringListing) => comingDays({ today }, listing);
  const groups = groupsOf(changes, isCurrent, datesOf, before?.groups);
  const datedOn = finder(groups.datedOn);
  const listings = byIdAfter(before?.index.listings, changes.listings, () => listingsOf(snapshot).filter(inRegion));
  const organisations = byIdAfter(before?.index.organisations, changes.organisations, () =>
    snapshot.organisations.filter(inRegion),
  );
  const index = {
    snapshot,
    today,
    municipalities,
    themes: byId(region.taxonomy.themes),
    listings,
    organisations,
    organisationsIn: finder(groups.organisationsIn),
    currentIn: finder(groups.currentIn),
    currentOn: finder(groups.currentOn),
    gatheringsIn: finder(groups.gatheringsIn),
    listingsBy: finder(groups.listingsBy),
    gatheringsAt: finder(groups.gatheringsAt),
    datedOn: (municipality: MunicipalityId, date: CalendarDate) => datedOn(datedKey(municipality, date)),
    isCurrent,
    moved: movedDocuments([...listings.values(), ...organisations.values()]),
  };
  return { index, groups };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The same after some changes, in the order of the snapshot: something new does not stand last. */
function byIdAfter<T extends { readonly id: string }>(
  before: ReadonlyMap<string, T> | undefined,
  { gone, come }: Difference<T>,
  all: () => readonly T[],
): ReadonlyMap<string, T> {
  if (!before || come.some(({ id }) => !before.has(id))) return byId(all());
  const after = new Map(before);
  const coming = new Set(come.map(({ id }) => id));
  for (const { id } of gone) if (!coming.has(id)) after.delete(id);
  for (const item of come) after.set(item.id, item);
  return after;
}

const none: readonly never[] = [];

function finder<T>(groups: Grouping<T>): (key: string) => readonly T[] {
  return (key) => groups.get(key) ?? none;
}
