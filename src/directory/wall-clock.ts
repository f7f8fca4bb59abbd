import type { CalendarDate, ClockTime } from '#i18n/dates.ts';

/** What a clock on the wall shows, in milliseconds: the instant at which a clock of UTC would show the same. */
export type WallTime = number;

export const dayLength = 86_400_000;

/** A date and a time of day as one number; without a time the beginning of the day. `NaN` when it is not a date. */
export function wallTime(date: CalendarDate, time: ClockTime | null): WallTime {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) + (time === null ? 0 : clockLength(time));
}

/** How long after midnight a clock shows a time, in milliseconds. */
export function clockLength(time: ClockTime): number {
  const seconds = time.length > 5 ? Number(time.slice(6, 8)) : 0;
  return ((Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60 + seconds) * 1000;
}

/** The latest of some dates. */
export function latestDate(date: CalendarDate, ...others: readonly CalendarDate[]): CalendarDate {
  return [date, ...others].toSorted().at(-1) ?? date;
}

/** The date of a wall-clock time. */
export function dateAt(wall: WallTime): CalendarDate {
  const day = Math.floor(wall / dayLength);
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayLength).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

/** The time of day of a wall-clock time; seconds are shown where there are any: `13:00`, `13:00:30`. */
export function clockAt(wall: WallTime): ClockTime {
  const second = Math.floor((((wall % dayLength) + dayLength) % dayLength) / 1000);
  const known = clocks.get(second);
  if (known !== undefined) return known;
  const clock = new Date(second * 1000).toISOString().slice(11, second % 60 === 0 ? 16 : 19);
  clocks.set(second, clock);
  return clock;
}

/** The same few thousand days and times are written again and again. */
const dates = new Map<number, CalendarDate>();
const clocks = new Map<number, ClockTime>();
