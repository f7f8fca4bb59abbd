import { addDays, type CalendarDate, type ClockTime, weekdayOf } from './calendar.ts';
import type { Language } from './languages.ts';
import { type MessageKey, translator } from './messages.ts';
import { monthOf } from './months.ts';

export {
  addDays,
  type CalendarDate,
  type ClockTime,
  daysBetween,
  isCalendarDate,
  isClockTime,
  localDay,
  type Weekday,
  weekdayOf,
  weekdays,
  weekOf,
} from './calendar.ts';

/**
 * How each language writes a date. `W` stands for the weekday in short or in full, `D` for the day, `N` for the number
 * of the month, `M` for its name and `A` for the first three letters of its name, `Y` for the year.
 */
const datePatterns = {
  fi: { short: 'D.N.', withYear: 'D.N.Y', full: 'D.N.Y', day: 'W D.N.', longDay: 'W D. M' },
  sv: { short: 'D.N', withYear: 'D.N.Y', full: 'D.N.Y', day: 'W D.N', longDay: 'W D M' },
  en: { short: 'D A', withYear: 'D A Y', full: 'D M Y', day: 'W D A', longDay: 'W D M' },
  de: { short: 'D.N.', withYear: 'D.N.Y', full: 'D. M Y', day: 'W., D. M', longDay: 'W, D. M' },
} as const satisfies Record<Language, Record<'short' | 'withYear' | 'full' | 'day' | 'longDay', string>>;

/** How each language writes a time of day. With `shortHours` 13:00 is 13, and midnight at the end of a day is 24. */
const clockPatterns = {
  fi: { shortHours: true, separator: '.' },
  sv: { shortHours: true, separator: '.' },
  en: { shortHours: false, separator: ':' },
  de: { shortHours: true, separator: ':' },
} as const satisfies Record<Language, { shortHours: boolean; separator: string }>;

/** A date with its weekday in short: "ti 24.11.", "ti 24.11", "Tue 24 Nov", "Di., 24. November". */
export function tellDay(date: CalendarDate, language: Language): string {
  return fill(datePatterns[language].day, date, language, `date.weekday.short.${weekdayOf(date)}`);
}

/** A date with its weekday in full: "tiistai 24. marraskuuta", "Dienstag, 24. November". */
export function tellLongDay(date: CalendarDate, language: Language): string {
  return fill(datePatterns[language].longDay, date, language, `date.weekday.long.${weekdayOf(date)}`);
}

/** A date with its year: "3.11.2026", "3 November 2026", "3. November 2026". */
export function tellDate(date: CalendarDate, language: Language): string {
  return fill(datePatterns[language].full, date, language);
}

/** A date as it stands inside a sentence: "24.12.", "24.12", "24 Dec". */
export function tellShortDate(date: CalendarDate, language: Language): string {
  return fill(datePatterns[language].short, date, language);
}

/** A date as it stands inside a sentence when its year is not obvious: "12.1.2027", "12 Jan 2027". */
export function tellShortDateWithYear(date: CalendarDate, language: Language): string {
  return fill(datePatterns[language].withYear, date, language);
}

/**
 * Wall-clock times: "klo 13–15", "kl. 13–15", "13:00–15:00", "13–15 Uhr". Without an end only the start is told. An end
 * that is not later than the start is on the next day, and that is said.
 */
export function tellClock(start: ClockTime, end: ClockTime | null, language: Language): string {
  const key = end !== null && endsNextDay(start, end) ? 'clock.timeToNextDay' : 'clock.time';
  return translator(language)(key, { hours: tellHours(start, end, language) });
}

/** The times of one date, or of a schedule, which has no dates of its own. `startTime` `null` is all day. */
export type Times = {
  readonly startTime: ClockTime | null;
  /** `null` is not told. */
  readonly endTime: ClockTime | null;
  readonly date?: CalendarDate;
  /** The day it ends on. */
  readonly endDate?: CalendarDate;
  /** How many days after its first day it ends, where there are no dates. */
  readonly extraDays?: number;
};

/**
 * The times that stand after a date: "klo 13–15", "koko päivän", and of several days with the day of the end:
 * "klo 18 – su 6.12. klo 14", "su 6.12. asti". Without dates only the start of several days is told.
 */
export function tellTimes(times: Times, language: Language): string {
  const { startTime, endTime, endDate, extraDays = 0 } = times;
  const translate = translator(language);
  if (endDate !== undefined && lastsDays(times)) {
    const day = tellDay(endDate, language);
    if (startTime === null) return translate('clock.untilDay', { day });
    const clock = tellClock(startTime, null, language);
    return endTime === null
      ? translate('clock.toDay', { clock, day })
      : translate('clock.toDayAndTime', { clock, day, end: tellClock(endTime, null, language) });
  }
  if (startTime === null) return translate('clock.allDay');
  return tellClock(startTime, extraDays > 0 ? null : endTime, language);
}

/** Whether it ends on another day, and not just at the end of a night. */
export function lastsDays({ date, startTime, endDate, endTime }: Times): boolean {
  if (date === undefined || endDate === undefined || endDate <= date) return false;
  const isNight = startTime !== null && endTime !== null && endTime <= startTime && endDate === addDays(date, 1);
  return !isNight;
}

/** The numbers alone: "13–15", "13.30–15", "13:00–15:00". Midnight as an end is told as the end of the day. */
export function tellHours(start: ClockTime, end: ClockTime | null, language: Language): string {
  const times = end === null ? [start] : [start, end];
  const { shortHours, separator } = clockPatterns[language];
  const allFull = language === 'de' && times.some((time) => !time.endsWith(':00'));
  const told = times.map((time, index) => {
    if (index === 1 && time === '00:00') return translator(language)('clock.endOfDay');
    if (!shortHours) return time;
    const [hour = '', minute = ''] = time.split(':');
    return minute === '00' && !allFull ? `${Number(hour)}` : `${Number(hour)}${separator}${minute}`;
  });
  return told.join('–');
}

function endsNextDay(start: ClockTime, end: ClockTime): boolean {
  return end <= start && end !== '00:00';
}

function fill(pattern: string, date: CalendarDate, language: Language, weekday?: MessageKey): string {
  const translate = translator(language);
  const [year = '', month = '', day = ''] = date.split('-');
  const name = translate(`date.month.${monthOf(Number(month))}`);
  const parts: Record<string, string> = {
    W: weekday ? translate(weekday) : '',
    D: `${Number(day)}`,
    N: `${Number(month)}`,
    M: name,
    A: name.slice(0, 3),
    Y: year,
  };
  return pattern.replace(/[WDNMAY]/g, (letter) => parts[letter] ?? letter);
}
