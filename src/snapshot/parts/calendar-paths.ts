import { calendarPath, occurrencePath } from '#directory/addresses.ts';
import type { Listing } from '#directory/listing.ts';
import type { Language } from '#i18n/languages.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { datesAhead } from './when.ts';

/**
 * The paths of the calendar files beside a listing's page: each date it offers, and the series, which stays when there
 * are no dates to come, as the calendars of people ask for it.
 */
export function calendarPaths(index: SnapshotIndex, listing: Listing, language: Language): readonly string[] {
  if (listing.kind === 'place' || listing.schedules.length === 0) return [];
  const offered = datesAhead(index, listing).filter(({ status }) => status !== 'cancelled');
  const ofDates = offered.map((occurrence) => occurrencePath(listing, occurrence, language));
  return [...new Set([calendarPath(listing, language), ...ofDates])];
}
