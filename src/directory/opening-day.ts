import { weekdayOf } from '#i18n/dates.ts';
import type { Localized } from './localized.ts';
import type { ClockSpan, OpeningHours, OpeningSeason } from './opening-hours.ts';
import { holidayOn } from './public-holidays.ts';
import type { PublicHoliday } from './region.ts';
import type { CalendarDate } from './schedule.ts';

/** Whether and when a place is open on one date, and what makes that date different when something does. */
export type OpeningOn =
  | { readonly state: 'open'; readonly spans: readonly ClockSpan[]; readonly reason: Localized }
  | { readonly state: 'closed'; readonly reason: Localized; readonly holiday: PublicHoliday | null }
  | { readonly state: 'by-appointment' }
  /** Nobody has told; with `holiday`, nobody has told what that holiday or eve changes. */
  | { readonly state: 'unknown'; readonly holiday: PublicHoliday | null };

/**
 * When a place is open on a date. Exceptional days outrank holidays, which outrank seasons, which outrank the week. An
 * eve is no public holiday: where it is only told that holidays are different, the eve is not known.
 *
 * @example openingOn(hours, '2026-12-06', holidays) // { state: 'closed', holiday: { id: 'independence-day', … }, … }
 */
export function openingOn(hours: OpeningHours, date: CalendarDate, holidays: readonly PublicHoliday[]): OpeningOn {
  switch (hours.state) {
    case 'weekly':
      return weeklyOn(hours, date, holidays);
    case 'closed-for-now':
      return { state: 'closed', reason: {}, holiday: null };
    case 'by-appointment':
      return { state: 'by-appointment' };
    case 'unknown':
      return { state: 'unknown', holiday: null };
  }
}

/** The season a date is in; `null` when the usual week holds. Where two meet, the first one of the list. */
export function seasonOn({ seasons }: Pick<OpeningHours, 'seasons'>, date: CalendarDate): OpeningSeason | null {
  const day = date.slice(5);
  const holds = ({ from, to }: OpeningSeason) => (from <= to ? day >= from && day <= to : day >= from || day <= to);
  return seasons.find(holds) ?? null;
}

function weeklyOn(hours: OpeningHours, date: CalendarDate, holidays: readonly PublicHoliday[]): OpeningOn {
  const exceptional = hours.exceptionalDays.find(({ from, to }) => date >= from && date <= to);
  if (exceptional) return openOr(exceptional.spans, exceptional.reason);

  const season = seasonOn(hours, date);
  if (!season && hours.spans.length === 0) return { state: 'unknown', holiday: null };

  const spans = (season ?? hours).spans.filter(({ weekdays }) => weekdays.includes(weekdayOf(date)));
  const usual = openOr(spans, season?.spans.length === 0 ? season.name : {});
  const holiday = holidayOn(date, holidays);
  if (!holiday || hours.publicHolidays === 'open' || usual.state !== 'open') return usual;
  return hours.publicHolidays === 'closed' && holiday.official
    ? { state: 'closed', reason: {}, holiday }
    : { state: 'unknown', holiday };
}

function openOr(spans: readonly ClockSpan[], reason: Localized): OpeningOn {
  if (spans.length === 0) return { state: 'closed', reason, holiday: null };
  const inOrder = spans.map(({ opens, closes }) => ({ opens, closes })).toSorted(byOpening);
  return { state: 'open', spans: inOrder, reason };
}

const byOpening = (one: ClockSpan, other: ClockSpan): number => (one.opens < other.opens ? -1 : 1);
