import { daysBetween, tellDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { CalendarDate } from './schedule.ts';

/** How far what a listing says can be trusted, by the days since it was last checked. `hidden` is left out of lists. */
export type Freshness = 'fresh' | 'aging' | 'stale' | 'hidden';

/**
 * When somebody of the organisation last confirmed it: "Tarkistettu 3 viikkoa sitten (3.11.2026)".
 * Rounded down, in the unit one would say it in: days, then weeks, from two months on months, from two years on years.
 */
export function tellChecked(checked: CalendarDate | null, language: Language, today: CalendarDate): string {
  const translate = translator(language);
  if (checked === null) return translate('freshness.never');
  const date = tellDate(checked, language);
  const days = daysBetween(checked, today);
  const months = wholeMonths(checked, today);
  if (days <= 0) return translate('freshness.today', { date });
  if (days < 14) return translate('freshness.days', { count: days, date });
  if (months < 2) return translate('freshness.weeks', { count: Math.floor(days / 7), date });
  if (months < 24) return translate('freshness.months', { count: months, date });
  return translate('freshness.years', { count: Math.floor(months / 12), date });
}

function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
