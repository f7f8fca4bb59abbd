import { isPaused } from '#directory/gathering-dates.ts';
import type { Listing } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import { tellStatus } from '#directory/status-sentence.ts';
import type { ListingPage } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';

/** What has become of a group or an event as a whole, or that it pauses; `null` when it goes on. */
export function stateOf({ index, language }: View, listing: Listing): ListingPage['state'] {
  if (listing.kind === 'place') return null;
  const { status, schedules } = listing;
  const text = tellStatus(status, schedules, language, index.today);
  if (text === null) return null;
  const pauses = status.state === 'scheduled' || isPaused(status, index.today);
  const reason = textFor(status.reason, language);
  return {
    state: pauses ? 'between-seasons' : status.state,
    text,
    reason: reason?.language === language ? null : reason,
  };
}
