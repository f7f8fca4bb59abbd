import { ruleDates } from '#directory/occurrences.ts';
import {
  type CalendarDate,
  type Schedule,
  type ScheduleException,
  type Weekday,
  weekdays,
} from '#directory/schedule.ts';
import { addDays, weekOf } from '#i18n/dates.ts';
import type { SampleSchedule } from './content-schema.ts';

/** How far ahead of the installation the breaks of a season without an end are worked out, in weeks. */
const weeksAhead = 60;

/**
 * A schedule of the sample with real dates: week 0 is the week (from Monday) that `today` is in, so that the sample is
 * never old. A yearly break becomes one skipped date for each date of the rule that falls in it.
 *
 * @example placeInTime({ frequency: 'once', startWeek: 1, weekdays: ['SA'], … }, '2026-11-24', zone).startDate // '2026-12-05'
 */
export function placeInTime(schedule: SampleSchedule, today: CalendarDate, timeZone: string): Schedule {
  const once = schedule.frequency === 'once';
  const dayOf = (week: number, weekday: Weekday) => dateIn(today, week, weekday);
  const exceptions: ScheduleException[] = schedule.exceptions.map((exception) => ({
    date: dayOf(exception.week, exception.weekday),
    change: exception.change,
    reason: exception.reason,
    newDate: exception.newWeekday && dayOf(exception.week, exception.newWeekday),
    newStartTime: exception.newStartTime,
    newEndTime: exception.newEndTime,
  }));
  const season: Schedule = {
    frequency: schedule.frequency,
    interval: schedule.interval,
    weekdays: once ? [] : schedule.weekdays,
    startDate: dayOf(schedule.startWeek, once ? (schedule.weekdays[0] ?? 'MO') : 'MO'),
    endDate: once || schedule.endWeek === null ? null : dayOf(schedule.endWeek, 'SU'),
    startTime: schedule.startTime,
    endTime: schedule.endTime,
    timeZone,
    exceptions,
  };
  const breaks = breaksOf(season, schedule.breaks, dayOf(weeksAhead, 'SU'));
  return { ...season, exceptions: [...exceptions, ...breaks].toSorted((a, b) => a.date.localeCompare(b.date)) };
}

/** A skipped date for each date of the season, up to `last`, that falls in a break and has no exception of its own. */
function breaksOf(season: Schedule, breaks: SampleSchedule['breaks'], last: CalendarDate): ScheduleException[] {
  const taken = new Set(season.exceptions.map((exception) => exception.date));
  return ruleDates(season, season.startDate, last).flatMap((date) => {
    const pause = breaks.find(({ from, to }) => isWithin(date.slice(5), from, to));
    if (!pause || taken.has(date)) return [];
    return [{ date, change: 'skipped', reason: pause.reason, newDate: null, newStartTime: null, newEndTime: null }];
  });
}

/** Whether a day of the year (`12-24`) is in a break that may go over the end of the year. */
function isWithin(day: string, from: string, to: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

function dateIn(today: CalendarDate, week: number, weekday: Weekday): CalendarDate {
  return addDays(weekOf(today), week * 7 + weekdays.indexOf(weekday));
}
