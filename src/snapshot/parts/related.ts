import type { Listing } from '#directory/listing.ts';
import type { ItemsOfKind, ListingItem } from '#snapshot/page-data.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { datedItem, itemsByKind, itemsByName } from './items.ts';
import { isLong } from './list-scopes.ts';
import { nearAtTheSameTime, showing } from './near.ts';
import { areaLine } from './where.ts';

/**
 * What happens in this place (of a place), or near at the same time (of a group or an event): the four that come next on
 * its own day, so that a change touches the pages of a few neighbours, however much happens on that day in a town.
 */
export function relatedItems(view: View, listing: Listing): ListingItem[] {
  const { index } = view;
  if (listing.kind === 'place') {
    const held = index.gatheringsAt(listing.id).filter(index.isCurrent);
    return itemsByName(
      view,
      held.filter(({ kind }) => !isLong(index, { of: 'place', owner: listing.id, kind })),
    );
  }
  return nearAtTheSameTime(index, listing).map((coming) => ({
    ...datedItem(view, coming),
    where: areaLine(view, coming.listing),
  }));
}

/** Of a place, the kinds with more than its page can list. */
export function relatedLists(view: View, { id, kind }: Listing): ItemsOfKind[] {
  return kind === 'place' ? itemsByKind(view, 'place', id).filter(({ list }) => list !== null) : [];
}

/**
 * The listings on whose pages one of `changed` may be related: the place it is held in, and the groups and events near
 * that show it as happening at the same time. What is further away is on none of their pages.
 */
export function touchedAsRelated(changed: readonly Listing[], index: SnapshotIndex): readonly Listing[] {
  const places = changed.flatMap((listing) => {
    const place = listing.kind === 'place' || !listing.place ? undefined : index.listings.get(listing.place);
    return place ? [place] : [];
  });
  const gatherings = changed.flatMap((listing) =>
    listing.kind !== 'place' && index.isCurrent(listing) ? [listing] : [],
  );
  return [...places, ...new Set(gatherings.flatMap((gathering) => showing(index, gathering)))];
}
