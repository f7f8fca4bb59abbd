import { addDays } from '#i18n/dates.ts';
import { daysAhead } from './occurrences.ts';
import { exceptionOf, plannedTimes } from './planned-times.ts';
import type { CalendarDate, ClockTime, Schedule } from './schedule.ts';
import { existingTime } from './time-zone.ts';
import { clockAt, dateAt, wallTime } from './wall-clock.ts';

/** A time of a schedule that clocks do not show, because they are put forward over it. */
type SkippedClock = {
  readonly date: CalendarDate;
  readonly time: ClockTime;
  /** Whether it comes from a rule; else somebody set it for that date. */
  readonly byRule: boolean;
};

/** The times within a year and a bit that fall into the hour which clocks skip in spring. Each date once. */
export function skippedClocks(schedule: Schedule, today: CalendarDate): readonly SkippedClock[] {
  const { startDate, rule } = schedule;
  const from = rule === null && startDate > today ? startDate : today;
  const planned = plannedTimes(schedule, from, addDays(from, daysAhead))
    .filter((time) => time.start !== time.planned && exceptionOf(schedule, time) === null)
    .map(({ planned: wall, extra }) => ({ wall, byRule: rule !== null && extra === null }));
  const moved = schedule.exceptions
    .filter(({ change, date, newDate }) => change === 'moved' && (newDate ?? date) >= today)
    .map((exception) => wallTime(exception.newDate ?? exception.date, exception.newStartTime ?? schedule.startTime))
    .filter((wall) => existingTime(wall, schedule.timeZone) !== wall)
    .map((wall) => ({ wall, byRule: false }));
  const skipped = [...planned, ...moved].map(({ wall, byRule }) => ({
    date: dateAt(wall),
    time: clockAt(wall),
    byRule,
  }));
  return skipped.filter(({ date }, index) => skipped.findIndex((other) => other.date === date) === index);
}
