import fc from 'fast-check';
import { ruleDates } from '#directory/planned-times.ts';
import type { RecurrenceRule } from '#directory/recurrence-rule.ts';
import type { ExtraDate, Schedule, ScheduleException } from '#directory/schedule.ts';
import { addDays, weekdays } from '#i18n/dates.ts';
import { cancelled, everyWeekOn, extra, moved, online, skipped, today, weekly } from './schedules.ts';

/** The last day whose exceptions are told: eight weeks. */
const horizon = addDays(today, 56);

const anyInterval = fc.integer({ min: 1, max: 3 });

const anyWeeklyRule = fc
  .tuple(anyInterval, fc.subarray([...weekdays], { minLength: 1 }))
  .map(([interval, days]) => everyWeekOn(days, { interval }));

const anyMonthlyRule = fc
  .tuple(anyInterval, fc.constantFrom(-2, -1, 1, 2, 3, 4), fc.constantFrom(...weekdays))
  .map(([interval, ordinal, weekday]): RecurrenceRule => {
    return { frequency: 'monthly', interval, byDay: [{ weekday, ordinal }] };
  });

const anyDayRule = fc
  .tuple(anyInterval, fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 }))
  .map(([interval, byMonthDay]): RecurrenceRule => ({ frequency: 'monthly', interval, byMonthDay }));

/** Rules with everyday words and without. */
const anyOtherRule = fc.constantFrom<RecurrenceRule>(
  { frequency: 'daily', interval: 1 },
  { frequency: 'daily', interval: 4 },
  { frequency: 'monthly', interval: 1, byMonthDay: [-2] },
  { frequency: 'yearly', interval: 1, byWeekNo: [49, 51, 2], byDay: [{ weekday: 'WE', ordinal: null }] },
);

/** A schedule that runs today, with exceptions on some of its dates of the next eight weeks, and extra dates. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .tuple(
    fc.oneof(anyWeeklyRule, anyMonthlyRule, anyDayRule, anyOtherRule),
    fc.option(fc.constantFrom('2026-12-20', '2027-05-31'), { nil: null }),
    fc.array(
      fc.integer({ min: 0, max: 56 }).map((days) => addDays(today, days)),
      { maxLength: 3 },
    ),
  )
  .chain(([rule, endDate, dates]) => {
    const schedule = weekly({ rule, endDate, startDate: '2026-01-01' });
    const byRule = ruleDates(schedule, today, horizon);
    const extraDates: ExtraDate[] = [...new Set(dates)]
      .filter((date) => !byRule.includes(date))
      .map((date) => extra(date));
    return fc
      .tuple(...byRule.map(anyException))
      .map((exceptions) => ({ ...schedule, extraDates, exceptions: exceptions.flat() }));
  });

function anyException(date: string): fc.Arbitrary<ScheduleException[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<ScheduleException[]>([]) },
    { weight: 2, arbitrary: fc.constantFrom(skipped(date), cancelled(date), online(date)).map((one) => [one]) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: -3, max: 3 }).map((days) => [moved(date, { newDate: addDays(date, days) })]),
    },
  );
}
