import type { CalendarDate, Weekday } from '#i18n/dates.ts';

export const frequencies = ['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const;

export type Frequency = (typeof frequencies)[number];

/** A day of the week, or with `ordinal` the n-th of the month or year; -1 is the last. */
export type ByDay = { readonly weekday: Weekday; readonly ordinal: number | null };

/**
 * How something repeats: the parts of a recurrence rule (RFC 5545 §3.3.10), in the wall clock of the schedule's zone.
 * A part that is not there says nothing. The end by date is the `endDate` of the schedule, except in rules of calendar
 * files that end within a day.
 */
export type RecurrenceRule = {
  readonly frequency: Frequency;
  /** Every how many days, weeks, months …; at least 1. */
  readonly interval: number;
  readonly count?: number;
  /** The last date and time it may give, both included: `2026-12-22T13:00:00`. */
  readonly until?: `${CalendarDate}T${string}`;
  readonly byDay?: readonly ByDay[];
  /** 1 to 31; -1 is the last day of the month. */
  readonly byMonthDay?: readonly number[];
  /** 1 to 12. */
  readonly byMonth?: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly byWeekNo?: readonly number[];
  readonly byHour?: readonly number[];
  readonly byMinute?: readonly number[];
  readonly bySecond?: readonly number[];
  readonly bySetPos?: readonly number[];
  /** The first day of the week; Monday when it is not there. */
  readonly weekStart?: Weekday;
};
