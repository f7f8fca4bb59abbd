import type { Listing } from '#directory/listing.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import { type LastingMemory, type Memory, remember, rememberWhile } from '#snapshot/memory.ts';
import type { ItemsOfKind, ListingItem } from '#snapshot/page-data.ts';
import type { GatheringListing, SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { type Coming, inOrderOfTime } from './coming.ts';
import { datedItem, itemsByKind, itemsByName } from './items.ts';
import { hasPages } from './list-scopes.ts';
import { nextTakingPlace } from './times.ts';
import { datesAhead } from './when.ts';

const mostRelated = 4;

/** How far from its own date "at the same time" reaches. */
const daysAround = 7;

const byDay: LastingMemory<ReadonlyMap<CalendarDate, readonly Coming[]>> = new WeakMap();
const ofDays: LastingMemory<readonly Coming[]> = new WeakMap();
const byOwnDate: LastingMemory<ReadonlyMap<CalendarDate, readonly GatheringListing[]>> = new WeakMap();
const nearest: Memory<readonly Coming[]> = new WeakMap();

/**
 * What happens in this place (of a place), or near at the same time (of a group or an event): the first four by date around
 * its own, so that a change touches the pages of few neighbours, not of a whole town.
 */
export function relatedItems(view: View, listing: Listing): ListingItem[] {
  const { index } = view;
  if (listing.kind === 'place') {
    const held = index.gatheringsAt(listing.id).filter(index.isCurrent);
    return itemsByName(
      view,
      held.filter(({ kind }) => !hasPages(index, { of: 'place', owner: listing.id, kind })),
    );
  }
  return nearAtTheSameTime(index, listing).map((coming) => datedItem(view, coming));
}

/** Of a place, the kinds with more than its page can list. */
export function relatedLists(view: View, { id, kind }: Listing): ItemsOfKind[] {
  return kind === 'place' ? itemsByKind(view, 'place', id).filter(({ list }) => list !== null) : [];
}

/**
 * The listings on whose pages one of `changed` may be related: the place it is held in, and the groups and events near
 * that show it as happening at the same time. What is further away is on none of their pages.
 */
export function touchedAsRelated(changed: readonly Listing[], index: SnapshotIndex): readonly Listing[] {
  const ids = new Set(changed.map(({ id }) => id));
  const places = changed.flatMap((listing) => {
    const place = listing.kind === 'place' || !listing.place ? undefined : index.listings.get(listing.place);
    return place ? [place] : [];
  });
  const gatherings = changed.filter(({ kind }) => kind !== 'place');
  const showing = new Set(gatherings.flatMap(({ municipality }) => whereItIsNear(index, municipality)));
  return [...places, ...[...showing].flatMap((municipality) => showingIn(index, municipality, ids))];
}

/** The groups and events of a municipality on whose pages one of `ids` stands: looked up by their date, as all of one do. */
function showingIn(index: SnapshotIndex, municipality: MunicipalityId, ids: ReadonlySet<string>): GatheringListing[] {
  const shows = (near: readonly Coming[]) => near.some(({ listing }) => ids.has(listing.id));
  return [...gatheringsByOwnDate(index, municipality)]
    .filter(([date]) => shows(nearestTo(index, municipality, date)))
    .flatMap(([, gatherings]) => gatherings)
    .filter((listing) => shows(nearAtTheSameTime(index, listing)));
}

/** Other listings in the municipality and its neighbours, each by its date nearest to the listing's own next one. */
function nearAtTheSameTime(index: SnapshotIndex, listing: GatheringListing): readonly Coming[] {
  return nearestTo(index, listing.municipality, ownDate(index, listing))
    .filter((coming) => coming.listing.id !== listing.id)
    .slice(0, mostRelated);
}

/** The next date that takes place; today when there is none. */
function ownDate(index: SnapshotIndex, listing: GatheringListing): CalendarDate {
  return nextTakingPlace(datesAhead(index, listing))?.date ?? index.today;
}

function gatheringsByOwnDate(index: SnapshotIndex, municipality: MunicipalityId) {
  const gatherings = index.gatheringsIn(municipality);
  return rememberWhile(byOwnDate, gatherings, '', [index.today], () =>
    Map.groupBy(gatherings, (listing) => ownDate(index, listing)),
  );
}

/** One more than a page shows, as the listing of the page may be among them. */
function nearestTo(index: SnapshotIndex, municipality: MunicipalityId, date: CalendarDate): readonly Coming[] {
  return remember(nearest, index, `${municipality} ${date}`, () => {
    const neighbours = index.municipalities.get(municipality)?.neighbours ?? [];
    const found = new Map<string, Coming>();
    for (const day of daysAroundDay(date)) {
      for (const area of [municipality, ...neighbours]) {
        for (const coming of takingPlaceOn(index, area, day)) {
          if (!found.has(coming.listing.id)) found.set(coming.listing.id, coming);
          if (found.size > mostRelated) return [...found.values()];
        }
      }
    }
    return [...found.values()];
  });
}

/** The day itself, the day after, the day before, and so on outwards. */
function daysAroundDay(date: CalendarDate): CalendarDate[] {
  const distances = Array.from({ length: daysAround }, (_, days) => days + 1);
  return [date, ...distances.flatMap((days) => [addDays(date, days), addDays(date, -days)])];
}

/** What takes place in a municipality on a day, in the order of the clock. */
function takingPlaceOn(index: SnapshotIndex, municipality: MunicipalityId, day: CalendarDate): readonly Coming[] {
  const { today } = index;
  const current = index.currentIn(municipality);
  const days = rememberWhile(byDay, current, '', [today], () => datesByDay(index, current));
  return rememberWhile(ofDays, current, day, [today], () => inOrderOfTime(days.get(day) ?? []));
}

/** The coming dates of listings that are not cancelled. */
function datesByDay(index: SnapshotIndex, listings: readonly Listing[]): ReadonlyMap<CalendarDate, readonly Coming[]> {
  const coming = listings.flatMap((listing) => {
    if (listing.kind === 'place') return [];
    return datesAhead(index, listing)
      .filter(({ status }) => status !== 'cancelled')
      .map((occurrence) => ({ listing, occurrence }));
  });
  return Map.groupBy(coming, ({ occurrence }) => occurrence.date);
}

/** The municipality itself, and those that have it as a neighbour. */
function whereItIsNear(index: SnapshotIndex, municipality: MunicipalityId): MunicipalityId[] {
  const { municipalities } = index.snapshot.region;
  return municipalities
    .filter(({ id, neighbours }) => id === municipality || neighbours.includes(municipality))
    .map(({ id }) => id);
}
