import { nextOccurrences, occurrencesBetween } from './occurrences.ts';
import type { CalendarDate, Occurrence, Schedule } from './schedule.ts';

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

/** The times that begin later than planned, since the clocks skip the hour they were planned for. */
export function skippedByClocks(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return occurrences.filter(
    ({ status, startTime, originalTime }) =>
      (status === 'scheduled' || status === 'online') && startTime !== originalTime,
  );
}

const keyOf = ({ originalDate, originalTime }: Occurrence): string => `${originalDate} ${originalTime}`;
