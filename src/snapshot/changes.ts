import type { Listing, Organisation } from '#directory/listing.ts';
import { isListed } from './current.ts';
import type { PageAddress, Touched } from './page-rule.ts';
import { pageAddresses, pageAt, pageKinds, pageTable } from './page-table.ts';
import { listingsOf, type Snapshot } from './snapshot.ts';
import { indexOf, type SnapshotIndex } from './snapshot-index.ts';

/** What is different between two snapshots. `everything`: another day, region or site address, which all pages show. */
export type Change =
  | { readonly about: 'everything' }
  | { readonly about: 'listing'; readonly before: Listing | null; readonly after: Listing | null }
  | { readonly about: 'organisation'; readonly before: Organisation | null; readonly after: Organisation | null };

/** What a release made from the next snapshot must write anew and take away; all other pages stay as they are. */
export type AffectedPages = { readonly write: readonly PageAddress[]; readonly remove: readonly string[] };

export function changesBetween(previous: Snapshot, next: Snapshot): Change[] {
  if (differInEverything(previous, next)) return [{ about: 'everything' }];
  return [
    ...pairs(listingsOf(previous), listingsOf(next)).map((pair) => ({ about: 'listing' as const, ...pair })),
    ...pairs(previous.organisations, next.organisations).map((pair) => ({ about: 'organisation' as const, ...pair })),
  ];
}

/**
 * The pages that `previous` → `next` may have changed: those touched in the version before (a list the listing has left)
 * and those touched in the version after (a list it has come to). `remove` holds exactly the paths that are gone.
 */
export function affectedPages(previous: Snapshot, next: Snapshot): AffectedPages {
  const remove = pageAddresses(previous)
    .map(({ path }) => path)
    .filter((path) => pageAt(next, path) === null);
  const changes = changesBetween(previous, next);
  if (changes.some(({ about }) => about === 'everything')) return { write: pageAddresses(next), remove };
  const touched = new Set([...touchedKeys(previous, changes), ...touchedKeys(next, changes)]);
  const isNew = (address: PageAddress) => {
    const before = pageAt(previous, address.path);
    return before === null || keyOf(before) !== keyOf(address);
  };
  return { write: pageAddresses(next).filter((address) => touched.has(keyOf(address)) || isNew(address)), remove };
}

function differInEverything(previous: Snapshot, next: Snapshot): boolean {
  return (
    previous.siteUrl !== next.siteUrl ||
    indexOf(previous).today !== indexOf(next).today ||
    !isSame(previous.region, next.region)
  );
}

function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const old = new Map(before.map((item) => [item.id, item]));
  const current = new Map(after.map((item) => [item.id, item]));
  return [...new Set([...old.keys(), ...current.keys()])]
    .map((id) => ({ before: old.get(id) ?? null, after: current.get(id) ?? null }))
    .filter((pair) => !isSame(pair.before, pair.after));
}

function touchedKeys(snapshot: Snapshot, changes: readonly Change[]): string[] {
  const index = indexOf(snapshot);
  const touched = touchedIn(index, changes);
  return pageKinds.flatMap((kind) => pageTable[kind].touchedBy(touched, index).map((id) => keyOf({ kind, id })));
}

function touchedIn(index: SnapshotIndex, changes: readonly Change[]): Touched {
  const changed = changes.filter((change) => change.about === 'listing');
  const inThisVersion = (listing: Listing | null) => (listing && index.listings.get(listing.id)) ?? [];
  const listings = changed.flatMap(({ before, after }) => inThisVersion(before ?? after));
  const held = listings.flatMap((listing) => (listing.kind === 'place' ? index.gatheringsAt(listing.id) : []));
  return {
    listings: [...listings, ...held],
    recounted: changed
      .filter((change) => isCountedDifferently(index, change))
      .flatMap(({ before, after }) => inThisVersion(before ?? after)),
    organisations: changes.flatMap((change) => {
      const id = change.about === 'organisation' ? (change.before ?? change.after)?.id : undefined;
      return (id !== undefined && index.organisations.get(id)) || [];
    }),
  };
}

/** Both versions are of the same day and region: another one touches everything. */
function isCountedDifferently(index: SnapshotIndex, { before, after }: Extract<Change, { about: 'listing' }>): boolean {
  return !isSame(before && countedBy(index, before), after && countedBy(index, after));
}

function countedBy({ today, snapshot }: SnapshotIndex, listing: Listing) {
  const { municipality, themes } = listing;
  return isListed(listing, today, snapshot.region.freshness) ? { municipality, themes } : null;
}

/** Equal as the file of a snapshot holds it, where what is `undefined` is simply not there. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const keyOf = ({ kind, id }: Pick<PageAddress, 'kind' | 'id'>): string => `${kind} ${id}`;
