import { addDays, type CalendarDate, tellDay, tellLongDay } from '#i18n/dates.ts';
import type { View } from '#snapshot/view.ts';
import { capitalised } from './texts.ts';

/** "Tänään, tiistai 24. marraskuuta" */
export const dayHeading = (view: View, date: CalendarDate): string =>
  named(view, date, tellLongDay(date, view.language));

/** "Tänään, ti 24.11." */
export const dayLabel = (view: View, date: CalendarDate): string => named(view, date, tellDay(date, view.language));

function named({ index, language, t }: View, date: CalendarDate, day: string): string {
  if (date === index.today) return t('page.day.today', { day });
  return date === addDays(index.today, 1) ? t('page.day.tomorrow', { day }) : capitalised(day, language);
}
