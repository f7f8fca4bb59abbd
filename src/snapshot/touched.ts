import type { Listing } from '#directory/listing.ts';
import type { Change } from './changes.ts';
import { isListed } from './current.ts';
import type { Touched } from './page-rule.ts';
import type { SnapshotIndex } from './snapshot-index.ts';

type ListingChange = Extract<Change, { about: 'listing' }>;

/** What stands on the page of a listing only, in no list and on no other page. */
const onOwnPageOnly: ReadonlySet<string> = new Set<keyof Listing>([
  'description',
  'audiences',
  'ageBands',
  'ages',
  'spokenLanguages',
  'languageNote',
  'price',
  'joining',
  'attendance',
  'attendanceNote',
  'gettingThere',
  'area',
  'firstVisit',
  'contact',
  'website',
  'image',
  'checked',
  'checkedBy',
  'translations',
  'modified',
]);

/** What some changes touch, as one version of the snapshot knows it. */
export function touchedIn(index: SnapshotIndex, changes: readonly Change[]): Touched {
  const changed = changes.filter((change) => change.about === 'listing');
  const inThisVersion = (listing: Listing | null) => (listing && index.listings.get(listing.id)) ?? [];
  const listingsOf = (some: readonly ListingChange[]) =>
    some.flatMap(({ before, after }) => inThisVersion(before ?? after));
  const withHeld = (listings: readonly Listing[]) => [
    ...listings,
    ...listings.flatMap((listing) => (listing.kind === 'place' ? index.gatheringsAt(listing.id) : [])),
  ];
  const recounted = changed.filter((change) => isCountedDifferently(index, change));
  const themselves = listingsOf(changed.filter((change) => looksDifferent(change) || recounted.includes(change)));
  return {
    changed: withHeld(listingsOf(changed)),
    listings: withHeld(themselves),
    themselves,
    recounted: listingsOf(recounted),
    organisations: changes.flatMap((change) => {
      const id = change.about === 'organisation' ? (change.before ?? change.after)?.id : undefined;
      return (id !== undefined && index.organisations.get(id)) || [];
    }),
  };
}

/** Whether lists show the listing differently. */
function looksDifferent({ before, after }: ListingChange): boolean {
  if (!before || !after) return true;
  const inLists = (listing: Listing) => Object.entries(listing).filter(([field]) => !onOwnPageOnly.has(field));
  return !isSame(inLists(before), inLists(after));
}

/** Both versions are of the same day and region: another one touches everything. */
function isCountedDifferently(index: SnapshotIndex, { before, after }: ListingChange): boolean {
  return !isSame(before && countedBy(index, before), after && countedBy(index, after));
}

function countedBy({ today, snapshot }: SnapshotIndex, listing: Listing) {
  const { municipality, themes } = listing;
  return isListed(listing, today, snapshot.region.freshness) ? { municipality, themes } : null;
}

/** Equal as the file of a snapshot holds it, where what is `undefined` is simply not there. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
