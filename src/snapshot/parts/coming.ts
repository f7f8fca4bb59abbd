import type { Listing } from '#directory/listing.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { Occurrence } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import type { GatheringListing, SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { datesBetween } from './dates.ts';

/** One date of one group or event. */
export type Coming = { readonly listing: GatheringListing; readonly occurrence: Occurrence };

const daysShown = 7;

const weeks: LastingMemory<readonly Coming[]> = new WeakMap();
const ofListings: LastingMemory<readonly Coming[]> = new WeakMap();

/** What happens in a municipality in the seven days from today, in the order of the clock. */
export function comingWeekIn(index: SnapshotIndex, municipality: MunicipalityId): readonly Coming[] {
  const current = index.currentIn(municipality);
  return rememberWhile(weeks, current, '', [index.today], () => findComing(index, current));
}

/** The dates of a listing in the seven days from today. */
export function comingOf(index: SnapshotIndex, listing: Listing): readonly Coming[] {
  if (listing.kind === 'place') return [];
  const last = addDays(index.today, daysShown - 1);
  return rememberWhile(ofListings, listing, '', [index.today], () =>
    datesBetween(listing, index.today, last).map((occurrence) => ({ listing, occurrence })),
  );
}

/** Dates in the order of the clock, whatever order the listings came in. */
export function inOrderOfTime(coming: readonly Coming[]): readonly Coming[] {
  return coming
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}

function findComing(index: SnapshotIndex, listings: readonly Listing[]): readonly Coming[] {
  return inOrderOfTime(listings.flatMap((listing) => comingOf(index, listing)));
}

/** What is all day comes first on its day. */
function keyOf({ listing, occurrence }: Coming): string {
  const { date, startTime, originalDate, originalTime, schedule } = occurrence;
  return [date, startTime ?? '', listing.id, originalDate, originalTime ?? '', schedule].join(' ');
}
