import { occurrenceInstants } from '#directory/occurrence-instants.ts';
import type { CalendarDate, ClockTime, Occurrence, Schedule } from '#directory/schedule.ts';
import { instantAt, offsetAt, wallTimeAt } from '#directory/time-zone.ts';
import { wallTime } from '#directory/wall-clock.ts';
import { addDays } from '#i18n/dates.ts';
import { dateValue, timeValue, utcValue } from './calendar-lines.ts';

/** Clocks are put back by so much at most, in milliseconds. */
const longestChange = 3 * 3_600_000;

/**
 * A property with a date, or with a local time and its zone (RFC 5545 §3.3.4 and §3.3.5).
 *
 * @example timeLine('EXDATE', '2026-11-24', '13:00', 'Europe/Helsinki') // 'EXDATE;TZID=Europe/Helsinki:20261124T130000'
 */
export function timeLine(name: string, date: CalendarDate, time: ClockTime | null, timeZone: string): string {
  if (time === null) return `${name};VALUE=DATE:${dateValue(date)}`;
  if (timeZone === 'UTC') return `${name}:${timeValue(date, time)}Z`;
  return `${name};TZID=${timeZone}:${timeValue(date, time)}`;
}

/**
 * DTSTART and DTEND of one occurrence, as the wall clock shows them; no DTEND when its end is not told. In UTC where the
 * clock shows the same time twice that night, as programs do not agree which of the two is meant.
 */
export function ownTimes(occurrence: Occurrence): string[] {
  const { date, startTime, endDate, timeZone } = occurrence;
  if (startTime === null) return [timeLine('DTSTART', date, null, timeZone), allDayEnd(endDate, timeZone)];
  const { start, end } = occurrenceInstants(occurrence);
  const inUtc = [start, end].some((instant) => instant !== null && isShownTwice(instant, timeZone));
  const line = (name: string, instant: string) =>
    inUtc ? `${name}:${utcValue(instant)}` : wallLine(name, instant, timeZone);
  return [line('DTSTART', start), ...(end === null ? [] : [line('DTEND', end)])];
}

/**
 * DTSTART and the end of a series, from its first occurrence. Programs take the length of a series from these two, some
 * by the wall clock and some exactly, so where the clocks change during the first one the length of other nights is told.
 */
export function seriesTimes(first: Occurrence): string[] {
  const { originalDate, originalTime, startTime, endDate, endTime, timeZone } = first;
  const start = timeLine('DTSTART', originalDate, originalTime, timeZone);
  if (startTime === null) return [start, allDayEnd(endDate, timeZone)];
  const minutes = wallMinutes(first);
  if (endTime === null || minutes === null) return [start];
  return [start, isRegular(first, first) ? timeLine('DTEND', endDate, endTime, timeZone) : `DURATION:PT${minutes}M`];
}

/**
 * Whether every program that repeats `first` on the day and time of `occurrence` gets it right, whether it counts the
 * length by the wall clock or exactly. False when its length is another, or the clocks change during it.
 */
export function isRegular(occurrence: Occurrence, first: Occurrence): boolean {
  if (occurrence.startTime === null) return daysOf(occurrence) === daysOf(first);
  if (occurrence.startTime !== occurrence.originalTime) return false;
  const { start, end } = occurrenceInstants(occurrence);
  if ([start, end].some((instant) => instant !== null && isShownTwice(instant, occurrence.timeZone))) return false;
  const minutes = wallMinutes(first);
  if (end === null || minutes === null) return end === minutes;
  const exact = (Date.parse(end) - Date.parse(start)) / 60_000;
  return exact === minutes && wallMinutes(occurrence) === minutes;
}

/**
 * The last moment at which the rule of a schedule may give a time, as UNTIL has it (RFC 5545 §3.3.10): in UTC, or a date
 * when it is all day; `null` when nothing but the rule itself ends it.
 */
export function untilValue({ rule, startTime, endDate, timeZone }: Schedule): string | null {
  const ends = [endDate && `${endDate}T23:59:59`, rule?.until].filter((end) => typeof end === 'string');
  const end = ends.toSorted()[0];
  if (end === undefined) return null;
  if (startTime === null) return dateValue(end.slice(0, 10));
  const instant = instantAt(wallTime(end.slice(0, 10), end.slice(11)), timeZone);
  return utcValue(new Date(instant).toISOString());
}

const allDayEnd = (lastDay: CalendarDate, timeZone: string): string =>
  timeLine('DTEND', addDays(lastDay, 1), null, timeZone);

/** From an instant with the offset of its zone, whose first part is the wall clock. */
const wallLine = (name: string, instant: string, timeZone: string): string =>
  timeLine(name, instant.slice(0, 10), instant.slice(11, 19), timeZone);

/** Whether clocks in a zone show the time of an instant twice: before and after they are put back. */
function isShownTwice(instant: string, timeZone: string): boolean {
  const at = Date.parse(instant);
  const wall = wallTimeAt(at, timeZone);
  const putBack = [-longestChange, longestChange].map((away) => offsetAt(at, timeZone) - offsetAt(at + away, timeZone));
  return putBack.some((change) => change !== 0 && wallTimeAt(at + change, timeZone) === wall);
}

const daysOf = ({ date, endDate }: Occurrence): number => (Date.parse(endDate) - Date.parse(date)) / 86_400_000;

/** How long it takes by the wall clock, or exactly where that is told; `null` when its end is not told. */
function wallMinutes({ date, startTime, endDate, endTime, exactMinutes }: Occurrence): number | null {
  if (exactMinutes !== undefined) return exactMinutes;
  if (startTime === null || endTime === null) return null;
  return (Date.parse(`${endDate}T${endTime}Z`) - Date.parse(`${date}T${startTime}Z`)) / 60_000;
}
