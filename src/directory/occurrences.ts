import { addDays, daysBetween, weekdays, weekOf } from '#i18n/dates.ts';
import type { CalendarDate, Occurrence, Schedule, ScheduleException } from './schedule.ts';

/**
 * The dated instances of schedules from one date to another, both included, in the order they happen. Skipped dates
 * are left out; cancelled ones are kept, and moved ones stand on their new date.
 */
export function occurrencesBetween(
  schedules: readonly Schedule[],
  from: CalendarDate,
  to: CalendarDate,
): readonly Occurrence[] {
  return schedules.flatMap((schedule) => occurrencesOf(schedule, from, to)).toSorted(compareOccurrences);
}

/** How far from its first day a schedule is looked through for its next dates: a year and a bit. */
export const daysAhead = 400;

/** Enough for the next dates of what is weekly. */
const nearDays = 70;

/** The next `most` occurrences from `today` on, the cancelled ones included. */
export function nextOccurrences(
  schedules: readonly Schedule[],
  today: CalendarDate,
  most: number,
): readonly Occurrence[] {
  const near = occurrencesBetween(schedules, today, addDays(today, nearDays));
  return (near.length < most ? occurrencesBetween(schedules, today, farDay(schedules, today)) : near).slice(0, most);
}

/** Whether all dates are past. Where there is no schedule nobody has said so. */
export function isOver(schedules: readonly Schedule[], today: CalendarDate): boolean {
  return schedules.length > 0 && nextOccurrences(schedules, today, 1).length === 0;
}

/** Beyond the day the last of the schedules begins on, or the last day something has been moved to. */
function farDay(schedules: readonly Schedule[], today: CalendarDate): CalendarDate {
  const named = schedules.flatMap(({ startDate, exceptions }) => [
    startDate,
    ...exceptions.flatMap(({ newDate }) => newDate ?? []),
  ]);
  return addDays([today, ...named].toSorted().at(-1) ?? today, daysAhead);
}

/**
 * The dates the rule of a schedule gives, whatever its exceptions say. Weeks are counted from the week of `startDate`,
 * and weeks begin on Monday (RFC 5545 §3.3.10, INTERVAL with WKST=MO).
 */
export function ruleDates(schedule: Schedule, from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const first = from > schedule.startDate ? from : schedule.startDate;
  const last = lastRuleDay(schedule, to);
  const dates: CalendarDate[] = [];
  for (let week = firstWeek(schedule, first); week <= last; week = addDays(week, 7 * schedule.interval)) {
    dates.push(...weekDates(schedule, week).filter((date) => date >= first && date <= last));
  }
  return dates;
}

/** What happens on a date of the rule that has an exception; `null` when it is skipped. */
export function occurrenceOn(
  schedule: Schedule,
  date: CalendarDate,
  exception: ScheduleException | undefined,
): Occurrence | null {
  const { startTime, endTime, timeZone } = schedule;
  const planned = { date, startTime, endTime, timeZone, originalDate: date };
  if (!exception) return { ...planned, status: 'scheduled', reason: {} };
  const { change, reason, newDate, newStartTime, newEndTime } = exception;
  if (change === 'skipped') return null;
  if (change === 'cancelled') return { ...planned, status: 'cancelled', reason };
  return {
    ...planned,
    date: newDate ?? date,
    startTime: newStartTime ?? startTime,
    // A new start without a new end leaves the end untold: the old one was told for the old start.
    endTime: newEndTime ?? (newStartTime === null ? endTime : null),
    status: 'moved',
    reason,
  };
}

/** The exceptions of a schedule that concern a date of its rule, by that date. */
export function exceptionsByDate(schedule: Schedule): ReadonlyMap<CalendarDate, ScheduleException> {
  return new Map(
    schedule.exceptions
      .filter(({ date }) => isRuleDate(schedule, date))
      .map((exception) => [exception.date, exception] as const),
  );
}

function occurrencesOf(schedule: Schedule, from: CalendarDate, to: CalendarDate): readonly Occurrence[] {
  const exceptions = exceptionsByDate(schedule);
  const dates = new Set([...ruleDates(schedule, from, to), ...exceptions.keys()]);
  return [...dates]
    .map((date) => occurrenceOn(schedule, date, exceptions.get(date)))
    .filter((occurrence) => occurrence !== null)
    .filter(({ date }) => date >= from && date <= to);
}

const isRuleDate = (schedule: Schedule, date: CalendarDate): boolean => ruleDates(schedule, date, date).length > 0;

/** The Monday of the first week, not before the one of `first`, that the interval does not leave out. */
function firstWeek({ startDate, interval }: Schedule, first: CalendarDate): CalendarDate {
  const weeks = daysBetween(weekOf(startDate), weekOf(first)) / 7;
  return addDays(weekOf(startDate), 7 * interval * Math.ceil(weeks / interval));
}

/** The dates of the rule in one of its weeks, in order. */
function weekDates(schedule: Schedule, monday: CalendarDate): readonly CalendarDate[] {
  if (schedule.frequency === 'once') return [schedule.startDate];
  return weekdays.flatMap((weekday, days) => (schedule.weekdays.includes(weekday) ? [addDays(monday, days)] : []));
}

/** The last day on which the rule may give a date, when one looks no further than `to`. */
function lastRuleDay(schedule: Schedule, to: CalendarDate): CalendarDate {
  const last = schedule.frequency === 'once' ? schedule.startDate : schedule.endDate;
  return last !== null && last < to ? last : to;
}

function compareOccurrences(one: Occurrence, other: Occurrence): number {
  return timeOf(one) < timeOf(other) ? -1 : timeOf(one) > timeOf(other) ? 1 : 0;
}

const timeOf = ({ date, startTime, originalDate }: Occurrence): string => `${date} ${startTime} ${originalDate}`;
