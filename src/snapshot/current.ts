import { freshnessOf } from '#directory/freshness.ts';
import { isPaused } from '#directory/gathering-dates.ts';
import type { Listing } from '#directory/listing.ts';
import { isOver } from '#directory/occurrences.ts';
import type { FreshnessRule } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';

/**
 * Whether lists show a listing, counts count it and search finds it. What nobody has checked for too long is hidden, and
 * what has ended leaves; an event, and whatever is cancelled, stays until its last date. A place, a group between two
 * seasons, and what waits for a new date go on.
 */
export function isListed(listing: Listing, today: CalendarDate, rule: FreshnessRule): boolean {
  if (freshnessOf(listing.checked, today, rule) === 'hidden') return false;
  if (listing.kind === 'place') return true;
  const { state } = listing.status;
  if (state === 'ended') return isPaused(listing.status, today);
  if (state === 'postponed' || listing.datesAgreed) return true;
  return (listing.kind === 'group' && state === 'scheduled') || !isOver(listing.schedules, today);
}
