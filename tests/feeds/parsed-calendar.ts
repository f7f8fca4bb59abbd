import ICAL from 'ical.js';
import { occurrenceInstants, occurrencesBetween } from '#directory/occurrences.ts';
import type { CalendarDate, Occurrence, Schedule } from '#directory/schedule.ts';
import { addDays, localDay } from '#i18n/dates.ts';

/** An occurrence as a program shows it: instants in UTC, or dates with the exclusive end. */
export type Shown = { readonly start: string; readonly end: string; readonly off: boolean };

/** What another program's parser makes of a calendar file between two dates, both included, in order. */
export function shownBetween(text: string, from: CalendarDate, to: CalendarDate): Shown[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const components = calendar.getAllSubcomponents('vevent');
  const masters = components.filter((component) => !component.hasProperty('recurrence-id'));
  return masters
    .flatMap((master) => {
      const uid = master.getFirstPropertyValue('uid');
      const exceptions = components.filter((one) => one !== master && one.getFirstPropertyValue('uid') === uid);
      return eventsUntil(new ICAL.Event(master, { exceptions, strictExceptions: true }), addDays(to, 100));
    })
    .filter(({ day }) => day >= from && day <= to)
    .map(({ shown }) => shown)
    .toSorted(inOrder);
}

/** What we show ourselves. */
export function ownBetween(schedules: readonly Schedule[], from: CalendarDate, to: CalendarDate): Shown[] {
  return occurrencesBetween(schedules, from, to).map(shownOf).toSorted(inOrder);
}

function shownOf(occurrence: Occurrence): Shown {
  const off = occurrence.status === 'cancelled';
  const { start, end } = occurrenceInstants(occurrence);
  if (occurrence.startTime === null) return { start, end: addDays(end ?? start, 1), off };
  return { start: inUtc(start), end: inUtc(end ?? start), off };
}

function eventsUntil(event: ICAL.Event, last: CalendarDate): { day: string; shown: Shown }[] {
  if (!event.isRecurring()) return [shownEvent(event, event.startDate, event.endDate)];
  const found: { day: string; shown: Shown }[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && next.toString() <= `${last}T`; next = iterator.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    found.push(shownEvent(item, startDate, endDate));
  }
  return found;
}

function shownEvent(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time): { day: string; shown: Shown } {
  const tell = (time: ICAL.Time) => (time.isDate ? time.toString() : inUtc(time.toJSDate()));
  const off = event.component.getFirstPropertyValue('status') === 'CANCELLED';
  const day = start.isDate ? start.toString() : localDay(start.toJSDate().toISOString(), timeZoneOf(event));
  return { day, shown: { start: tell(start), end: tell(end), off } };
}

/** Of a start in UTC the zone of the series it belongs to. */
function timeZoneOf({ component }: ICAL.Event): string {
  const [, zone] = /TZID=([^:;]+)/.exec(component.toString()) ?? [];
  return zone ?? 'UTC';
}

const inUtc = (instant: string | Date): string => new Date(instant).toISOString();

const inOrder = (one: Shown, other: Shown): number =>
  `${one.start} ${one.end}` < `${other.start} ${other.end}` ? -1 : 1;
