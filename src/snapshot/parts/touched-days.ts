import { languages } from '#i18n/languages.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import type { Touched } from '#snapshot/page-rule.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { type Coming, comingOf, comingOn } from './coming.ts';
import { daysOfWeek } from './dates.ts';
import { type Day, dayId, type Hour, hourParts, hoursOf, wholeDay } from './hours.ts';
import { keyOf, touchedParts } from './letter-parts.ts';
import { hourOf } from './weekdays.ts';

/** The ids of the pages of a day: the day itself, its hours and, in any of the languages, their parts. */
export function idsOfDay(index: SnapshotIndex, day: Day): string[] {
  const ofHours = [...hoursOf(index, day).keys()].flatMap((hour) =>
    languages.flatMap((language) => {
      const at: Hour = { ...day, hour };
      return [...hourParts(index, at, language).keys()].map((prefix) => dayId({ ...at, prefix }));
    }),
  );
  return [dayId(day), ...new Set(ofHours)];
}

/**
 * The days a changed listing has dates on, with the hours of these; all hours of a day that may just have become too full, and
 * the other days of a municipality when one may just have come to have a page, which they lead to, or lost it.
 */
export function touchedDays({ listings }: Touched, index: SnapshotIndex): string[] {
  const changed = listings.filter(index.isCurrent).flatMap((listing) => comingOf(index, listing));
  const byDay = Map.groupBy(changed, ({ listing, occurrence }) => `${listing.municipality} ${occurrence.date}`);
  const ids = [...byDay.values()].flatMap((ofDay) => {
    const [first] = ofDay;
    if (!first) return [];
    const { municipality } = first.listing;
    const { date } = first.occurrence;
    const day = wholeDay(municipality, date);
    const count = comingOn(index, municipality, date).length;
    const own = count <= listLimits.list + ofDay.length ? idsOfDay(index, day) : touchedHours(index, day, ofDay);
    return [dayId(day), ...own, ...(count <= ofDay.length ? idsOfWeek(index, municipality) : [])];
  });
  return [...new Set(ids)];
}

function idsOfWeek(index: SnapshotIndex, municipality: string): string[] {
  return daysOfWeek(index).map((date) => dayId(wholeDay(municipality, date)));
}

function touchedHours(index: SnapshotIndex, day: Day, changed: readonly Coming[]): string[] {
  return [...Map.groupBy(changed, hourOf)].flatMap(([hour, ofHour]) =>
    languages.flatMap((language) => {
      const at: Hour = { ...day, hour };
      const keys = ofHour.map(({ listing }) => keyOf(listing, language));
      return touchedParts(hourParts(index, at, language), keys).map(({ prefix }) => dayId({ ...at, prefix }));
    }),
  );
}
