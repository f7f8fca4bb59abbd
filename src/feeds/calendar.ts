import { calendarPath, occurrencePath } from '#directory/addresses.ts';
import type { Listing } from '#directory/listing.ts';
import { isSeries, type Occurrence } from '#directory/schedule.ts';
import type { Language } from '#i18n/languages.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import { datesAhead } from '#snapshot/parts/dates.ts';
import type { GatheringListing, SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { type View, viewOf } from '#snapshot/view.ts';
import { calendarText, escapeText, utcValue } from './calendar-lines.ts';
import { standingSchedules } from './calendar-schedules.ts';
import { type CalendarEvent, originalName, seriesEvents } from './calendar-series.ts';
import { ownTimes } from './calendar-times.ts';
import { calendarName, lastChange, wordLines } from './calendar-words.ts';
import { zoneLines } from './calendar-zone.ts';
import type { FeedFile } from './feed-file.ts';

/**
 * The calendar files of a group or an event in one language (RFC 5545): the next date that takes place and, of what happens
 * more than once, the series with all its dates. The series stays when no date is left: a calendar that follows it learns
 * there that it has ended. None of a place, nor without a schedule.
 */
export function calendarFilesOf(index: SnapshotIndex, listing: Listing, language: Language): FeedFile[] {
  if (listing.kind === 'place' || listing.schedules.length === 0) return [];
  const view = viewOf(index, language);
  const all = () => ({
    path: calendarPath(listing, language),
    text: fileText(view, listing, seriesOf(index, listing), true),
  });
  return [
    ...(isSeries(listing.schedules) ? [all()] : []),
    // Two schedules may give the same date and time: their file holds both.
    ...[...Map.groupBy(datesOf(index, listing), (date) => occurrencePath(listing, date, language))].map(
      ([path, occurrences]) => ({ path, text: fileText(view, listing, occurrences.map(dateEvent), false) }),
    ),
  ];
}

/** What the languages share. */
const series: LastingMemory<readonly CalendarEvent[]> = new WeakMap();

function seriesOf(index: SnapshotIndex, listing: GatheringListing): readonly CalendarEvent[] {
  return rememberWhile(series, listing, '', [index.today], () =>
    standingSchedules(listing, index.today).flatMap((schedule) => seriesEvents(schedule, index.today)),
  );
}

/** The next date, and what else happens at the very same time. */
function datesOf(index: SnapshotIndex, listing: GatheringListing): readonly Occurrence[] {
  const dates = datesAhead(index, listing).filter(({ status }) => status !== 'cancelled');
  const [next] = dates;
  return dates.filter(
    ({ originalDate, originalTime }) => originalDate === next?.originalDate && originalTime === next.originalTime,
  );
}

/** One date is an event of its own: in the calendar of somebody who has the series too, neither replaces the other. */
function dateEvent(occurrence: Occurrence): CalendarEvent {
  const uid = `${occurrence.schedule}.${originalName(occurrence)}`;
  return { uid, occurrence, times: ownTimes(occurrence) };
}

function fileText(view: View, listing: GatheringListing, events: readonly CalendarEvent[], named: boolean): string {
  return calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yhdessa//Directory//FI',
    'CALSCALE:GREGORIAN',
    // Known by programs that subscribe to a calendar, though not in RFC 5545.
    ...(named ? [`X-WR-CALNAME:${escapeText(calendarName(view, listing))}`] : []),
    ...zonesOf(view, events),
    ...events.flatMap((event) => eventLines(view, listing, event)),
    'END:VCALENDAR',
  ]);
}

/** The zones that the times of the events name, from the earliest of them on. */
function zonesOf({ index }: View, events: readonly CalendarEvent[]): string[] {
  const timed = events.filter(({ times }) => times.some((line) => line.includes(';TZID=')));
  const zones = new Set(timed.map(({ occurrence }) => occurrence.timeZone));
  const days = timed.flatMap(({ times }) =>
    times.flatMap((line) => /:(\d{4})(\d\d)(\d\d)T/.exec(line)?.slice(1).join('-') ?? []),
  );
  const earliest = days.toSorted()[0] ?? index.today;
  return [...zones].flatMap((zone) => zoneLines(zone, earliest, index.today));
}

function eventLines(view: View, listing: GatheringListing, { uid, occurrence, times }: CalendarEvent): string[] {
  const modified = lastChange(view, listing);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${listing.id}.${uid}@${new URL(view.index.snapshot.siteUrl).host}`)}`,
    `DTSTAMP:${utcValue(modified)}`,
    `LAST-MODIFIED:${utcValue(modified)}`,
    `SEQUENCE:${sequenceOf(modified)}`,
    ...times,
    ...wordLines(view, listing, occurrence),
    'END:VEVENT',
  ];
}

/** Grows with every change: whole seconds since 2020, which an integer of RFC 5545 holds until 2088. */
function sequenceOf(modified: string): number {
  return Math.max(0, Math.floor((Date.parse(modified) - Date.UTC(2020, 0, 1)) / 1000));
}
