import { addDays, lastsDays } from '#i18n/dates.ts';
import { occurrenceOf } from './occurrence.ts';
import { exceptionOf, type PlannedTime, plannedTimes } from './planned-times.ts';
import type { CalendarDate, Occurrence, Schedule } from './schedule.ts';
import { latestDate } from './wall-clock.ts';

export { occurrenceInstants } from './occurrence-instants.ts';
export { ruleDates } from './planned-times.ts';

/**
 * The dated instances of schedules from one local start date to another, both included, in the order they happen.
 * Skipped ones are left out; cancelled, moved and online ones are kept with their status. A moved one stands on its new
 * date, and that counts. An exception on a date that the schedule does not give says nothing.
 */
export function occurrencesBetween(
  schedules: readonly Schedule[],
  from: CalendarDate,
  to: CalendarDate,
): readonly Occurrence[] {
  return inOrder(schedules.flatMap((schedule) => occurrencesOf(schedule, from, to)));
}

/** How far from its first day a schedule is looked through for its next dates: a year and a bit. */
export const daysAhead = 400;

/** Enough for the next dates of what is weekly. */
const nearDays = 70;

/** How far what happens seldom is looked for: 29 February comes again within eight years. */
export const seldomDays = 15_000;

/** The next `most` occurrences from `today` on, the cancelled ones included. */
export function nextOccurrences(
  schedules: readonly Schedule[],
  today: CalendarDate,
  most: number,
): readonly Occurrence[] {
  const near = occurrencesBetween(schedules, today, addDays(today, nearDays));
  if (near.length >= most) return near.slice(0, most);
  const last = lastNamedDay(schedules, today);
  const far = occurrencesBetween(schedules, today, addDays(last, daysAhead));
  return (far.length > 0 ? far : occurrencesBetween(schedules, today, addDays(last, seldomDays))).slice(0, most);
}

/** Whether all dates are past, the last day of what lasts days too. Where there is no schedule nobody has said so. */
export function isOver(schedules: readonly Schedule[], today: CalendarDate): boolean {
  return schedules.length > 0 && nextOccurrences(schedules, today, 1).length === 0 && !goesOn(schedules, today);
}

/** How many days before a day something may have begun that still goes on. */
export function longestDays(schedules: readonly Schedule[]): number {
  const lengths = schedules.map(({ extraDays, exactMinutes }) =>
    Math.max(extraDays, Math.ceil((exactMinutes ?? 0) / minutesOfDay)),
  );
  return Math.max(0, ...lengths);
}

const minutesOfDay = 24 * 60;

function goesOn(schedules: readonly Schedule[], today: CalendarDate): boolean {
  const longest = longestDays(schedules);
  if (longest === 0) return false;
  return occurrencesBetween(schedules, addDays(today, -longest), addDays(today, -1)).some(
    (occurrence) => occurrence.endDate >= today && lastsDays(occurrence),
  );
}

/** The latest day that is named: the last of the schedules begins on it, or something is moved to it. */
export function lastNamedDay(schedules: readonly Schedule[], today: CalendarDate): CalendarDate {
  const named = schedules.flatMap(({ startDate, exceptions, extraDates }) => [
    startDate,
    ...exceptions.flatMap(({ newDate }) => newDate ?? []),
    ...extraDates.map(({ date }) => date),
  ]);
  return latestDate(today, ...named);
}

function occurrencesOf(schedule: Schedule, from: CalendarDate, to: CalendarDate): readonly Occurrence[] {
  return [...plannedTimes(schedule, from, to), ...movedFromElsewhere(schedule, from, to)]
    .map((time) => occurrenceOf(schedule, time, exceptionOf(schedule, time)))
    .filter((occurrence) => occurrence !== null)
    .filter(({ date }) => date >= from && date <= to);
}

/** Times planned for another date that are moved to one of these. */
function movedFromElsewhere(schedule: Schedule, from: CalendarDate, to: CalendarDate): readonly PlannedTime[] {
  const isWithin = (date: CalendarDate): boolean => date >= from && date <= to;
  const dates = schedule.exceptions
    .filter(({ date, newDate }) => newDate !== null && isWithin(newDate) && !isWithin(date))
    .map(({ date }) => date);
  return [...new Set(dates)].flatMap((date) => plannedTimes(schedule, date, date));
}

function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return occurrences
    .map((occurrence) => ({ occurrence, key: orderOf(occurrence) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ occurrence }) => occurrence);
}

const orderOf = ({ date, startTime, originalDate, originalTime }: Occurrence): string =>
  `${date} ${startTime ?? ''} ${originalDate} ${originalTime ?? ''}`;
