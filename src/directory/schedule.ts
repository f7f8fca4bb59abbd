import type { CalendarDate, ClockTime, Weekday } from '#i18n/dates.ts';
import type { Localized } from './localized.ts';

export { type CalendarDate, type ClockTime, type Weekday, weekdays } from '#i18n/dates.ts';

export const frequencies = ['once', 'weekly'] as const;

export const exceptionChanges = ['skipped', 'cancelled', 'moved'] as const;

/** One date of a schedule that is not like the others (RFC 5545 EXDATE, and RECURRENCE-ID overrides). */
export type ScheduleException = {
  /** The date the rule gives. */
  readonly date: CalendarDate;
  /** `skipped`: never planned for that date; `cancelled`: was planned, is off; `moved`: another time instead. */
  readonly change: (typeof exceptionChanges)[number];
  readonly reason: Localized;
  readonly newDate: CalendarDate | null;
  readonly newStartTime: ClockTime | null;
  readonly newEndTime: ClockTime | null;
};

/** When something happens: once, or every n-th week on some days, within a season. */
export type Schedule = {
  readonly frequency: (typeof frequencies)[number];
  /** Every how many weeks; 1 when `frequency` is `once`. */
  readonly interval: number;
  /** Empty when `frequency` is `once`. */
  readonly weekdays: readonly Weekday[];
  /** The date of the one time, or the first day of the season. */
  readonly startDate: CalendarDate;
  /** The last day of the season; `null` goes on until further notice. */
  readonly endDate: CalendarDate | null;
  readonly startTime: ClockTime;
  /** Not later than `startTime` means the next day; `null` is not told. */
  readonly endTime: ClockTime | null;
  /** IANA zone: `Europe/Helsinki`. */
  readonly timeZone: string;
  readonly exceptions: readonly ScheduleException[];
};

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
  readonly date: CalendarDate;
  readonly startTime: ClockTime;
  readonly endTime: ClockTime | null;
  readonly timeZone: string;
  readonly status: 'scheduled' | 'cancelled' | 'moved';
  /** The date the rule gave, when `status` is `moved`. */
  readonly originalDate: CalendarDate;
  readonly reason: Localized;
};
