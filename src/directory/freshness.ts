import { daysBetween, tellDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { type Translate, translator } from '#i18n/messages.ts';
import type { CalendarDate } from './schedule.ts';

/** When somebody of the organisation last confirmed it: "Tarkistettu 3 viikkoa sitten (3.11.2026)". */
export function tellChecked(checked: CalendarDate | null, language: Language, today: CalendarDate): string {
  const translate = translator(language);
  if (checked === null) return translate('freshness.never');
  return tellAge(daysBetween(checked, today), tellDate(checked, language), translate);
}

/** Rounded down to what one would say: days, then weeks up to two months, months up to two years, then years. */
function tellAge(days: number, date: string, translate: Translate): string {
  if (days <= 0) return translate('freshness.today', { date });
  if (days < 14) return translate('freshness.days', { count: days, date });
  if (days < 61) return translate('freshness.weeks', { count: Math.floor(days / 7), date });
  if (days < 731) return translate('freshness.months', { count: Math.floor(days / 30.44), date });
  return translate('freshness.years', { count: Math.floor(days / 365.25), date });
}
