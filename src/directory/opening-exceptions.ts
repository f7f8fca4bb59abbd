import { addDays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { translator } from '#i18n/messages.ts';
import { openingOn } from './opening-day.ts';
import type { OpeningHours } from './opening-hours.ts';
import { tellSpansOfDay, withReason } from './opening-phrase.ts';
import { holidaysIn } from './public-holidays.ts';
import type { PublicHoliday } from './region.ts';
import type { CalendarDate } from './schedule.ts';
import { asSentence, tellDateIn } from './sentence-parts.ts';

/** More holidays than this are told by their dates alone. */
const mostNamed = 2;

/** Fewer dates than this in a row are named one by one. */
const shortestRange = 3;

/** The exceptional days of the next `days`; a longer run is followed to its end. */
export function tellExceptionalDays(
  hours: OpeningHours,
  language: Language,
  today: CalendarDate,
  days: number,
): readonly string[] {
  const translate = translator(language);
  return hours.exceptionalDays
    .filter(({ from, to }) => to >= today && from <= addDays(today, days))
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

/**
 * The holidays and eves of the next `days` that fall on a day it is usually open, when nobody has told of them: by
 * name, or where they are many, by their dates alone.
 */
export function tellUnknownHolidays(
  hours: OpeningHours,
  language: Language,
  today: CalendarDate,
  holidays: readonly PublicHoliday[],
  days: number,
): readonly string[] {
  const translate = translator(language);
  const unknown = holidayDates(today, addDays(today, days), holidays).flatMap((date) => {
    const opening = openingOn(hours, date, holidays);
    return opening.state === 'unknown' && opening.holiday ? [{ date, holiday: opening.holiday }] : [];
  });
  const tellDate = (date: CalendarDate) => tellDateIn(date, today, language);
  if (unknown.length === 0) return [];
  if (unknown.length > mostNamed) {
    const dates = runsOf(unknown.map(({ date }) => date)).map((run) => tellRun(run.map(tellDate)));
    return [translate('opening.unknownManyHolidays', { dates: joinTexts(dates.flat(), 'and', language) })];
  }
  const named = unknown.map(({ date, holiday }) => withReason(tellDate(date), holiday.name[language], language));
  return [translate('opening.unknownHolidays', { dates: joinTexts(named, 'and', language) })];
}

/** The dates of holidays from one day to another, both included. */
function holidayDates(
  from: CalendarDate,
  to: CalendarDate,
  holidays: readonly PublicHoliday[],
): readonly CalendarDate[] {
  const years = new Set([from, to].map((date) => Number(date.slice(0, 4))));
  const dates = [...years].flatMap((year) => holidaysIn(year, holidays)).map(({ date }) => date);
  return [...new Set(dates)].filter((date) => date >= from && date <= to);
}

/** Dates that follow each other day by day. */
function runsOf(dates: readonly CalendarDate[]): readonly (readonly CalendarDate[])[] {
  const runs: CalendarDate[][] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    if (run && addDays(run.at(-1) ?? date, 1) === date) run.push(date);
    else runs.push([date]);
  }
  return runs;
}

function tellRun(told: readonly string[]): readonly string[] {
  return told.length < shortestRange ? told : [`${told.at(0)}–${told.at(-1)}`];
}
