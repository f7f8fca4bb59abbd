import type { Event, Group, Listing, ListingKind, Organisation, Place } from '#directory/listing.ts';
import type { Municipality, MunicipalityId, Theme } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { localDay } from '#i18n/dates.ts';
import { isListed } from './current.ts';
import { type LastingMemory, rememberWhile } from './memory.ts';
import { listingsOf, type Snapshot } from './snapshot.ts';

export type GatheringListing = Group | Event;

/**
 * A snapshot by key, so that building a page never scans all of it. A listing or organisation of a municipality the
 * region does not have is left out: the region's files decide what exists.
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
  readonly isCurrent: (listing: Listing) => boolean;
  /** What stood at a former address that nothing else has now, by `movedKey`. */
  readonly moved: ReadonlyMap<string, MovedDocument>;
};

/** A document that has a former address, of the kind of its pages. */
export type MovedDocument = {
  readonly kind: ListingKind | 'organisation';
  readonly document: Listing | Organisation;
  readonly formerSlug: string;
};

const listed: LastingMemory<boolean> = new WeakMap();

const indexes = new WeakMap<Snapshot, SnapshotIndex>();

/** The index of a snapshot. It is made once for each snapshot object, which must not be changed afterwards. */
export function indexOf(snapshot: Snapshot): SnapshotIndex {
  const known = indexes.get(snapshot);
  if (known) return known;
  const index = buildIndex(snapshot);
  indexes.set(snapshot, index);
  return index;
}

/** The place a group or event is held in, when it is published. */
export function placeOfGathering(listing: Listing, index: SnapshotIndex): Place | null {
  if (listing.kind === 'place' || listing.place === null) return null;
  const place = index.listings.get(listing.place);
  return place?.kind === 'place' ? place : null;
}

function buildIndex(snapshot: Snapshot): SnapshotIndex {
  const today = localDay(snapshot.at, snapshot.region.timeZone);
  const municipalities = byId(snapshot.region.municipalities);
  const listings = listingsOf(snapshot).filter((listing) => municipalities.has(listing.municipality));
  const organisations = snapshot.organisations.filter(({ municipality }) => municipalities.has(municipality));
  const { freshness } = snapshot.region;
  const current = listings.filter((listing) =>
    rememberWhile(listed, listing, '', [today, freshness], () => isListed(listing, today, freshness)),
  );
  const currentIds = new Set(current.map(({ id }) => id));
  const gatherings = listings.filter((listing) => listing.kind !== 'place');
  return {
    snapshot,
    today,
    municipalities,
    themes: byId(snapshot.region.taxonomy.themes),
    listings: byId(listings),
    organisations: byId(organisations),
    organisationsIn: grouped(organisations, ({ municipality }) => [municipality]),
    currentIn: grouped(current, ({ municipality }) => [municipality]),
    currentOn: grouped(current, ({ themes }) => themes),
    gatheringsIn: grouped(gatherings, ({ municipality }) => [municipality]),
    listingsBy: grouped(listings, ({ organisation }) => [organisation]),
    gatheringsAt: grouped(gatherings, ({ place }) => (place === null ? [] : [place])),
    isCurrent: ({ id }) => currentIds.has(id),
    moved: movedDocuments([
      ...listings.map((document) => ({ kind: document.kind, document })),
      ...organisations.map((document) => ({ kind: 'organisation' as const, document })),
    ]),
  };
}

/** The address of a kind that a slug is, whoever has or had it. */
export const movedKey = (kind: MovedDocument['kind'], slug: string): string => `${kind} ${slug}`;

function movedDocuments(all: readonly Omit<MovedDocument, 'formerSlug'>[]): ReadonlyMap<string, MovedDocument> {
  const moved = new Map<string, MovedDocument>();
  for (const { kind, document } of all) {
    for (const formerSlug of document.formerSlugs) {
      moved.set(movedKey(kind, formerSlug), { kind, document, formerSlug });
    }
  }
  if (moved.size > 0) for (const { kind, document } of all) moved.delete(movedKey(kind, document.slug));
  return moved;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return (key) => groups.get(key) ?? [];
}
