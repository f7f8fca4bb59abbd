import { easyFeatures } from '#directory/features.ts';
import { type Listing, listingKinds } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import { addDays, tellLongDay } from '#i18n/dates.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import type { DayOfItems, ItemsOfKind, ListingItem } from '#snapshot/page-data.ts';
import { placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import type { Coming } from './coming.ts';
import { chosenLines } from './features.ts';
import { listingLink } from './links.ts';
import { capitalised, inOrder, nameOf } from './texts.ts';
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

/** Listings under the headings of their kinds, without the kinds that have none. */
export function itemsByKind(view: View, listings: readonly Listing[]): ItemsOfKind[] {
  return listingKinds
    .map((kind) => ({
      kind,
      items: itemsByName(
        view,
        listings.filter((listing) => listing.kind === kind),
      ),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Dates under the headings of their days, without the days that have none. */
export function itemsByDay(view: View, coming: readonly Coming[]): DayOfItems[] {
  return [...Map.groupBy(coming, ({ occurrence }) => occurrence.date)].map(([date, ofDay]) => ({
    date,
    heading: dayHeading(view, date),
    items: ofDay.map((one) => datedItem(view, one)),
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

function dayHeading({ index, language, t }: View, date: string): string {
  const day = tellLongDay(date, language);
  if (date === index.today) return t('page.day.today', { day });
  return date === addDays(index.today, 1) ? t('page.day.tomorrow', { day }) : capitalised(day, language);
}
