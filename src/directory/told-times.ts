import { addDays } from '#i18n/dates.ts';
import { nextOccurrences, occurrencesBetween } from './occurrences.ts';
import type { CalendarDate, Occurrence, Schedule } from './schedule.ts';
import { daysTold, outlookOf, type ScheduleOutlook } from './schedule-outlook.ts';

/** What there is to say, and the times that begin later than planned since the clocks skip that hour. */
export type Tellable = ScheduleOutlook & { readonly skippedByClocks: readonly Occurrence[] };

const known = new WeakMap<Schedule, { readonly today: CalendarDate; readonly tellable: Tellable }>();

/** What there is to say of a schedule, found once for all the languages it is said in. */
export function tellableOf(schedule: Schedule, today: CalendarDate): Tellable {
  const earlier = known.get(schedule);
  if (earlier?.today === today) return earlier.tellable;
  const occurrences = occurrencesBetween([schedule], today, addDays(today, daysTold));
  const tellable = { ...outlookOf(schedule, today), skippedByClocks: occurrences.filter(isSkippedByClocks) };
  known.set(schedule, { today, tellable });
  return tellable;
}

/** More times ahead than these are not looked for. */
const mostAhead = 200;

/** The times ahead that take place, without those that are told in a sentence of their own. */
export function timesAhead(
  schedule: Schedule,
  toldApart: readonly Occurrence[],
  today: CalendarDate,
): readonly Occurrence[] {
  const told = new Set(toldApart.map(keyOf));
  return nextOccurrences([schedule], today, mostAhead)
    .filter(({ status }) => status !== 'cancelled')
    .filter((occurrence) => !told.has(keyOf(occurrence)));
}

/** The times of the last day something took place on. */
export function timesOfLastDay(schedule: Schedule, last: CalendarDate | null): readonly Occurrence[] {
  if (last === null) return [];
  return occurrencesBetween([schedule], last, last).filter(({ status }) => status !== 'cancelled');
}

function isSkippedByClocks({ status, startTime, originalTime }: Occurrence): boolean {
  return (status === 'scheduled' || status === 'online') && startTime !== originalTime;
}

const keyOf = ({ originalDate, originalTime }: Occurrence): string => `${originalDate} ${originalTime}`;
