import type { CalendarDate, Occurrence } from '#directory/schedule.ts';
import { tellClock, tellDate, tellDay, weekdayOf } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';

/** A day with its weekday, and with its year when that is not this one: "ti 24.11.", "ke 6.1.2027". */
export function tellDayOf(date: CalendarDate, today: CalendarDate, language: Language): string {
  if (date.slice(0, 4) === today.slice(0, 4)) return tellDay(date, language);
  const tell = translator(language);
  const weekday = tell(`date.weekday.short.${weekdayOf(date)}`);
  return tell('admin.day-with-year', { weekday, date: tellDate(date, language) });
}

/** The day and the time of one occurrence: "ti 24.11. klo 13–15". */
export function tellWhen(occurrence: Occurrence, today: CalendarDate, language: Language): string {
  const { date, endTime, startTime } = occurrence;
  const day = tellDayOf(date, today, language);
  return startTime ? `${day} ${tellClock(startTime, endTime, language)}` : day;
}
