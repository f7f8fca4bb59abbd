import { type Weekday, weekdayOf, weekdays } from '#i18n/dates.ts';
import type { ByDay, RecurrenceRule } from './recurrence-rule.ts';
import type { CalendarDate } from './schedule.ts';

/** Days of a month: those of a weekday by their ordinals, -1 and -2 from the end; or by number, -1 the last. */
export type MonthDays =
  | { readonly by: 'weekday'; readonly days: readonly { readonly weekday: Weekday; readonly ordinals: number[] }[] }
  | { readonly by: 'number'; readonly numbers: readonly number[] };

/**
 * A rule in the words people have for it: every n days, weeks, months, years. `months` are those it is limited to,
 * empty is all. `odd` has no such words; `oddTimes` happens several times a day.
 */
export type RuleShape =
  | { readonly kind: 'days'; readonly interval: number; readonly months: readonly number[] }
  | {
      readonly kind: 'weekdays';
      readonly interval: number;
      readonly weekdays: readonly Weekday[];
      readonly months: readonly number[];
    }
  | { readonly kind: 'months'; readonly interval: number; readonly days: MonthDays; readonly months: readonly number[] }
  | { readonly kind: 'years'; readonly interval: number; readonly days: MonthDays; readonly months: readonly number[] }
  | { readonly kind: 'odd' | 'oddTimes' };

const odd = { kind: 'odd' } as const;

/** Longer intervals have no everyday words. */
const longestInterval = 12;

/** The shape of a rule that begins on `startDate`: different rules for the same days have the same shape. */
export function shapeOf(rule: RecurrenceRule, startDate: CalendarDate): RuleShape {
  if (isWithinDay(rule)) return { kind: 'oddTimes' };
  if (rule.byWeekNo || rule.byYearDay) return odd;
  const shape = shapeByFrequency(rule, startDate);
  return 'interval' in shape && shape.interval > longestInterval ? odd : shape;
}

function isWithinDay({ frequency, byHour, byMinute, bySecond }: RecurrenceRule): boolean {
  return ['secondly', 'minutely', 'hourly'].includes(frequency) || Boolean(byHour ?? byMinute ?? bySecond);
}

function shapeByFrequency(rule: RecurrenceRule, startDate: CalendarDate): RuleShape {
  switch (rule.frequency) {
    case 'daily':
      return dailyShape(rule, startDate);
    case 'weekly':
      return weeklyShape(rule, startDate);
    case 'monthly':
      return monthlyShape(rule, startDate);
    default:
      return yearlyShape(rule, startDate);
  }
}

function dailyShape(rule: RecurrenceRule, startDate: CalendarDate): RuleShape {
  const { interval, byDay, byMonthDay, bySetPos } = rule;
  if (byMonthDay || bySetPos) return odd;
  if (byDay) return interval === 1 ? weeklyShape(rule, startDate) : odd;
  if (interval % 7 === 0) return weeklyShape({ ...rule, interval: interval / 7 }, startDate);
  return { kind: 'days', interval, months: monthsOf(rule) };
}

function weeklyShape(rule: RecurrenceRule, startDate: CalendarDate): RuleShape {
  const { interval, byDay, byMonthDay, bySetPos } = rule;
  if (byMonthDay || bySetPos || byDay?.some(({ ordinal }) => ordinal !== null)) return odd;
  const days = new Set(byDay?.map(({ weekday }) => weekday) ?? [weekdayOf(startDate)]);
  const months = monthsOf(rule);
  if (days.size === weekdays.length && interval === 1) return { kind: 'days', interval, months };
  return { kind: 'weekdays', interval, weekdays: weekdays.filter((day) => days.has(day)), months };
}

function monthlyShape(rule: RecurrenceRule, startDate: CalendarDate): RuleShape {
  const { interval, byDay, byMonthDay, bySetPos } = rule;
  if (interval === 1 && byDay && !byMonthDay && !bySetPos && byDay.every(({ ordinal }) => ordinal === null)) {
    return weeklyShape(rule, startDate);
  }
  const days = monthDaysOf(rule, startDate);
  if (!days) return odd;
  const isYearly = interval % 12 === 0 && !rule.byMonth;
  if (isYearly) return { kind: 'years', interval: interval / 12, days, months: [monthOfDate(startDate)] };
  return { kind: 'months', interval, days, months: monthsOf(rule) };
}

function yearlyShape(rule: RecurrenceRule, startDate: CalendarDate): RuleShape {
  const { interval, byDay, byMonth, byMonthDay, bySetPos } = rule;
  const isEveryWeek = byDay && !byMonthDay && !bySetPos && byDay.every(({ ordinal }) => ordinal === null);
  if (isEveryWeek) return interval === 1 ? weeklyShape(rule, startDate) : odd;
  // Without a month, the n-th weekday is that of the year, and a day is that of each month.
  if (byDay && !byMonth) return odd;
  const days = monthDaysOf(rule, startDate);
  // A place in the set is then one in the whole year.
  if (!days || (bySetPos && byMonth?.length !== 1)) return odd;
  if (byMonthDay && !byMonth) return interval === 1 ? { kind: 'months', interval, days, months: [] } : odd;
  const months = byMonth ? monthsOf(rule) : [monthOfDate(startDate)];
  const isMonthly = interval === 1 && days.by === 'weekday' && (byMonth?.length ?? 0) > 1;
  if (isMonthly) return { kind: 'months', interval, days, months };
  return { kind: 'years', interval, days, months: months.length > 0 ? months : (byMonth ?? []) };
}

/** The days of a month; `null` when they have no everyday words. */
function monthDaysOf(rule: RecurrenceRule, startDate: CalendarDate): MonthDays | null {
  const { byDay, byMonthDay, bySetPos } = rule;
  if (!byDay) {
    const numbers = (byMonthDay ?? [Number(startDate.slice(8))]).toSorted(compareFromStart);
    return bySetPos || numbers.some((number) => number < -1) ? null : { by: 'number', numbers: [...new Set(numbers)] };
  }
  if (byMonthDay) return null;
  const days = bySetPos ? byPlace(byDay, bySetPos) : byDay;
  if (!days?.every(({ ordinal }) => ordinal !== null && ordinal >= -2 && ordinal <= 5)) return null;
  const ordinals = Map.groupBy(days, ({ weekday }) => weekday);
  return {
    by: 'weekday',
    days: weekdays.flatMap((weekday) => {
      const given = ordinals.get(weekday)?.map(({ ordinal }) => ordinal ?? 1) ?? [];
      return given.length > 0 ? [{ weekday, ordinals: [...new Set(given)].toSorted(compareFromStart) }] : [];
    }),
  };
}

/** The first of all Mondays of the month is its first Monday. Of several weekdays there are no such words. */
function byPlace(byDay: readonly ByDay[], places: readonly number[]): readonly ByDay[] | null {
  const [day, ...others] = byDay;
  if (!day || others.length > 0 || day.ordinal !== null) return null;
  return places.map((ordinal) => ({ ...day, ordinal }));
}

function monthsOf({ byMonth = [] }: RecurrenceRule): readonly number[] {
  const months = [...new Set(byMonth)];
  return months.length === 12 ? [] : months;
}

/** 1, 2, 3 … and then those counted from the end. */
function compareFromStart(one: number, other: number): number {
  return one < 0 === other < 0 ? one - other : other - one;
}

const monthOfDate = (date: CalendarDate): number => Number(date.slice(5, 7));
