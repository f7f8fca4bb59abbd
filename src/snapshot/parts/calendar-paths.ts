import { calendarPath, occurrencePath } from '#directory/addresses.ts';
import type { Listing } from '#directory/listing.ts';
import type { Language } from '#i18n/languages.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { datesAhead } from './when.ts';

/** The paths of the calendar files a listing's page offers: the series, and each of its dates that takes place. */
export function calendarPaths(index: SnapshotIndex, listing: Listing, language: Language): readonly string[] {
  const dates = listing.kind === 'place' ? [] : datesAhead(index, listing);
  if (dates.length === 0) return [];
  const offered = dates.filter(({ status }) => status !== 'cancelled');
  const ofDates = offered.map((occurrence) => occurrencePath(listing, occurrence, language));
  return [...new Set([calendarPath(listing, language), ...ofDates])];
}
