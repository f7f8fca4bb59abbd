import type { Localized } from './localized.ts';
import type { CalendarDate, ClockTime, Weekday } from './schedule.ts';

/** A closing time that is not later than the opening time is on the next day. */
export type ClockSpan = { readonly opens: ClockTime; readonly closes: ClockTime };

export type OpeningSpan = ClockSpan & { readonly weekdays: readonly Weekday[] };

/** A part of every year with hours of its own: `06-01` to `08-31`. It may go over the end of the year. */
export type OpeningSeason = {
  readonly name: Localized;
  /** Month and day. */
  readonly from: string;
  readonly to: string;
  /** Empty is closed all season. */
  readonly spans: readonly OpeningSpan[];
};

/** Days with hours of their own, both ends included. They outrank public holidays and seasons. */
export type ExceptionalDays = {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Empty is closed. */
  readonly spans: readonly ClockSpan[];
  readonly reason: Localized;
};

export const openingStates = ['unknown', 'weekly', 'by-appointment', 'closed-for-now'] as const;

/** What happens on public holidays. *Unknown* is said: nobody may claim it is open or closed. */
export const holidayRules = ['unknown', 'closed', 'open'] as const;

/** When a place is open. *Unknown* is a state of its own: nobody has told, so nobody may claim it is closed. */
export type OpeningHours = {
  readonly state: (typeof openingStates)[number];
  readonly spans: readonly OpeningSpan[];
  readonly seasons: readonly OpeningSeason[];
  readonly exceptionalDays: readonly ExceptionalDays[];
  readonly publicHolidays: (typeof holidayRules)[number];
  readonly note: Localized;
};
