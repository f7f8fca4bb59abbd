import { daysBetween, tellClock, tellShortDate, tellShortDateWithYear } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { CalendarDate, Occurrence } from './schedule.ts';
import { daysTold } from './schedule-outlook.ts';

/** A capital at the start and one full stop at the end: a Finnish date may have brought its own. */
export function asSentence(text: string, language: Language): string {
  const capitalised = text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  return /[.!?]$/.test(capitalised) ? capitalised : `${capitalised}.`;
}

/** A date in a sentence that is read on `today`, with its year as soon as the year is not obvious. */
export function tellDateIn(date: CalendarDate, today: CalendarDate, language: Language): string {
  const days = daysBetween(today, date);
  const isObvious = Math.abs(days) <= daysTold || (days > 0 && date.slice(0, 4) === today.slice(0, 4));
  return isObvious ? tellShortDate(date, language) : tellShortDateWithYear(date, language);
}

/** The clock times of a date, and that the end is not known when it is not. */
export function tellClockOf(times: Pick<Occurrence, 'startTime' | 'endTime'>, language: Language): string {
  const clock = tellClock(times.startTime, times.endTime, language);
  return times.endTime === null ? `${clock} ${translator(language)('schedule.endUnknown')}` : clock;
}
