import { partPath, weekdayPath } from '#directory/addresses.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import type { Language } from '#i18n/languages.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { type Coming, comingOn } from './coming.ts';
import { type LetterParts, letterParts } from './letter-parts.ts';
import { letterSlug } from './letters.ts';
import { dateOf, hourOf, weekdayOf } from './weekdays.ts';

/** What a page of a day is about: the whole of it, one of its hours, or what of that hour has a name that begins alike. */
export type Day = {
  readonly municipality: string;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly hour: string | null;
  /** As `letterKey` has it; empty is all. */
  readonly prefix: string;
};

/** An hour of a day. */
export type Hour = Day & { readonly hour: string };

const hours: LastingMemory<ReadonlyMap<string, readonly Coming[]>> = new WeakMap();
const none: readonly Coming[] = [];

/** @example dayId({ municipality: 'jyvaskyla', weekday: 2, hour: '18', prefix: 'ka' }) // 'jyvaskyla/2/18/ka' */
export function dayId({ municipality, weekday, hour, prefix }: Day): string {
  const parts = [municipality, weekday, ...(hour === null ? [] : [hour]), ...(prefix === '' ? [] : [prefix])];
  return parts.map(encodeURIComponent).join('/');
}

export function dayOf(id: string): Day {
  const [municipality = '', weekday = '', hour = null, prefix = ''] = id.split('/').map(decodeURIComponent);
  return { municipality, weekday: Number(weekday), hour, prefix };
}

export function wholeDay(municipality: string, date: CalendarDate): Day {
  return { municipality, weekday: weekdayOf(date), hour: null, prefix: '' };
}

export const isHour = (day: Day): day is Hour => day.hour !== null;

/** The dates of a day by the hour they begin at, in the order of the clock. */
export function hoursOf(index: SnapshotIndex, day: Day): ReadonlyMap<string, readonly Coming[]> {
  const all = comingOn(index, day.municipality, dateOf(index, day.weekday));
  return rememberWhile(hours, all, '', [], () => Map.groupBy(all, hourOf));
}

/** The dates of an hour by the first letters of what takes place. */
export function hourParts(index: SnapshotIndex, day: Hour, language: Language): LetterParts<Coming> {
  return letterParts(hoursOf(index, day).get(day.hour) ?? none, language, ({ listing }) => listing);
}

/** Where a page of a day stands; a part that a language does not have stands where its hour does. */
export function dayPagePath(index: SnapshotIndex, day: Day, language: Language): string {
  const path = weekdayPath({ id: day.municipality }, day.weekday, day.hour, language);
  if (!isHour(day) || day.prefix === '' || !hourParts(index, day, language).has(day.prefix)) return path;
  return partPath(path, letterSlug(day.prefix));
}
