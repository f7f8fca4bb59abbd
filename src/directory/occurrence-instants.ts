import type { Occurrence } from './schedule.ts';
import { instantAt, offsetAt } from './time-zone.ts';
import { wallTime } from './wall-clock.ts';

/**
 * When something begins and ends, ISO 8601 with the offset of its zone; `end` is `null` when it is not told. Of what is
 * all day the plain dates, `end` being the last day itself.
 *
 * @example occurrenceInstants(occurrence) // { start: '2026-11-24T13:00:00+02:00', end: '2026-11-24T15:00:00+02:00' }
 */
export function occurrenceInstants(occurrence: OccurrenceTimes): { start: string; end: string | null } {
  const { date, startTime, endDate, timeZone } = occurrence;
  if (startTime === null) return { start: date, end: endDate };
  const start = instantAt(wallTime(date, startTime), timeZone);
  const end = endInstant(occurrence, start);
  return { start: inZone(start, timeZone), end: end === null ? null : inZone(end, timeZone) };
}

type OccurrenceTimes = Pick<Occurrence, 'date' | 'startTime' | 'endDate' | 'endTime' | 'timeZone' | 'exactMinutes'>;

/** An exact length tells which of two hours is meant on the night when the clocks are put back. */
function endInstant({ endDate, endTime, timeZone, exactMinutes }: OccurrenceTimes, start: number): number | null {
  if (endTime === null) return null;
  return exactMinutes === undefined ? instantAt(wallTime(endDate, endTime), timeZone) : start + exactMinutes * 60_000;
}

function inZone(instant: number, timeZone: string): string {
  const offset = offsetAt(instant, timeZone);
  return new Date(instant + offset).toISOString().slice(0, 19) + tellOffset(offset);
}

function tellOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${digits.join(':')}`;
}
