import { occurrenceInstants, occurrencesBetween } from '#directory/occurrences.ts';
import { mostTimes } from '#directory/rule-times.ts';
import type { CalendarDate, Occurrence } from '#directory/schedule.ts';
import { instantAt, offsetAt, wallTimeAt } from '#directory/time-zone.ts';
import { wallTime } from '#directory/wall-clock.ts';
import { addDays } from '#i18n/dates.ts';
import type { Problem } from '#i18n/problem.ts';
import type { CalendarEntry } from './calendar.ts';
import { occurrenceKey } from './overrides.ts';

/** A date of a calendar file as it is told to other programs. */
export type ListedOccurrence = {
  readonly uid: string | null;
  readonly summary: string;
  /** ISO 8601 with the offset of the zone; a plain date when it is all day. */
  readonly start: string;
  /** Not included; of something without an end its start, or all day the next day. */
  readonly end: string;
  readonly allDay: boolean;
  readonly status: Occurrence['status'];
};

/** More dates than this of one file are not told. */
const mostOccurrences = 100_000;

/** From a day on, and until a day that is not included, on the clock of a zone; and whether to go on. */
type Asked = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly zone: string;
  readonly goOn?: () => boolean;
};

/** The dates of a calendar file whose local start date is in [from, to), in the order they begin. */
export function listOccurrences(
  entries: readonly CalendarEntry[],
  { from, to, zone, goOn = () => true }: Asked,
): { readonly occurrences: readonly ListedOccurrence[]; readonly problems: readonly Problem[] } {
  const found: { at: number; listed: ListedOccurrence }[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (found.length >= mostOccurrences || !goOn()) {
      problems.push({ message: 'calendar.problem.too-many-dates', values: { count: found.length } });
      break;
    }
    const dates = datesOf(entry, from, to, zone);
    if (dates.length >= mostTimes)
      problems.push({
        message: 'calendar.problem.too-often',
        values: { event: entry.summary || entry.uid || '', count: mostTimes },
      });
    for (const { listed, at } of dates) {
      const day = listed.start.slice(0, 10);
      if (day >= from && day < to) found.push({ at, listed });
    }
  }
  const inOrder = found.toSorted((one, other) => one.at - other.at || compare(one.listed, other.listed));
  return { occurrences: inOrder.slice(0, mostOccurrences).map(({ listed }) => listed), problems };
}

/** Each once, also where two rules of an event give the same one. */
function datesOf(
  entry: CalendarEntry,
  from: CalendarDate,
  to: CalendarDate,
  zone: string,
): readonly { at: number; listed: ListedOccurrence }[] {
  const { uid, summary, schedules, cancelled, otherSummaries } = entry;
  // The day of another zone may be one earlier or later.
  const occurrences = occurrencesBetween(schedules, addDays(from, -2), addDays(to, 2));
  const listed = occurrences.map((occurrence) => {
    const times = timesIn(occurrence, zone);
    const status = cancelled ? 'cancelled' : occurrence.status;
    const name = otherSummaries.get(occurrenceKey(occurrence)) ?? otherSummaries.get(occurrence.schedule) ?? summary;
    return {
      at: times.at,
      listed: { uid, summary: name, start: times.start, end: times.end, allDay: times.allDay, status },
    };
  });
  return [...new Map(listed.map((one) => [JSON.stringify(one.listed), one])).values()];
}

function timesIn(occurrence: Occurrence, zone: string): { at: number; start: string; end: string; allDay: boolean } {
  const { date, startTime, endDate } = occurrence;
  if (startTime === null) {
    return { at: instantAt(wallTime(date, null), zone), start: date, end: addDays(endDate, 1), allDay: true };
  }
  const { start, end } = occurrenceInstants(occurrence);
  const at = Date.parse(start);
  return { at, start: tellInstant(at, zone), end: tellInstant(Date.parse(end ?? start), zone), allDay: false };
}

/** `2026-11-24T13:00:00+02:00` */
function tellInstant(instant: number, zone: string): string {
  const wall = wallTimeAt(instant, zone);
  const minutes = Math.round(offsetAt(instant, zone) / 60_000);
  const digits = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${new Date(wall).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}

function compare(one: ListedOccurrence, other: ListedOccurrence): number {
  const [first, second] = [one, other].map(({ end, uid, summary }) => `${end} ${uid} ${summary}`) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}
