import { daysBetween, tellDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { Freshness } from './freshness-rule.ts';
import type { Listing } from './listing.ts';
import type { CalendarDate } from './schedule.ts';

export { type Freshness, freshnessOf } from './freshness-rule.ts';

/**
 * When somebody last confirmed it, and in which role: "Tarkistettu 3 viikkoa sitten (3.11.2026)", "Järjestäjä tarkisti
 * tiedot 3 viikkoa sitten (3.11.2026)". Rounded down, in the unit one would say it in: days, then weeks, from two months
 * on months, from two years on years.
 */
export function tellChecked(
  checked: CalendarDate | null,
  checkedBy: Listing['checkedBy'],
  language: Language,
  today: CalendarDate,
): string {
  const translate = translator(language);
  if (checked === null) return translate('freshness.never');
  const values = { ago: tellAgo(checked, language, today), date: tellDate(checked, language) };
  const told = translate(`freshness.checkedBy.${checkedBy ?? 'nobody'}`, values);
  return told.charAt(0).toLocaleUpperCase(language) + told.slice(1);
}

/** The plain sentence that a listing may be old, and what to do; `null` while it is fresh. */
export function tellOld(freshness: Freshness, language: Language): string | null {
  return freshness === 'fresh' ? null : translator(language)(`freshness.old.${freshness}`);
}

function tellAgo(checked: CalendarDate, language: Language, today: CalendarDate): string {
  const translate = translator(language);
  const days = daysBetween(checked, today);
  const months = wholeMonths(checked, today);
  if (days <= 0) return translate('freshness.today');
  if (days < 14) return translate('freshness.days', { count: days });
  if (months < 2) return translate('freshness.weeks', { count: Math.floor(days / 7) });
  if (months < 24) return translate('freshness.months', { count: months });
  return translate('freshness.years', { count: Math.floor(months / 12) });
}

function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
