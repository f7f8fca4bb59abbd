import { addDays, daysBetween, isCalendarDate, weekdayOf, weekdays, weekOf } from '#i18n/dates.ts';
import type { HolidayRule, PublicHoliday } from './region.ts';
import type { CalendarDate } from './schedule.ts';

/** A public holiday on its day in one year. */
export type DatedHoliday = { readonly date: CalendarDate; readonly holiday: PublicHoliday };

/** The public holiday or eve of a date; where two meet, the one that is a day off by law. */
export function holidayOn(date: CalendarDate, holidays: readonly PublicHoliday[]): PublicHoliday | null {
  const year = Number(date.slice(0, 4));
  const years = known.get(holidays) ?? new Map<number, DaysOff>();
  const days = years.get(year) ?? daysOff(year, holidays);
  known.set(holidays, years.set(year, days));
  return days.get(date) ?? null;
}

type DaysOff = ReadonlyMap<CalendarDate, PublicHoliday>;

/** A list of holidays is asked for the same few years again and again. */
const known = new WeakMap<readonly PublicHoliday[], Map<number, DaysOff>>();

function daysOff(year: number, holidays: readonly PublicHoliday[]): DaysOff {
  const days = new Map<CalendarDate, PublicHoliday>();
  for (const { date, holiday } of holidaysIn(year, holidays)) {
    if (!days.has(date) || (holiday.official && !days.get(date)?.official)) days.set(date, holiday);
  }
  return days;
}

/** All public holidays and eves of a year, by date. */
export function holidaysIn(year: number, holidays: readonly PublicHoliday[]): readonly DatedHoliday[] {
  return holidays
    .flatMap((holiday) => {
      const date = dateOfHoliday(holiday.rule, year);
      return date === null ? [] : [{ date, holiday }];
    })
    .toSorted((one, other) => daysBetween(other.date, one.date));
}

/**
 * The day of a holiday in a year; `null` in years that do not have that day (29 February).
 *
 * @example dateOfHoliday({ first: 'SA', from: '06-20' }, 2027) // '2027-06-26': Midsummer Day
 */
export function dateOfHoliday(rule: HolidayRule, year: number): CalendarDate | null {
  if ('easter' in rule) return addDays(easterSunday(year), rule.easter);
  const day = `${String(year).padStart(4, '0')}-${'on' in rule ? rule.on : rule.from}`;
  if (!isCalendarDate(day)) return null;
  if ('on' in rule) return day;
  const sameWeek = addDays(weekOf(day), weekdays.indexOf(rule.first));
  return weekdays.indexOf(weekdayOf(day)) <= weekdays.indexOf(rule.first) ? sameWeek : addDays(sameWeek, 7);
}

/**
 * Easter Sunday of the Gregorian calendar, by the algorithm known as Meeus/Jones/Butcher, which needs no table and no
 * exceptions.
 *
 * @example easterSunday(2027) // '2027-03-28'
 */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const leapDays = 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - (ofCentury % 4);
  const toSunday = (32 + leapDays - epact) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${String(year).padStart(4, '0')}-03-22`, epact + toSunday - 7 * late);
}
