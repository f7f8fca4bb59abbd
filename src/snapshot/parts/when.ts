import type { Listing } from '#directory/listing.ts';
import { occurrencesBetween } from '#directory/occurrences.ts';
import { tellOpeningHours } from '#directory/opening-sentence.ts';
import type { Occurrence } from '#directory/schedule.ts';
import { tellSchedules } from '#directory/schedule-sentence.ts';
import { addDays } from '#i18n/dates.ts';
import type { GatheringListing } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

/** A year and a bit: the next date of what happens once a year is in it. */
const daysAhead = 400;

/** When it happens or is open, in whole sentences. Never empty: that it is not known is a sentence too. */
export function whenLines({ index, language, t }: View, listing: Listing): readonly string[] {
  const lines =
    listing.kind === 'place'
      ? tellOpeningHours(listing.openingHours, language)
      : tellSchedules(listing.schedules, language, index.today);
  return lines.length > 0 ? lines : [t('page.when.unknown')];
}

/** The coming dates of a group or event, the cancelled ones included, at most `most`. */
export function datesAhead({ index }: View, listing: GatheringListing, most: number): readonly Occurrence[] {
  return occurrencesBetween(listing.schedules, index.today, addDays(index.today, daysAhead)).slice(0, most);
}
