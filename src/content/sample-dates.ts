import { Temporal } from 'temporal-polyfill';
import {
  type CalendarDate,
  type Schedule,
  type ScheduleException,
  type Weekday,
  weekdays,
} from '#directory/schedule.ts';
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
  return {
    frequency: schedule.frequency,
    interval: schedule.interval,
    weekdays: once ? [] : schedule.weekdays,
    startDate: dayOf(schedule.startWeek, once ? (schedule.weekdays[0] ?? 'MO') : 'MO'),
    endDate: once || schedule.endWeek === null ? null : dayOf(schedule.endWeek, 'SU'),
    startTime: schedule.startTime,
    endTime: schedule.endTime,
    timeZone,
    exceptions: [...exceptions, ...breaksOf(schedule, today, exceptions)].toSorted((a, b) =>
      a.date.localeCompare(b.date),
    ),
  };
}

function breaksOf(
  schedule: SampleSchedule,
  today: CalendarDate,
  exceptions: readonly ScheduleException[],
): ScheduleException[] {
  if (schedule.breaks.length === 0) return [];
  const taken = new Set(exceptions.map((exception) => exception.date));
  return datesOf(schedule, today).flatMap((date) => {
    const pause = schedule.breaks.find(({ from, to }) => isWithin(date.slice(5), from, to));
    if (!pause || taken.has(date)) return [];
    return [{ date, change: 'skipped', reason: pause.reason, newDate: null, newStartTime: null, newEndTime: null }];
  });
}

function datesOf(schedule: SampleSchedule, today: CalendarDate): CalendarDate[] {
  const lastWeek = schedule.endWeek ?? weeksAhead;
  const dates: CalendarDate[] = [];
  for (let week = schedule.startWeek; week <= lastWeek; week += schedule.interval) {
    dates.push(...schedule.weekdays.map((weekday) => dateIn(today, week, weekday)));
  }
  return dates;
}

/** Whether a day of the year (`12-24`) is in a break that may go over the end of the year. */
function isWithin(day: string, from: string, to: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

function dateIn(today: CalendarDate, week: number, weekday: Weekday): CalendarDate {
  const date = Temporal.PlainDate.from(today);
  return date.add({ days: week * 7 + weekdays.indexOf(weekday) + 1 - date.dayOfWeek }).toString();
}
