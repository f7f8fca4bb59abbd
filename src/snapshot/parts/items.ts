import { easyFeatures } from '#directory/features.ts';
import { type Listing, listingKinds } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import type { DayOfItems, ItemsOfKind, ListingItem, PageLink } from '#snapshot/page-data.ts';
import { placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import type { Coming } from './coming.ts';
import { dayHeading } from './day-names.ts';
import { chosenLines } from './features.ts';
import { keyOf } from './letter-parts.ts';
import { listingLink } from './links.ts';
import { linkToList, partedList } from './list-links.ts';
import { hasPages, isLong, listingsIn } from './list-scopes.ts';
import { stepOf } from './list-titles.ts';
import { inOrder, nameOf } from './texts.ts';
import { timeLine } from './times.ts';
import { whenWithState } from './when.ts';
import { whereLine } from './where.ts';

const mostFeatures = 4;

/** What an item shows of its listing wherever it stands. */
type ItemBase = Omit<ListingItem, 'time' | 'when'>;

const bases: LastingMemory<ItemBase> = new WeakMap();

/** One date of a group or event in a list by date. */
export function datedItem(view: View, { listing, occurrence }: Coming): ListingItem {
  return { ...itemBase(view, listing), time: timeLine(view, occurrence), when: null };
}

/** Listings in the order of their names. */
export function itemsByName(view: View, listings: readonly Listing[]): ListingItem[] {
  return inOrder(listings, view.language, (listing) => nameOf(listing, view.language).text).map((listing) =>
    undatedItem(view, listing),
  );
}

/** The first of the listings in the order of their names, found without putting all the others in order. */
export function firstItemsByName(view: View, listings: readonly Listing[], most: number): ListingItem[] {
  const byKey = listings.map((listing) => ({ listing, key: keyOf(listing, view.language) }));
  const last = byKey.map(({ key }) => key).sort()[most - 1] ?? '';
  const first = byKey.filter(({ key }) => key <= last).map(({ listing }) => listing);
  return itemsByName(view, first).slice(0, most);
}

/** The current listings of an owner under the headings of their kinds; of a kind with too many, its letters. */
export function itemsByKind(view: View, of: 'municipality' | 'organisation' | 'place', owner: string): ItemsOfKind[] {
  return listingKinds.flatMap((kind): ItemsOfKind[] => {
    const scope = { of, owner, kind };
    const listings = listingsIn(view.index, scope);
    if (listings.length === 0) return [];
    const link = hasPages(view.index, scope) ? linkToList(view, scope, stepOf(view, scope)) : null;
    if (isLong(view.index, scope)) return [{ kind, link, items: [], list: partedList(view, scope) }];
    return [{ kind, link, items: itemsByName(view, listings), list: null }];
  });
}

/** Dates under the headings of their days, at most `most` each; `allOf` says where the others of a day stand. */
export function itemsByDay(
  view: View,
  coming: readonly Coming[],
  most: number,
  allOf: (date: string) => PageLink,
): DayOfItems[] {
  return [...Map.groupBy(coming, ({ occurrence }) => occurrence.date)].map(([date, ofDay]) => ({
    date,
    heading: dayHeading(view, date),
    items: ofDay.slice(0, most).map((one) => datedItem(view, one)),
    more: ofDay.length > most ? { count: ofDay.length - most, link: allOf(date) } : null,
  }));
}

/** A listing in a list that is not by date. */
function undatedItem(view: View, listing: Listing): ListingItem {
  return { ...itemBase(view, listing), time: null, when: whenWithState(view, listing).join(' ') };
}

function itemBase(view: View, listing: Listing): ItemBase {
  const { snapshot } = view.index;
  const from = [snapshot.region, placeOfGathering(listing, view.index)];
  return rememberWhile(bases, listing, view.language, from, () => buildBase(view, listing));
}

function buildBase(view: View, listing: Listing): ItemBase {
  return {
    kind: listing.kind,
    link: listingLink(view, listing),
    where: whereLine(view, listing),
    summary: textFor(listing.summary, view.language),
    features: chosenLines(view, listing, easyFeatures(listing, view.index.snapshot.region.taxonomy, mostFeatures)),
    sample: listing.sample,
  };
}
