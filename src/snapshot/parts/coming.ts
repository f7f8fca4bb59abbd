import type { Listing } from '#directory/listing.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { CalendarDate, Occurrence } from '#directory/schedule.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import type { GatheringListing, SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { datesAhead, datesThisWeek, daysOfWeek } from './dates.ts';

/** One date of one group or event. */
export type Coming = { readonly listing: GatheringListing; readonly occurrence: Occurrence };

const ofDays: LastingMemory<readonly Coming[]> = new WeakMap();
const ofListings: LastingMemory<readonly Coming[]> = new WeakMap();

/** What happens in a municipality in the seven days from today, in the order of the clock. */
export function comingWeekIn(index: SnapshotIndex, municipality: MunicipalityId): readonly Coming[] {
  return daysOfWeek(index).flatMap((date) => comingOn(index, municipality, date));
}

/** The dates of a municipality on one of the seven days from today, in the order of the clock. */
export function comingOn(index: SnapshotIndex, municipality: MunicipalityId, date: CalendarDate): readonly Coming[] {
  return onDay(index, municipality, date, 'week', (listing) => datesThisWeek(index, listing));
}

/** What takes place in a municipality on a day, also a later one, in the order of the clock. */
export function takingPlaceOn(index: SnapshotIndex, municipality: MunicipalityId, date: CalendarDate) {
  return onDay(index, municipality, date, 'ahead', (listing) =>
    datesAhead(index, listing).filter(({ status }) => status !== 'cancelled'),
  );
}

/** The dates of a listing in the seven days from today. */
export function comingOf(index: SnapshotIndex, listing: Listing): readonly Coming[] {
  if (listing.kind === 'place') return [];
  return rememberWhile(ofListings, listing, '', [index.today], () =>
    datesThisWeek(index, listing).map((occurrence) => ({ listing, occurrence })),
  );
}

/** How many groups and events take place: what is cancelled does not, and what meets twice does so once. */
export function countTakingPlace(coming: readonly Coming[]): number {
  const taking = coming.filter(({ occurrence }) => occurrence.status !== 'cancelled');
  return new Set(taking.map(({ listing }) => listing.id)).size;
}

/** Dates in the order of the clock, whatever order the listings came in. */
export function inOrderOfTime(coming: readonly Coming[]): readonly Coming[] {
  return coming
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}

function onDay(
  index: SnapshotIndex,
  municipality: MunicipalityId,
  date: CalendarDate,
  key: string,
  datesOf: (listing: GatheringListing) => readonly Occurrence[],
): readonly Coming[] {
  const listings = index.datedOn(municipality, date);
  return rememberWhile(ofDays, listings, `${key} ${date}`, [index.today], () =>
    inOrderOfTime(
      listings.flatMap((listing) =>
        datesOf(listing).flatMap((occurrence) => (occurrence.date === date ? [{ listing, occurrence }] : [])),
      ),
    ),
  );
}

/** What is all day comes first on its day. */
function keyOf({ listing, occurrence }: Coming): string {
  const { date, startTime, originalDate, originalTime, schedule } = occurrence;
  return [date, startTime ?? '', listing.id, originalDate, originalTime ?? '', schedule].join(' ');
}
