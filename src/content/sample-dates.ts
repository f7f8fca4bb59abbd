import { ruleDates } from '#directory/occurrences.ts';
import { ruleOf } from '#directory/repetition.ts';
import { type CalendarDate, type Schedule, type Weekday, weekdays } from '#directory/schedule.ts';
import { addDays, weekOf } from '#i18n/dates.ts';
import type { SampleListing, SamplePlace, SampleSchedule } from './sample-schema.ts';

/** How far ahead of the installation the breaks of a season without an end are worked out, in weeks. */
const weeksAhead = 60;

/** How far the dates that an exception may count are looked for: three years. */
const daysCounted = 1100;

/** A schedule of the sample with real dates, as it is typed into the form. */
export type PlacedSchedule = Omit<
  SampleSchedule,
  'startWeek' | 'startDay' | 'endWeek' | 'breaks' | 'exceptions' | 'extraDates'
> &
  Pick<Schedule, 'startDate' | 'endDate' | 'extraDates'> & {
    readonly exceptions: readonly Omit<Schedule['exceptions'][number], 'time'>[];
  };

/**
 * A schedule of the sample with real dates: week 0 is the week (from Monday) that `today` is in, so that the sample is
 * never old. A yearly break becomes one skipped date for each date of the rule that falls in it.
 *
 * @example placeInTime({ repeats: 'once', startWeek: 1, startDay: 'SA', … }, '2026-11-24', zone).startDate // '2026-12-05'
 */
export function placeInTime(schedule: SampleSchedule, today: CalendarDate, timeZone: string): PlacedSchedule {
  const { startWeek, startDay, endWeek, breaks, exceptions, extraDates, ...form } = schedule;
  const placed = {
    ...form,
    startDate: dateIn(today, startWeek, startDay),
    endDate: endWeek === null ? null : dateIn(today, endWeek, 'SU'),
    extraDates: extraDates.map(({ week, weekday, ...times }) => ({ date: dateIn(today, week, weekday), ...times })),
  };
  const season = seasonOf(placed, timeZone);
  const told = exceptions.flatMap((exception) => placeException(exception, season, today) ?? []);
  const taken = new Set(told.map(({ date }) => date));
  const paused = breaksOf(season, breaks, dateIn(today, weeksAhead, 'SU')).filter(({ date }) => !taken.has(date));
  return { ...placed, exceptions: [...told, ...paused].toSorted((a, b) => a.date.localeCompare(b.date)) };
}

/** When a listing of the sample was checked, is to be joined by, and goes on, in real dates. */
export function placeListing(listing: SampleListing, today: CalendarDate) {
  const { untilInDays, ...joining } = listing.joining;
  return {
    checked: listing.checkedDaysAgo === null ? null : addDays(today, -listing.checkedDaysAgo),
    joining: { ...joining, until: untilInDays === null ? null : addDays(today, untilInDays) },
  };
}

/** What has become of a group or an event of the sample, in real dates. */
export function placeStatus({ state, reason, resumesWeek }: SampleStatus, today: CalendarDate) {
  return { state, reason, resumes: resumesWeek === null ? null : dateIn(today, resumesWeek, 'MO') };
}

type SampleStatus = Extract<SampleListing, { kind: 'group' | 'event' }>['status'];

/** The opening hours of a place of the sample, its exceptional days in real dates. */
export function placeOpeningHours(hours: SamplePlace['openingHours'], today: CalendarDate) {
  const exceptionalDays = hours.exceptionalDays.map(({ inDays, days, ...rest }) => {
    const from = addDays(today, inDays);
    return { from, to: addDays(from, days - 1), ...rest };
  });
  return { ...hours, exceptionalDays };
}

type Season = Omit<PlacedSchedule, 'exceptions'>;

/** The rule alone, as the domain knows it. */
function seasonOf(season: Season, timeZone: string): Schedule {
  const { startDate, endDate, startTime, endTime, extraDays, extraDates, note } = season;
  const rule = ruleOf(season, startDate);
  const times = { startTime, endTime, extraDays, exactMinutes: null, timeZone };
  return { id: 'sample', rule, startDate, endDate, ...times, extraDates, exceptions: [], note };
}

function placeException(exception: SampleSchedule['exceptions'][number], season: Schedule, today: CalendarDate) {
  const { nth, daysLater, ...rest } = exception;
  const date = ruleDates(season, weekOf(today), addDays(today, daysCounted))[nth - 1];
  if (date === undefined) return null;
  return { ...rest, date, newDate: daysLater === null ? null : addDays(date, daysLater) };
}

/** A skipped date for each date of the season, up to `last`, that falls in a break. */
function breaksOf(season: Schedule, breaks: SampleSchedule['breaks'], last: CalendarDate) {
  return ruleDates(season, season.startDate, last).flatMap((date) => {
    const pause = breaks.find(({ from, to }) => isWithin(date.slice(5), from, to));
    if (!pause) return [];
    const unmoved = { newDate: null, newStartTime: null, newEndTime: null, newPlace: {} };
    return [{ date, change: 'skipped' as const, reason: pause.reason, ...unmoved }];
  });
}

/** Whether a day of the year (`12-24`) is in a break that may go over the end of the year. */
function isWithin(day: string, from: string, to: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

function dateIn(today: CalendarDate, week: number, weekday: Weekday): CalendarDate {
  return addDays(weekOf(today), week * 7 + weekdays.indexOf(weekday));
}
