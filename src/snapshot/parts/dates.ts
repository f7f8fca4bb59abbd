import { asItStands, firstDay } from '#directory/gathering-dates.ts';
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
