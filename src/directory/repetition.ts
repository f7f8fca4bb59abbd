import type { CalendarDate, Weekday } from '#i18n/dates.ts';
import { weekdayOf } from '#i18n/dates.ts';
import type { ByDay, RecurrenceRule } from './recurrence-rule.ts';

/** How people say that something repeats. */
export const repetitions = ['once', 'daily', 'weekly', 'monthly', 'yearly'] as const;

/** The first to fourth of a month, and the last. */
export const monthOrdinals = [1, 2, 3, 4, -1] as const;

/** A repetition as it is asked for in a form: what does not belong to `repeats` may be filled in and does not count. */
export type Repetition = {
  readonly repeats: (typeof repetitions)[number];
  /** Every how many days, weeks, months or years. */
  readonly interval: number;
  /** Weekly, and monthly by day of the week; none is that of the start. */
  readonly weekdays: readonly Weekday[];
  readonly monthlyBy: 'weekday' | 'day';
  /** Which such days of the month; none is the first. */
  readonly ordinals: readonly number[];
  /** Days of the month, -1 is the last; none is that of the start. */
  readonly monthDays: readonly number[];
  /** 1 to 12, the months it happens in; none is all. */
  readonly months: readonly number[];
  readonly count: number | null;
};

/**
 * The recurrence rule of a repetition; `null` when it happens once.
 *
 * @example ruleOf({ …, repeats: 'monthly', monthlyBy: 'weekday', ordinals: [-1], weekdays: ['FR'] }, '2026-09-01')
 * // { frequency: 'monthly', interval: 1, byDay: [{ weekday: 'FR', ordinal: -1 }] }
 */
export function ruleOf(repetition: Repetition, startDate: CalendarDate): RecurrenceRule | null {
  const { repeats, interval, months, count } = repetition;
  if (repeats === 'once') return null;
  return {
    frequency: repeats,
    interval,
    ...(count === null ? {} : { count }),
    ...(repeats === 'weekly' ? { byDay: daysOf(repetition, startDate, [null]) } : {}),
    ...(repeats === 'monthly' ? monthlyParts(repetition, startDate) : {}),
    ...(repeats === 'yearly' ? { byMonthDay: [dayOfMonth(startDate)] } : {}),
    ...monthParts(repeats === 'yearly' && months.length === 0 ? [Number(startDate.slice(5, 7))] : months),
  };
}

function monthlyParts(repetition: Repetition, startDate: CalendarDate): Pick<RecurrenceRule, 'byDay' | 'byMonthDay'> {
  const { monthlyBy, monthDays, ordinals } = repetition;
  return monthlyBy === 'weekday'
    ? { byDay: daysOf(repetition, startDate, ordinals.length > 0 ? ordinals : [1]) }
    : { byMonthDay: monthDays.length > 0 ? monthDays : [dayOfMonth(startDate)] };
}

function daysOf({ weekdays }: Repetition, startDate: CalendarDate, ordinals: readonly (number | null)[]): ByDay[] {
  const days = weekdays.length > 0 ? weekdays : [weekdayOf(startDate)];
  return ordinals.flatMap((ordinal) => days.map((weekday) => ({ weekday, ordinal })));
}

const monthParts = (months: readonly number[]): Pick<RecurrenceRule, 'byMonth'> =>
  months.length > 0 ? { byMonth: months } : {};

const dayOfMonth = (date: CalendarDate): number => Number(date.slice(8, 10));
