import { nextOccurrences, occurrencesBetween } from '#directory/occurrences.ts';
import type { CalendarDate, Occurrence } from '#directory/schedule.ts';
import type { GatheringListing } from '#snapshot/snapshot-index.ts';

/** The dated times of a group or event in some days, both ends included, as its state as a whole leaves them. */
export function datesBetween(listing: GatheringListing, from: CalendarDate, to: CalendarDate): readonly Occurrence[] {
  return asItStands(listing, occurrencesBetween(listing.schedules, firstDay(listing, from), to));
}

/** The next `most` dated times from `today` on, as the state of the whole leaves them; the cancelled ones included. */
export function nextDates(listing: GatheringListing, today: CalendarDate, most: number): readonly Occurrence[] {
  return asItStands(listing, nextOccurrences(listing.schedules, firstDay(listing, today), most));
}

/** Between two seasons nothing happens before the day that it goes on. */
function firstDay({ status: { state, resumes } }: GatheringListing, from: CalendarDate): CalendarDate {
  return state === 'scheduled' && resumes !== null && resumes > from ? resumes : from;
}

/** What is cancelled as a whole is so on each date; what waits for a new date, or has ended, has none. */
function asItStands({ status }: GatheringListing, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (status.state === 'scheduled') return occurrences;
  if (status.state !== 'cancelled') return [];
  return occurrences.map((occurrence) =>
    occurrence.status === 'cancelled' ? occurrence : { ...occurrence, status: 'cancelled', reason: status.reason },
  );
}
