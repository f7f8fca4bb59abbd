import { addDays } from '#i18n/dates.ts';
import { isOver } from './occurrences.ts';
import { exceptionOf, isFor, plannedTimes } from './planned-times.ts';
import { holidayOn } from './public-holidays.ts';
import type { PublicHoliday } from './region.ts';
import { type CalendarDate, type ClockTime, looksMixedUp, type Schedule } from './schedule.ts';
import { firstPlanned } from './schedule-ends.ts';
import { skippedClocks } from './skipped-clocks.ts';
import { dateAt } from './wall-clock.ts';

/** Something about a schedule that is wrong, or, as a hint, may be meant. */
export type ScheduleProblem = {
  readonly code:
    | 'no-weekday'
    | 'mixed-up-times'
    | 'end-before-start'
    | 'never-happens'
    | 'season-over'
    | 'date-not-in-rule'
    | 'clock-change'
    | 'on-holiday';
  readonly severity: 'error' | 'hint';
  /** The one date it is about. */
  readonly date?: CalendarDate;
  /** The time that clocks do not show on `date`. */
  readonly time?: ClockTime;
  /** The id of the public holiday on `date`. */
  readonly holiday?: string;
};

/** Public holidays within so many days are pointed out: half a year. */
const daysOfHolidays = 182;

/** What is wrong with a schedule on the day `today`, and what may be meant but is worth a look. Empty when all is well. */
export function scheduleProblems(
  schedule: Schedule,
  holidays: readonly PublicHoliday[],
  today: CalendarDate,
): readonly ScheduleProblem[] {
  const broken = ruleProblems(schedule);
  if (broken.length > 0) return broken;
  return [
    ...(isOver([schedule], today) ? [{ code: 'season-over', severity: 'hint' } as const] : []),
    ...datesNotInRule(schedule, today),
    ...clockChanges(schedule, today),
    ...datesOnHolidays(schedule, holidays, today),
  ];
}

/** What keeps a schedule from giving the dates that are meant. */
function ruleProblems(schedule: Schedule): readonly ScheduleProblem[] {
  const { rule, startDate, endDate, startTime, endTime, extraDays } = schedule;
  if (rule?.byDay?.length === 0) return [{ code: 'no-weekday', severity: 'error' }];
  if (startTime !== null && endTime !== null && extraDays === 0 && looksMixedUp(startTime, endTime)) {
    return [{ code: 'mixed-up-times', severity: 'error' }];
  }
  if (rule !== null && endDate !== null && endDate < startDate)
    return [{ code: 'end-before-start', severity: 'error' }];
  if (firstPlanned({ ...schedule, extraDates: [] }, startDate) === null) {
    return [{ code: 'never-happens', severity: 'error' }];
  }
  return [];
}

/** Exceptions from today on for dates, or times of a date, that the schedule does not give. */
function datesNotInRule(schedule: Schedule, today: CalendarDate): readonly ScheduleProblem[] {
  const lost = schedule.exceptions.filter(
    (exception) =>
      exception.date >= today &&
      // A time that clocks skip may stand on the next day.
      !plannedTimes(schedule, exception.date, addDays(exception.date, 1)).some((time) => isFor(exception, time)),
  );
  return [...new Set(lost.map(({ date }) => date))].map((date) => ({
    code: 'date-not-in-rule',
    severity: 'error',
    date,
  }));
}

/** The next night on which clocks skip a time: a mistake in one that was set by hand, else for people to know. */
function clockChanges(schedule: Schedule, today: CalendarDate): readonly ScheduleProblem[] {
  return skippedClocks(schedule, today).map(({ date, time, byRule }) => ({
    code: 'clock-change',
    severity: byRule ? 'hint' : 'error',
    date,
    time,
  }));
}

function datesOnHolidays(
  schedule: Schedule,
  holidays: readonly PublicHoliday[],
  today: CalendarDate,
): readonly ScheduleProblem[] {
  const planned = plannedTimes(schedule, today, addDays(today, daysOfHolidays));
  const dates = planned.filter((time) => exceptionOf(schedule, time) === null).map(({ start }) => dateAt(start));
  return [...new Set(dates)].flatMap((date) => {
    const holiday = holidayOn(date, holidays);
    return holiday ? [{ code: 'on-holiday', severity: 'hint', date, holiday: holiday.id } as const] : [];
  });
}
