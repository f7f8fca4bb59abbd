import type { ByDay, RecurrenceRule } from '#directory/recurrence-rule.ts';
import type { Schedule, Weekday } from '#directory/schedule.ts';
import { knownParts, type Thing } from './thing.ts';

/** https://schema.org/DayOfWeek */
export const dayNames = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
} as const satisfies Record<Weekday, string>;

/** ISO 8601 durations of one step of a rule. */
const steps = {
  secondly: ['PT', 'S'],
  minutely: ['PT', 'M'],
  hourly: ['PT', 'H'],
  daily: ['P', 'D'],
  weekly: ['P', 'W'],
  monthly: ['P', 'M'],
  yearly: ['P', 'Y'],
} as const satisfies Record<RecurrenceRule['frequency'], readonly [string, string]>;

/** Parts of a rule that https://schema.org/Schedule has no words for: a rule that has one is left out, not told wrongly. */
const unspeakable = ['byYearDay', 'byWeekNo', 'byHour', 'byMinute', 'bySecond', 'bySetPos', 'until'] as const;

/** https://schema.org/Schedule of each rule; the dates beside the rules stand as events of their own. */
export function repeatsOf(schedules: readonly Schedule[]): readonly Thing[] {
  return schedules.flatMap((schedule) => {
    const { rule } = schedule;
    if (!rule || unspeakable.some((part) => rule[part] !== undefined)) return [];
    const [before, after] = steps[rule.frequency];
    return [
      knownParts({
        '@type': 'Schedule',
        repeatFrequency: `${before}${rule.interval}${after}`,
        repeatCount: rule.count,
        byDay: rule.byDay?.map(dayOf),
        byMonth: rule.byMonth,
        byMonthDay: rule.byMonthDay,
        startDate: schedule.startDate,
        endDate: schedule.endDate,
        startTime: schedule.startTime,
        endTime: schedule.endTime,
        scheduleTimezone: schedule.timeZone,
        exceptDate: exceptDates(schedule),
      }),
    ];
  });
}

/** A day of the week by its address; the n-th of a month as RFC 5545 writes it: `2TU`, `-1FR`. */
function dayOf({ weekday, ordinal }: ByDay): string {
  return ordinal === null ? dayNames[weekday] : `${ordinal}${weekday}`;
}

/** Dates on which it does not take place as the rule says; a time that is online takes place. */
function exceptDates({ exceptions }: Schedule): readonly string[] {
  return exceptions
    .filter(({ change }) => change !== 'online')
    .map(({ date, time }) => (time === null ? date : `${date}T${time}`));
}
