import { municipalityPath, weekdayPath } from '#directory/addresses.ts';
import type { Municipality, MunicipalityId } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { type Coming, comingOn } from './coming.ts';

/** When the parts of a day begin, by the hour. What lasts all day comes first. */
const partsOfDay = [
  { part: 'allDay', from: -1 },
  { part: 'morning', from: 0 },
  { part: 'day', from: 11 },
  { part: 'evening', from: 17 },
] as const;

export type PartOfDay = (typeof partsOfDay)[number]['part'];

/** `2026-11-25` is 2, a Wednesday. */
export function weekdayOf(date: CalendarDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The next day of a week from today on that is this weekday. */
export function dateOf(index: SnapshotIndex, weekday: number): CalendarDate {
  return addDays(index.today, (weekday - weekdayOf(index.today) + 7) % 7);
}

/** The hour something begins at: `18`; `''` when it lasts all day. */
export function hourOf({ occurrence }: Coming): string {
  return occurrence.startTime?.slice(0, 2) ?? '';
}

export function partOfDayAt(hour: string): PartOfDay {
  const from = hour === '' ? -1 : Number(hour);
  return partsOfDay.findLast((each) => each.from <= from)?.part ?? 'morning';
}

/** Whether a day has a page of its own: there is something on. */
export function hasDayPage(index: SnapshotIndex, municipality: MunicipalityId, date: CalendarDate): boolean {
  return comingOn(index, municipality, date).length > 0;
}

/** Whether the hours of a day have pages of their own, because the day is too long for one. */
export function hasHourPages(index: SnapshotIndex, municipality: MunicipalityId, date: CalendarDate): boolean {
  return comingOn(index, municipality, date).length > listLimits.list;
}

/** Where all of a day stands: its own page or, when nothing is on, that of the municipality. */
export function dayPath(index: SnapshotIndex, { id }: Municipality, date: CalendarDate, language: Language): string {
  return hasDayPage(index, id, date)
    ? weekdayPath({ id }, weekdayOf(date), null, language)
    : municipalityPath({ id }, language);
}
