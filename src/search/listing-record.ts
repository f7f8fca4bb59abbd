import { listingPath } from '#directory/addresses.ts';
import { easyFeatures } from '#directory/features.ts';
import { freshnessOf } from '#directory/freshness.ts';
import type { Listing } from '#directory/listing.ts';
import { daysBetween } from '#i18n/dates.ts';
import { comingDays } from '#snapshot/parts/dates.ts';
import { nameOf, plainLine } from '#snapshot/parts/texts.ts';
import { whenWithState } from '#snapshot/parts/when.ts';
import { whereLine } from '#snapshot/parts/where.ts';
import type { View } from '#snapshot/view.ts';
import { textsOf } from './listing-texts.ts';
import type { Move } from './moves.ts';
import { recordKeys } from './record-keys.ts';
import type { SearchRecord } from './search-record.ts';

/** A listing is found by its words, its place, its organisation, and all the taxonomy says of it. */
export function listingRecord(view: View, listing: Listing): SearchRecord {
  const { index, language } = view;
  const { taxonomy } = index.snapshot.region;
  const title = plainLine(nameOf(listing, language).text);
  const where = whereLine(view, listing).text;
  const when = whenWithState(view, listing).join(' ');
  const { text, ...keys } = recordKeys(textsOf(view, listing, when), taxonomy);
  const picture = listing.image?.files[0];
  const moves = movesOf(view, listing);
  return {
    path: listingPath(listing, language),
    language,
    title,
    content: text ?? '',
    keys,
    meta: { kind: listing.kind, where, when, ...shownOf(view, listing), ...(picture && { image: picture.path }) },
    filters: { kind: [listing.kind], municipality: [listing.municipality], theme: [...listing.themes] },
    ...(moves.length > 0 && { moves }),
  };
}

/** What a result shows of a listing where there is something to show. */
function shownOf({ index, language }: View, listing: Listing): Partial<SearchRecord['meta']> {
  const spoken = nameOf(listing, language).language;
  const easy = easyFeatures(listing, index.snapshot.region.taxonomy, mostFeatures).map(({ label }) => label[language]);
  const isCancelled = listing.kind !== 'place' && listing.status.state === 'cancelled';
  return {
    ...(spoken !== language && { language: spoken }),
    ...(isCancelled && { state: 'cancelled' }),
    ...(easy.length > 0 && { easy: easy.join(' · ') }),
  };
}

const mostFeatures = 4;

/** Whether it is not soon, and whether it is old. The day this changes, its page is made anew. */
function movesOf({ index }: View, listing: Listing): Move[] {
  const { today } = index;
  const isStale = freshnessOf(listing.checked, today, index.snapshot.region.freshness) === 'stale';
  const [next] = listing.kind === 'place' ? [today] : [...comingDays(index, listing)].sort();
  const isLater = next === undefined || daysBetween(today, next) > daysOfSoon;
  return [...(isLater ? (['later'] as const) : []), ...(isStale ? (['stale'] as const) : [])];
}

const daysOfSoon = 31;
