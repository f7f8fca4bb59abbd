import type { Listing } from '#directory/listing.ts';
import type { ListingItem } from '#snapshot/page-data.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { nextIn } from './coming.ts';
import { datedItem, itemsByName } from './items.ts';

const mostRelated = 4;

/** What happens in this place (of a place), or next in the same municipality (of a group or an event). */
export function relatedItems(view: View, listing: Listing): ListingItem[] {
  const { index } = view;
  if (listing.kind === 'place') return itemsByName(view, index.gatheringsAt(listing.id).filter(index.isCurrent));
  return nextIn(index, listing.municipality, mostRelated + 1)
    .filter(({ listing: other }) => other.id !== listing.id)
    .slice(0, mostRelated)
    .map((coming) => datedItem(view, coming));
}

/**
 * The listings on whose pages one of `changed` may be related: the place it is held in and, when it is among the next in
 * its municipality, every group and event there. What is further away is on none of their pages.
 */
export function touchedAsRelated(changed: readonly Listing[], index: SnapshotIndex): readonly Listing[] {
  const ids = new Set(changed.map(({ id }) => id));
  const places = changed.flatMap((listing) => {
    const place = listing.kind === 'place' || !listing.place ? undefined : index.listings.get(listing.place);
    return place ? [place] : [];
  });
  const municipalities = [...new Set(changed.map(({ municipality }) => municipality))].filter((municipality) =>
    nextIn(index, municipality, mostRelated + 1).some(({ listing }) => ids.has(listing.id)),
  );
  return [...places, ...municipalities.flatMap((municipality) => index.gatheringsIn(municipality))];
}
