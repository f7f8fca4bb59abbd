import { Temporal } from 'temporal-polyfill';
import { dayLength, type WallTime } from './wall-clock.ts';

/** A change of the clocks: the instant, and the offsets from UTC before and after it. All in milliseconds. */
type ClockChange = { readonly at: number; readonly before: number; readonly after: number };

/** The offset a year begins with, and how it changes until the year is over. */
type YearOfClocks = { readonly offset: number; readonly changes: readonly ClockChange[] };

/**
 * The instant (milliseconds since 1970) at which clocks in a zone show a time. A time they show twice in autumn is the
 * first; one they skip in spring is read with the offset before the change (RFC 5545 §3.3.5).
 */
export function instantAt(wall: WallTime, timeZone: string): number {
  const { offset, changes } = yearOfClocks(timeZone, new Date(wall).getUTCFullYear());
  let current = offset;
  for (const { at, before, after } of changes) {
    if (wall - Math.max(before, after) < at) return wall - before;
    current = after;
  }
  return wall - current;
}

/**
 * What clocks in a zone show at the instant that `wall` means: another time only when they skip it.
 *
 * @example existingTime(wallTime('2026-03-29', '03:30'), 'Europe/Helsinki') // 04:30 of that day
 */
export function existingTime(wall: WallTime, timeZone: string): WallTime {
  const { changes } = yearOfClocks(timeZone, new Date(wall).getUTCFullYear());
  for (const { at, before, after } of changes) {
    if (wall - before >= at && wall - after < at) return wall - before + after;
  }
  return wall;
}

/** What clocks in a zone show at an instant. */
export function wallTimeAt(instant: number, timeZone: string): WallTime {
  return instant + offsetAt(instant, timeZone);
}

/** How far clocks in a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, timeZone: string): number {
  const { offset, changes } = yearOfClocks(timeZone, new Date(instant).getUTCFullYear());
  return changes.findLast(({ at }) => at <= instant)?.after ?? offset;
}

const zones = new Map<string, Map<number, YearOfClocks>>();

/** The clocks of a year, with a day before and after it, since years begin at other instants in other zones. */
function yearOfClocks(timeZone: string, year: number): YearOfClocks {
  const years = zones.get(timeZone) ?? new Map<number, YearOfClocks>();
  const clocks = years.get(year) ?? readYear(timeZone, year);
  zones.set(timeZone, years.set(year, clocks));
  return clocks;
}

function readYear(timeZone: string, year: number): YearOfClocks {
  const end = Date.UTC(year + 1, 0, 1) + dayLength;
  const start = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0, 1) - dayLength).toZonedDateTimeISO(timeZone);
  const changes: ClockChange[] = [];
  let before = offsetOf(start);
  let change = start.getTimeZoneTransition('next');
  while (change && change.epochMilliseconds < end) {
    const after = offsetOf(change);
    changes.push({ at: change.epochMilliseconds, before, after });
    before = after;
    change = change.getTimeZoneTransition('next');
  }
  return { offset: offsetOf(start), changes };
}

const offsetOf = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number => Math.round(offsetNanoseconds / 1_000_000);
