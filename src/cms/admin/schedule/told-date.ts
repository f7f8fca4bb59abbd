import type { CalendarDate, Occurrence } from '#directory/schedule.ts';
import { tellClock, tellDay } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';

/** A day with its weekday, and with its year when that is not this one. */
export function tellDayOf(date: CalendarDate, today: CalendarDate, language: Language): string {
  const year = date.slice(0, 4);
  return year === today.slice(0, 4) ? tellDay(date, language) : `${tellDay(date, language)} ${year}`;
}

/** The day and the time of one occurrence: "ti 24.11. klo 13–15". */
export function tellWhen(occurrence: Occurrence, today: CalendarDate, language: Language): string {
  const { date, endTime, startTime } = occurrence;
  const day = tellDayOf(date, today, language);
  return startTime ? `${day} ${tellClock(startTime, endTime, language)}` : day;
}
