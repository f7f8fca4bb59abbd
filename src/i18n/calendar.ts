/** Days of the week as RFC 5545 names them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Weekday = (typeof weekdays)[number];

/** A calendar date, ISO 8601: `2026-11-24`. */
export type CalendarDate = string;

/** A time of day on a 24-hour clock: `13:00`. */
export type ClockTime = string;

/**
 * Whether a text is a date that exists.
 *
 * @example isCalendarDate('2026-02-29') // false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether a text is a time of day: `00:00` to `23:59`. */
export function isClockTime(value: unknown): value is ClockTime {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/**
 * The calendar date at an instant in a time zone.
 *
 * @example localDay('2026-11-24T22:30:00Z', 'Europe/Helsinki') // '2026-11-25'
 */
export function localDay(instant: string, timeZone: string): CalendarDate {
  const parts = new Map(
    dayFormat(timeZone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes long, and a page asks for several. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  const format =
    known ?? new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  dayFormats.set(timeZone, format);
  return format;
}

/** The date so many days later; earlier when `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date((dayNumber(date) + days) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** How many days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: CalendarDate): Weekday {
  return weekdays[weekdayIndex(date)] ?? 'MO';
}

/** The Monday of the week a date is in (ISO 8601 weeks). */
export function weekOf(date: CalendarDate): CalendarDate {
  return addDays(date, -weekdayIndex(date));
}

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01, which was a Thursday. */
function dayNumber(date: CalendarDate): number {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / millisecondsPerDay;
}

function weekdayIndex(date: CalendarDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}
