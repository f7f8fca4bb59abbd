import { addDays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { translator } from '#i18n/messages.ts';
import { openingOn } from './opening-day.ts';
import type { OpeningHours } from './opening-hours.ts';
import { tellSpansOfDay, withReason } from './opening-phrase.ts';
import type { PublicHoliday } from './region.ts';
import type { CalendarDate } from './schedule.ts';
import { daysTold } from './schedule-outlook.ts';
import { asSentence, tellDateIn } from './sentence-parts.ts';

/** The exceptional days of the next eight weeks; a longer run is followed to its end. */
export function tellExceptionalDays(hours: OpeningHours, language: Language, today: CalendarDate): readonly string[] {
  const translate = translator(language);
  return hours.exceptionalDays
    .filter(({ from, to }) => to >= today && from <= addDays(today, daysTold))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ from, to, spans, reason }) => {
      const dates = [...new Set([from, to])].map((date) => tellDateIn(date, today, language)).join('–');
      const text =
        spans.length > 0
          ? translate('opening.exceptional', { dates, hours: tellSpansOfDay(spans, language) })
          : translate('opening.exceptionalClosed', { dates });
      return asSentence(withReason(text, reason[language], language), language);
    });
}

/** The holidays and eves of the next eight weeks that fall on a day it is usually open, when nobody has told of them. */
export function tellUnknownHolidays(
  hours: OpeningHours,
  language: Language,
  today: CalendarDate,
  holidays: readonly PublicHoliday[],
): readonly string[] {
  const days = Array.from({ length: daysTold + 1 }, (_, index) => addDays(today, index)).flatMap((date) => {
    const opening = openingOn(hours, date, holidays);
    const holiday = opening.state === 'unknown' ? opening.holiday : null;
    return holiday ? [withReason(tellDateIn(date, today, language), holiday.name[language], language)] : [];
  });
  const dates = joinTexts(days, 'and', language);
  return dates ? [translator(language)('opening.unknownHolidays', { dates })] : [];
}
