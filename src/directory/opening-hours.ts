import type { Localized } from './localized.ts';
import type { ClockTime, Weekday } from './schedule.ts';

export type OpeningSpan = {
  readonly weekdays: readonly Weekday[];
  readonly opens: ClockTime;
  readonly closes: ClockTime;
};

/** When a place is open. *Unknown* is a state of its own: nobody has told, so nobody may claim it is closed. */
export type OpeningHours = {
  readonly state: 'unknown' | 'weekly' | 'by-appointment' | 'closed-for-now';
  readonly spans: readonly OpeningSpan[];
  readonly note: Localized;
};

export const openingStates = [
  'unknown',
  'weekly',
  'by-appointment',
  'closed-for-now',
] as const satisfies readonly OpeningHours['state'][];
