import type { GatheringStatus } from '#directory/listing.ts';
import { nextOccurrences, occurrencesBetween } from '#directory/occurrences.ts';
import type { CalendarDate, Occurrence } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import type { GatheringListing, SnapshotIndex } from '#snapshot/snapshot-index.ts';

/** A page shows the next date of a listing and twelve more. */
const mostDates = 13;

const daysShown = 7;

const ahead: LastingMemory<readonly Occurrence[]> = new WeakMap();
const weeks: LastingMemory<readonly Occurrence[]> = new WeakMap();

type Today = Pick<SnapshotIndex, 'today'>;

/** The coming dates of a group or event as its state as a whole leaves them, the cancelled ones included; at most thirteen. */
export function datesAhead({ today }: Today, listing: GatheringListing): readonly Occurrence[] {
  return rememberWhile(ahead, listing, '', [today], () =>
    asItStands(listing, today, nextOccurrences(listing.schedules, firstDay(listing, today), mostDates)),
  );
}

/** Today and the six days after. */
export function daysOfWeek({ today }: Today): readonly CalendarDate[] {
  return Array.from({ length: daysShown }, (_, days) => addDays(today, days));
}

/** All its dates in the seven days from today. */
export function datesThisWeek({ today }: Today, listing: GatheringListing): readonly Occurrence[] {
  const last = addDays(today, daysShown - 1);
  return rememberWhile(weeks, listing, '', [today], () =>
    asItStands(listing, today, occurrencesBetween(listing.schedules, firstDay(listing, today), last)),
  );
}

/** The days of these dates, each once. */
export function comingDays(today: Today, listing: GatheringListing): readonly CalendarDate[] {
  const dates = [...datesThisWeek(today, listing), ...datesAhead(today, listing)];
  return [...new Set(dates.map(({ date }) => date))];
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
