import { daysBetween, lastsDays, tellClock, tellShortDate, tellShortDateWithYear, weekdayOf } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { Localized } from './localized.ts';
import type { CalendarDate, Occurrence } from './schedule.ts';
import { daysTold } from './schedule-outlook.ts';

/** The times of one date. */
export type DatedTimes = Pick<Occurrence, 'date' | 'startTime' | 'endDate' | 'endTime'>;

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

/** A date with its day of the week: "lauantaina 28.11.", or in a list "la 28.11.". */
export function tellDayIn(
  date: CalendarDate,
  today: CalendarDate,
  language: Language,
  style: 'on' | 'short' = 'on',
): string {
  const translate = translator(language);
  return translate(style === 'on' ? 'schedule.day' : 'schedule.shortDay', {
    weekday: translate(`date.weekday.${style}.${weekdayOf(date)}`),
    date: tellDateIn(date, today, language),
  });
}

/** The times that stand after a date or a day, and that the end is not known when it is not. */
export function tellClockOf(times: Pick<Occurrence, 'startTime' | 'endTime'>, language: Language): string {
  const translate = translator(language);
  if (times.startTime === null) return translate('clock.allDay');
  const clock = tellClock(times.startTime, times.endTime, language);
  return times.endTime === null ? `${clock} ${translate('schedule.endUnknown')}` : clock;
}

/** One dated time: "tiistaina 24.11. klo 13–15", and of several days "pe 4.12. klo 18 – su 6.12. klo 14". */
export function tellDatedTime(time: DatedTimes, language: Language, today: CalendarDate): string {
  const translate = translator(language);
  if (!lastsDays(time)) {
    const rule = tellDayIn(time.date, today, language);
    return translate('schedule.onDates', { rule, clock: tellClockOf(time, language) });
  }
  return translate('schedule.toDay', {
    start: withClock(time.date, time.startTime),
    end: withClock(time.endDate, time.endTime),
  });

  function withClock(date: CalendarDate, clock: string | null): string {
    const rule = tellDayIn(date, today, language, 'short');
    return clock === null ? rule : translate('schedule.onDates', { rule, clock: tellClock(clock, null, language) });
  }
}

/** The association's own words, in the reader's language only: a sentence never mixes two languages. */
export function ownWords(words: Localized, language: Language): string {
  return (words[language] ?? '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** A phrase with the reason behind it, when there is one in the reader's language. */
export function withReason(dates: string, words: Localized, language: Language): string {
  const reason = ownWords(words, language);
  return reason ? translator(language)('schedule.withReason', { dates, reason }) : dates;
}
