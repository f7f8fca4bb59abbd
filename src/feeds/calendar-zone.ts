import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from '#directory/schedule.ts';
import { dateValue } from './calendar-lines.ts';
import { repeatingSince, type ZoneChange } from './zone-pattern.ts';

/** So many years are looked at to see what a zone does each year. */
const yearsLookedAt = 12;

const written = new Map<string, readonly string[]>();

/**
 * The VTIMEZONE of an IANA zone (RFC 5545 §3.6.5), true from a date on: the changes of its offset one by one, and what
 * it has come to do each year as a rule.
 */
export function zoneLines(timeZone: string, from: CalendarDate, today: CalendarDate): readonly string[] {
  const years = [
    Number(from.slice(0, 4)) - 1,
    Number((from > today ? from : today).slice(0, 4)) + yearsLookedAt,
  ] as const;
  const key = `${timeZone} ${years.join()}`;
  const known = written.get(key);
  if (known) return known;
  const lines = writeZone(timeZone, ...years);
  written.set(key, lines);
  return lines;
}

/** The changes of a zone's offset between two dates, in order; none in most of the world. */
export function zoneChanges(timeZone: string, from: CalendarDate, to: CalendarDate): readonly ZoneChange[] {
  const changes: ZoneChange[] = [];
  let at = Temporal.PlainDate.from(from).toZonedDateTime(timeZone);
  const end = Temporal.PlainDate.from(to).toZonedDateTime(timeZone);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || Temporal.ZonedDateTime.compare(next, end) > 0) return changes;
    const before = next.subtract({ nanoseconds: 1 });
    const local = before.toPlainDateTime().round({ smallestUnit: 'second' });
    if (before.offset !== next.offset) {
      changes.push({
        date: local.toPlainDate().toString(),
        time: local.toPlainTime().toString({ smallestUnit: 'second' }),
        timeAfter: next.toPlainTime().toString({ smallestUnit: 'second' }),
        offsetBefore: before.offset,
        offsetAfter: next.offset,
        forward: next.offsetNanoseconds > before.offsetNanoseconds,
      });
    }
    at = next;
  }
}

function writeZone(timeZone: string, firstYear: number, lastYear: number): string[] {
  const from = `${firstYear}-01-01`;
  const { offset } = Temporal.PlainDate.from(from).toZonedDateTime(timeZone);
  const changes = zoneChanges(timeZone, from, `${lastYear}-12-31`);
  const { single, yearly } = repeatingSince(changes);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...observance({ date: from, time: '00:00:00', offsetBefore: offset, offsetAfter: offset, forward: false }),
    ...single.flatMap((change) => observance(change)),
    ...yearly.flatMap(({ change, rule }) => observance(change, rule)),
    'END:VTIMEZONE',
  ];
}

function observance(change: Omit<ZoneChange, 'timeAfter'>, rule?: string): string[] {
  const name = change.forward ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${dateValue(change.date)}T${change.time.replaceAll(':', '')}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `TZOFFSETFROM:${change.offsetBefore.replaceAll(':', '')}`,
    `TZOFFSETTO:${change.offsetAfter.replaceAll(':', '')}`,
    `END:${name}`,
  ];
}
