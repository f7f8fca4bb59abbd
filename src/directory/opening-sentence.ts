import { addDays, tellShortDate } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import { openingOn, seasonOn } from './opening-day.ts';
import { tellExceptionalDays, tellUnknownHolidays } from './opening-exceptions.ts';
import type { OpeningHours, OpeningSeason, OpeningSpan } from './opening-hours.ts';
import { tellOpen, tellSpansOfDay, withReason } from './opening-phrase.ts';
import type { PublicHoliday } from './region.ts';
import type { CalendarDate } from './schedule.ts';
import { daysTold } from './schedule-outlook.ts';
import { asSentence } from './sentence-parts.ts';

/**
 * When a place is open, in whole sentences: the hours that hold today first, then other seasons, then what is different
 * within the next eight weeks. Never empty: that nobody has told is a sentence too.
 *
 * @example tellOpeningHours(hours, 'fi', today, []) // ['Avoinna ma–pe 9–15, la 10–14; juhlapyhinä suljettu.']
 */
export function tellOpeningHours(
  hours: OpeningHours,
  language: Language,
  today: CalendarDate,
  holidays: readonly PublicHoliday[],
): readonly string[] {
  const translate = translator(language);
  switch (hours.state) {
    case 'weekly':
      return [
        ...tellWeekAndSeasons(hours, language, today),
        ...tellExceptionalDays(hours, language, today, daysTold),
        ...tellUnknownHolidays(hours, language, today, holidays, daysTold),
      ];
    case 'by-appointment':
      return [translate('opening.byAppointment')];
    case 'closed-for-now':
      return [translate('opening.closedForNow')];
    case 'unknown':
      return [translate('opening.unknown')];
  }
}

/** A list looks no further ahead than a week. */
const daysListed = 6;

/**
 * The same for a list: the hours that hold today, and what is different today and in the six days after.
 *
 * @example tellOpeningThisWeek(hours, 'fi', today, []) // ['Avoinna ma–pe 9–15; juhlapyhinä suljettu.', 'Suljettu 7.12.']
 */
export function tellOpeningThisWeek(
  hours: OpeningHours,
  language: Language,
  today: CalendarDate,
  holidays: readonly PublicHoliday[],
): readonly string[] {
  if (hours.state !== 'weekly') return tellOpeningHours(hours, language, today, holidays);
  const usual = tellWeekAndSeasons(hours, language, today);
  const stays = seasonOn(hours, today) === seasonOn(hours, addDays(today, daysListed));
  return [
    ...(stays ? usual.slice(0, 1) : usual),
    ...tellExceptionalDays(hours, language, today, daysListed),
    ...tellUnknownHolidays(hours, language, today, holidays, daysListed),
  ];
}

/**
 * The hours of one date, to stand beside it: "9–15", "suljettu (joululoma)", "ei tiedossa (jouluaatto)". A reason that is
 * not in the reader's language is left out.
 */
export function tellOpeningDay(
  hours: OpeningHours,
  date: CalendarDate,
  language: Language,
  holidays: readonly PublicHoliday[],
): string {
  const translate = translator(language);
  const opening = openingOn(hours, date, holidays);
  switch (opening.state) {
    case 'open':
      return withReason(tellSpansOfDay(opening.spans, language), opening.reason[language], language);
    case 'closed':
      return withReason(
        translate('opening.day.closed'),
        opening.holiday?.name[language] ?? opening.reason[language],
        language,
      );
    case 'by-appointment':
      return translate('opening.day.byAppointment');
    case 'unknown':
      return withReason(translate('opening.day.unknown'), opening.holiday?.name[language], language);
  }
}

/** Any year that has all days. */
const leapYear = 2028;

type Told = { readonly text: string; readonly opens: boolean };

/** The usual week and the seasons, what holds today first; the first that opens tells of public holidays. */
function tellWeekAndSeasons(hours: OpeningHours, language: Language, today: CalendarDate): readonly string[] {
  const translate = translator(language);
  const { spans, seasons, publicHolidays } = hours;
  if (spans.length === 0 && seasons.length === 0) return [translate('opening.unknown')];

  const current = seasonOn(hours, today);
  const others = seasons.filter((season) => season !== current).map((season) => tellSeason(season, language));
  const told = current
    ? [tellSeason(current, language), ...others, tellOtherwise(spans, language)]
    : [tellUsual(spans, language), ...others];
  const open = told.findIndex(({ opens }) => opens);
  const onHolidays = publicHolidays === 'unknown' ? '' : `; ${translate(`opening.holidays.${publicHolidays}`)}`;
  return told.map(({ text }, index) => asSentence(index === open ? text + onHolidays : text, language));
}

function tellUsual(spans: readonly OpeningSpan[], language: Language): Told {
  return spans.length > 0
    ? { text: tellOpen(spans, language), opens: true }
    : { text: translator(language)('opening.unknown'), opens: false };
}

function tellOtherwise(spans: readonly OpeningSpan[], language: Language): Told {
  const translate = translator(language);
  return spans.length > 0
    ? { text: translate('opening.otherwise', { hours: tellOpen(spans, language) }), opens: true }
    : { text: translate('opening.otherwiseUnknown'), opens: false };
}

/** "Kesä (1.6.–31.8.): avoinna ma–to 10–14". Without a name in the reader's language, the dates alone. */
function tellSeason({ name, from, to, spans }: OpeningSeason, language: Language): Told {
  const translate = translator(language);
  const dates = [from, to].map((day) => tellShortDate(`${leapYear}-${day}`, language)).join('–');
  const named = name[language]?.trim();
  const season = named ? translate('opening.withReason', { text: named, reason: dates }) : dates;
  const hours = spans.length > 0 ? tellOpen(spans, language) : translate('opening.day.closed');
  return { text: translate('opening.season', { season, hours }), opens: spans.length > 0 };
}
