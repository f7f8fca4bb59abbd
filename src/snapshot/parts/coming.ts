import { occurrencesBetween } from '#directory/occurrences.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { Occurrence } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import { type Memory, remember } from '#snapshot/memory.ts';
import type { GatheringListing, SnapshotIndex } from '#snapshot/snapshot-index.ts';

/** One date of one group or event. */
export type Coming = { readonly listing: GatheringListing; readonly occurrence: Occurrence };

const daysShown = 7;

const weeks: Memory<readonly Coming[]> = new WeakMap();

/** What happens in a municipality in the seven days from today, in the order of the clock. */
export function comingWeekIn(index: SnapshotIndex, municipality: MunicipalityId): readonly Coming[] {
  return remember(weeks, index, municipality, () => findComing(index, municipality));
}

/** The first date of each listing that still happens, at most `most` listings: what one could go to next. */
export function nextIn(index: SnapshotIndex, municipality: MunicipalityId, most: number): readonly Coming[] {
  const first = new Map<string, Coming>();
  for (const coming of comingWeekIn(index, municipality)) {
    if (first.size === most) break;
    const { listing, occurrence } = coming;
    if (occurrence.status !== 'cancelled' && !first.has(listing.id)) first.set(listing.id, coming);
  }
  return [...first.values()];
}

/** Dates in the order of the clock, whatever order the listings came in. */
export function inOrderOfTime(coming: readonly Coming[]): readonly Coming[] {
  return coming
    .map((one) => ({ one, key: `${one.occurrence.date} ${one.occurrence.startTime} ${one.listing.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}

function findComing(index: SnapshotIndex, municipality: MunicipalityId): readonly Coming[] {
  const last = addDays(index.today, daysShown - 1);
  const coming = index.currentIn(municipality).flatMap((listing) => {
    if (listing.kind === 'place') return [];
    return occurrencesBetween(listing.schedules, index.today, last).map((occurrence) => ({ listing, occurrence }));
  });
  return inOrderOfTime(coming);
}
