import { daysBetween } from '#i18n/calendar.ts';
import type { FreshnessRule } from './region.ts';
import type { CalendarDate } from './schedule.ts';

/** How far what a listing says can be trusted, by the days since it was last checked. `hidden` is left out of lists. */
export type Freshness = 'fresh' | 'aging' | 'stale' | 'hidden';

/** How far a listing can be trusted today. One that was never checked is aging: nobody knows how old it is. */
export function freshnessOf(checked: CalendarDate | null, today: CalendarDate, rule: FreshnessRule): Freshness {
  if (checked === null) return 'aging';
  const days = daysBetween(checked, today);
  if (days > rule.hiddenAfter) return 'hidden';
  if (days > rule.staleAfter) return 'stale';
  return days > rule.agingAfter ? 'aging' : 'fresh';
}
