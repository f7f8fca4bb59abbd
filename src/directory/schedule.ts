import type { CalendarDate, ClockTime } from '#i18n/dates.ts';
import type { Localized } from './localized.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

export { type CalendarDate, type ClockTime, type Weekday, weekdays } from '#i18n/dates.ts';

export const exceptionChanges = ['skipped', 'cancelled', 'moved', 'online'] as const;

/** One date of a schedule that is not like the others (RFC 5545 EXDATE, and RECURRENCE-ID overrides). */
export type ScheduleException = {
  /** The date the rule gives, or an extra date. */
  readonly date: CalendarDate;
  /** Which time of that date, where the rule gives several; `null` is every time of that date. */
  readonly time: ClockTime | null;
  /**
   * `skipped`: never planned for that date; `cancelled`: was planned, is off; `moved`: another time or place instead;
   * `online`: the same time, but online.
   */
  readonly change: (typeof exceptionChanges)[number];
  /** Why; or, of an online date, how one takes part. */
  readonly reason: Localized;
  /** Of a moved date; `null` is as the rule says. */
  readonly newDate: CalendarDate | null;
  readonly newStartTime: ClockTime | null;
  readonly newEndTime: ClockTime | null;
  /** Of a moved date, in words: "Suolahden kirjasto". Empty is the place of the listing. */
  readonly newPlace: Localized;
};

/** A date beside the rule (RFC 5545 RDATE). */
export type ExtraDate = {
  readonly date: CalendarDate;
  /** `null` is the time of the schedule. */
  readonly startTime: ClockTime | null;
  /** `null` is the end of the schedule when `startTime` is `null` too, and else not told. */
  readonly endTime: ClockTime | null;
};

/** When something happens: a first date, the rule it repeats by, and the dates that are not like the others. */
export type Schedule = {
  /** Stays the same while the schedule is edited: calendars know it by this. */
  readonly id: string;
  /** How it repeats; `null` is once, on `startDate`. */
  readonly rule: RecurrenceRule | null;
  /** The one date; or the first day of the season, which the rule need not give (RFC 5545 DTSTART). */
  readonly startDate: CalendarDate;
  /** The last day of the season; `null` goes on until further notice or until the rule ends by itself. */
  readonly endDate: CalendarDate | null;
  /** `null` is all day. */
  readonly startTime: ClockTime | null;
  /** `null` is not told, or all day. With `extraDays` 0, an end that is not later than `startTime` is on the next day. */
  readonly endTime: ClockTime | null;
  /** How many days after its first day one time ends: 0 the same day (or night), 2 from Friday to Sunday. */
  readonly extraDays: number;
  /** An exact length in minutes, where a calendar file tells one instead of an end; else `null`. */
  readonly exactMinutes: number | null;
  /** IANA zone: `Europe/Helsinki`. */
  readonly timeZone: string;
  readonly extraDates: readonly ExtraDate[];
  readonly exceptions: readonly ScheduleException[];
  /** The association's own words about it: "Kesällä ulkona." */
  readonly note: Localized;
};

/** Whether something may happen more than once, whatever day it is: a calendar can follow it then. */
export function isSeries(schedules: readonly Schedule[]): boolean {
  return schedules.length > 1 || schedules.some(({ rule, extraDates }) => rule !== null || extraDates.length > 0);
}

/** The longest that something goes on overnight. */
export const mostHoursOvernight = 18;

/**
 * Whether a start and an end look mixed up. An end that is not later than the start is on the next day, which is right
 * for a night; beyond a night and a morning it is more likely a mistake.
 *
 * @example looksMixedUp('15:00', '13:00') // true: it would go on for 22 hours
 */
export function looksMixedUp(start: ClockTime, end: ClockTime): boolean {
  return end <= start && 24 + hoursOf(end) - hoursOf(start) > mostHoursOvernight;
}

function hoursOf(clock: ClockTime): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours + minutes / 60;
}

/** One dated instance of a schedule. Dates and times are of the wall clock in `timeZone`. */
export type Occurrence = {
  /** The id of its schedule. */
  readonly schedule: string;
  readonly date: CalendarDate;
  /** `null` is all day. */
  readonly startTime: ClockTime | null;
  /** The day it ends on: the last day itself when it is all day. The same as `date` when the end is not told. */
  readonly endDate: CalendarDate;
  /** `null` is not told, or all day. */
  readonly endTime: ClockTime | null;
  readonly timeZone: string;
  readonly status: 'scheduled' | 'cancelled' | 'moved' | 'online';
  /**
   * The date and time the rule gave (RFC 5545 RECURRENCE-ID): other than `date` and `startTime` when it is moved, and
   * when the clocks skip that time in spring.
   */
  readonly originalDate: CalendarDate;
  readonly originalTime: ClockTime | null;
  /** An exact length in minutes, where the schedule tells one: the end is then told on the clock as well. */
  readonly exactMinutes?: number;
  readonly reason: Localized;
  /** The other place of a moved time, in words; empty is the place of the listing. */
  readonly place: Localized;
};
