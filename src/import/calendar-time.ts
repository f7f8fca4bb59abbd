import type { CalendarDate, ClockTime } from '#directory/schedule.ts';
import { instantAt, wallTimeAt } from '#directory/time-zone.ts';
import { clockAt, dateAt, wallTime } from '#directory/wall-clock.ts';
import type { Property } from './calendar-property.ts';
import type { Zones } from './zones.ts';

/** A date, or a time on the clock of a zone. */
export type CalendarTime = {
  readonly date: CalendarDate;
  /** `null` is the whole day. */
  readonly time: ClockTime | null;
  /** IANA zone; the one times without a zone are read in, when it names none. */
  readonly zone: string;
  /** Whether it names no zone, so that it means the clock on the wall wherever one is (RFC 5545 §3.3.5). */
  readonly floating: boolean;
};

const pattern = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i;

/**
 * A date or time of a property; `null` when there is no such day or time. Dates and times are told apart by how they are
 * written, as not all programs write VALUE=DATE; but where it is written the time of day says nothing.
 */
export function readTime(value: string, { parameters }: Property, zones: Zones): CalendarTime | null {
  // Some write `2026-11-10T12:00:00`.
  const written = value
    .trim()
    .replace(/^(\d{4})-(\d\d)-(\d\d)/, '$1$2$3')
    .replaceAll(':', '');
  const digits = parameters.VALUE === 'DATE' ? written.replace(/T\d+Z?$/i, '') : written;
  const [, year, month, day, hour, minute, second = '00', utc] = pattern.exec(digits) ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isDate(date)) return null;
  if (hour === undefined) return { date, time: null, zone: zones.local, floating: true };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const time = clockAt(wallTime(date, `${hour}:${minute}:${second === '60' ? '59' : second}`));
  if (utc) return { date, time, zone: 'UTC', floating: false };
  const name = parameters.TZID;
  return name
    ? { date, time, zone: zones.zoneOf(name, Number(year)), floating: false }
    : { date, time, zone: zones.local, floating: true };
}

/** Whether there is such a day, from 1600 on: people without a year of birth are born in 1604. */
function isDate(date: string): boolean {
  if (!/^(1[6-9]|20|21)\d\d-\d\d-\d\d$/.test(date)) return false;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** The same instant on the clock of another zone. A date stays as it is. */
export function inZone(time: CalendarTime, zone: string): CalendarTime {
  if (time.time === null || time.zone === zone) return time;
  const wall = wallTimeAt(instantOf(time), zone);
  return { date: dateAt(wall), time: clockAt(wall), zone, floating: false };
}

/** In milliseconds since 1970; of a date its beginning. */
export function instantOf({ date, time, zone }: CalendarTime): number {
  return instantAt(wallTime(date, time), zone);
}
