import type { Language } from './languages.ts';
import { type MessageKey, translator } from './messages.ts';

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
 * How each language writes a date. `W` stands for the weekday in short or in full, `D` for the day, `N` for the number
 * of the month, `M` for its name and `A` for the first three letters of its name, `Y` for the year.
 */
const datePatterns = {
  fi: { short: 'D.N.', withYear: 'D.N.Y', full: 'D.N.Y', day: 'W D.N.', longDay: 'W D. M' },
  sv: { short: 'D.N', withYear: 'D.N.Y', full: 'D.N.Y', day: 'W D.N', longDay: 'W D M' },
  en: { short: 'D A', withYear: 'D A Y', full: 'D M Y', day: 'W D A', longDay: 'W D M' },
  de: { short: 'D.N.', withYear: 'D.N.Y', full: 'D. M Y', day: 'W., D. M', longDay: 'W, D. M' },
} as const satisfies Record<Language, Record<'short' | 'withYear' | 'full' | 'day' | 'longDay', string>>;

/** How each language writes a time of day. With `shortHours` 13:00 is 13, and midnight at the end of a day is 24. */
const clockPatterns = {
  fi: { shortHours: true, separator: '.' },
  sv: { shortHours: true, separator: '.' },
  en: { shortHours: false, separator: ':' },
  de: { shortHours: true, separator: ':' },
} as const satisfies Record<Language, { shortHours: boolean; separator: string }>;

/** A date with its weekday in short: "ti 24.11.", "ti 24.11", "Tue 24 Nov", "Di., 24. November". */
export function tellDay(date: CalendarDate, language: Language): string {
  return fill(datePatterns[language].day, date, language, `date.weekday.short.${weekdayOf(date)}`);
}

/** A date with its weekday in full: "tiistai 24. marraskuuta", "Dienstag, 24. November". */
export function tellLongDay(date: CalendarDate, language: Language): string {
  return fill(datePatterns[language].longDay, date, language, `date.weekday.long.${weekdayOf(date)}`);
}

/** A date with its year: "3.11.2026", "3 November 2026", "3. November 2026". */
export function tellDate(date: CalendarDate, language: Language): string {
  return fill(datePatterns[language].full, date, language);
}

/** A date as it stands inside a sentence: "24.12.", "24.12", "24 Dec". */
export function tellShortDate(date: CalendarDate, language: Language): string {
  return fill(datePatterns[language].short, date, language);
}

/** A date as it stands inside a sentence when its year is not obvious: "12.1.2027", "12 Jan 2027". */
export function tellShortDateWithYear(date: CalendarDate, language: Language): string {
  return fill(datePatterns[language].withYear, date, language);
}

/**
 * Wall-clock times: "klo 13–15", "kl. 13–15", "13:00–15:00", "13–15 Uhr". Without an end only the start is told. An end
 * that is not later than the start is on the next day, and that is said.
 */
export function tellClock(start: ClockTime, end: ClockTime | null, language: Language): string {
  const key = end !== null && endsNextDay(start, end) ? 'clock.timeToNextDay' : 'clock.time';
  return translator(language)(key, { hours: tellHours(start, end, language) });
}

/** The numbers alone: "13–15", "13.30–15", "13:00–15:00". Midnight as an end is told as the end of the day. */
export function tellHours(start: ClockTime, end: ClockTime | null, language: Language): string {
  const times = end === null ? [start] : [start, end];
  const { shortHours, separator } = clockPatterns[language];
  const allFull = language === 'de' && times.some((time) => !time.endsWith(':00'));
  const told = times.map((time, index) => {
    if (index === 1 && time === '00:00') return translator(language)('clock.endOfDay');
    if (!shortHours) return time;
    const [hour = '', minute = ''] = time.split(':');
    return minute === '00' && !allFull ? `${Number(hour)}` : `${Number(hour)}${separator}${minute}`;
  });
  return told.join('–');
}

/**
 * The calendar date at an instant in a time zone.
 *
 * @example localDay('2026-11-24T22:30:00Z', 'Europe/Helsinki') // '2026-11-25'
 */
export function localDay(instant: string, timeZone: string): CalendarDate {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
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

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01, which was a Thursday. */
function dayNumber(date: CalendarDate): number {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / millisecondsPerDay;
}

function weekdayIndex(date: CalendarDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

function endsNextDay(start: ClockTime, end: ClockTime): boolean {
  return end <= start && end !== '00:00';
}

function fill(pattern: string, date: CalendarDate, language: Language, weekday?: MessageKey): string {
  const translate = translator(language);
  const [year = '', month = '', day = ''] = date.split('-');
  const name = translate(`date.month.${months[Number(month) - 1] ?? 1}`);
  const parts: Record<string, string> = {
    W: weekday ? translate(weekday) : '',
    D: `${Number(day)}`,
    N: `${Number(month)}`,
    M: name,
    A: name.slice(0, 3),
    Y: year,
  };
  return pattern.replace(/[WDNMAY]/g, (letter) => parts[letter] ?? letter);
}
