import type { ByDay, RecurrenceRule } from '#directory/recurrence-rule.ts';
import type { Weekday } from '#directory/schedule.ts';

export const monthly = { frequency: 'monthly', interval: 1 } as const satisfies RecurrenceRule;

/** The n-th such day of the month; -1 is the last. */
export const nth = (ordinal: number, weekday: Weekday): ByDay => ({ weekday, ordinal });

/** Every month on its n-th such day, with what else the rule says. */
export function nthOfMonth(ordinal: number, weekday: Weekday, changes: Partial<RecurrenceRule> = {}): RecurrenceRule {
  return { ...monthly, byDay: [nth(ordinal, weekday)], ...changes };
}
