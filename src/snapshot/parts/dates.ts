import type { GatheringStatus } from '#directory/listing.ts';
import { nextOccurrences, occurrencesBetween } from '#directory/occurrences.ts';
import type { CalendarDate, Occurrence } from '#directory/schedule.ts';
import type { GatheringListing } from '#snapshot/snapshot-index.ts';

/** The dated times of a group or event in some days, both ends included, as its state as a whole leaves them. */
export function datesBetween(listing: GatheringListing, from: CalendarDate, to: CalendarDate): readonly Occurrence[] {
  return asItStands(listing, from, occurrencesBetween(listing.schedules, firstDay(listing, from), to));
}

/** The next `most` dated times from `today` on, as the state of the whole leaves them; the cancelled ones included. */
export function nextDates(listing: GatheringListing, today: CalendarDate, most: number): readonly Occurrence[] {
  return asItStands(listing, today, nextOccurrences(listing.schedules, firstDay(listing, today), most));
}

/** Whether it has ended for a season only, and goes on on a day that is still to come. */
export function isPaused({ state, resumes }: GatheringStatus, today: CalendarDate): boolean {
  return state === 'ended' && resumes !== null && resumes > today;
}

/** While it pauses nothing happens before the day that it goes on. */
function firstDay({ status }: GatheringListing, from: CalendarDate): CalendarDate {
  return isPaused(status, from) ? (status.resumes ?? from) : from;
}

/** What is cancelled as a whole is so on each date; what waits for a new date, or has ended, has none. */
function asItStands(
  { status }: GatheringListing,
  from: CalendarDate,
  occurrences: readonly Occurrence[],
): readonly Occurrence[] {
  const { state, reason } = status;
  if (state === 'scheduled' || isPaused(status, from)) return occurrences;
  if (state !== 'cancelled') return [];
  return occurrences.map((occurrence) =>
    occurrence.status === 'cancelled' ? occurrence : { ...occurrence, status: 'cancelled', reason },
  );
}
