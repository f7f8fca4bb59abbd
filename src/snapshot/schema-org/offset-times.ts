import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, ClockTime } from '#directory/schedule.ts';

type LocalTime = {
  readonly date: CalendarDate;
  readonly startTime: ClockTime;
  readonly endTime: ClockTime | null;
  readonly timeZone: string;
};

/**
 * The start with its offset from UTC, ISO 8601, as search engines ask for it. A time the spring clock change skips is
 * read as the clock after it shows it.
 *
 * @example startOf({ date: '2026-11-24', startTime: '13:00', … }) // '2026-11-24T13:00:00+02:00'
 */
export function startOf({ date, startTime, timeZone }: LocalTime): string {
  return withOffset(Temporal.PlainDate.from(date), startTime, timeZone);
}

/** The end with its offset; an end that is not after the start is on the next day. `undefined` when it is not told. */
export function endOf({ date, startTime, endTime, timeZone }: LocalTime): string | undefined {
  if (endTime === null) return undefined;
  const day = Temporal.PlainDate.from(date);
  return withOffset(endTime > startTime ? day : day.add({ days: 1 }), endTime, timeZone);
}

function withOffset(day: Temporal.PlainDate, time: ClockTime, timeZone: string): string {
  const plainTime = Temporal.PlainTime.from(time);
  return day.toZonedDateTime({ timeZone, plainTime }).toString({ timeZoneName: 'never' });
}
