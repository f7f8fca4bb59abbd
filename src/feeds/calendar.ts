import type { Listing } from '#directory/listing.ts';
import type { Language } from '#i18n/languages.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { FeedFile } from './feed-file.ts';

/**
 * The calendar files of a group or an event in one language (RFC 5545): the series with all its dates, and one for each
 * of the next dates that its page offers. None of a place, nor without a schedule.
 */
export function calendarFilesOf(_index: SnapshotIndex, _listing: Listing, _language: Language): FeedFile[] {
  return [];
}
