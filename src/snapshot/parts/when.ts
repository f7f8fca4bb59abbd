import type { Listing } from '#directory/listing.ts';
import { nextOccurrences } from '#directory/occurrences.ts';
import { tellOpeningHours } from '#directory/opening-sentence.ts';
import type { Occurrence } from '#directory/schedule.ts';
import { tellSchedules } from '#directory/schedule-sentence.ts';
import { type Memory, remember } from '#snapshot/memory.ts';
import type { GatheringListing, SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

/** A page shows the next date of a listing and eight more. */
const mostDates = 9;

const told: Memory<readonly string[]> = new WeakMap();
const dates: Memory<readonly Occurrence[]> = new WeakMap();

/** When it happens or is open, in whole sentences. Never empty: that it is not known is a sentence too. */
export function whenLines(view: View, listing: Listing): readonly string[] {
  return remember(told, view.index, `${view.language} ${listing.id}`, () => tellWhen(view, listing));
}

/** The coming dates of a group or event, the cancelled ones included; at most nine. */
export function datesAhead(index: SnapshotIndex, { id, schedules }: GatheringListing): readonly Occurrence[] {
  return remember(dates, index, id, () => nextOccurrences(schedules, index.today, mostDates));
}

function tellWhen({ index, language, t }: View, listing: Listing): readonly string[] {
  if (listing.kind === 'place') return tellOpeningHours(listing.openingHours, language);
  const lines = tellSchedules(listing.schedules, language, index.today);
  return lines.length > 0 ? lines : [t('page.when.unknown')];
}
