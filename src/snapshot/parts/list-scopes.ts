import { type Listing, type ListingKind, listingKinds } from '#directory/listing.ts';
import type { Language } from '#i18n/languages.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { type LetterParts, letterParts, type Named } from './letter-parts.ts';

/** A list of listings: those of one kind, or on one theme, of a municipality or the like. */
type ListingScope =
  | { readonly of: 'municipality' | 'organisation' | 'place'; readonly owner: string; readonly kind: ListingKind }
  | { readonly of: 'theme'; readonly owner: string; readonly theme: string };

/** Such a list, or that of the organisers in a municipality. */
export type ListScope = ListingScope | { readonly of: 'organisers'; readonly owner: string };

const groups: LastingMemory<ReadonlyMap<string, readonly Listing[]>> = new WeakMap();
const none: readonly Listing[] = [];

/** @example scopeId({ of: 'municipality', owner: 'jyvaskyla', kind: 'group' }) // 'municipality/jyvaskyla/group' */
export function scopeId(scope: ListScope): string {
  const what = scope.of === 'organisers' ? '' : scope.of === 'theme' ? scope.theme : scope.kind;
  return [scope.of, scope.owner, what].map(encodeURIComponent).join('/');
}

/** The list of an id, and the prefix of the part that the id is about; `null` when it is not an id of a list. */
export function scopeOf(id: string): { readonly scope: ListScope; readonly prefix: string } | null {
  const [of, owner = '', what = '', prefix = ''] = id.split('/').map(decodeURIComponent);
  if (of === 'theme') return { scope: { of, owner, theme: what }, prefix };
  if (of === 'organisers') return what === '' ? { scope: { of, owner }, prefix } : null;
  const kind = listingKinds.find((each) => each === what);
  const isKnown = of === 'municipality' || of === 'organisation' || of === 'place';
  return isKnown && kind ? { scope: { of, owner, kind }, prefix } : null;
}

export function partId(scope: ListScope, prefix: string): string {
  return prefix === '' ? scopeId(scope) : `${scopeId(scope)}/${encodeURIComponent(prefix)}`;
}

/** What is in a list, in the order of the snapshot: the same array while nothing in the list of its owner has changed. */
function documentsIn(index: SnapshotIndex, scope: ListScope): readonly Named[] {
  return scope.of === 'organisers' ? index.organisationsIn(scope.owner) : listingsIn(index, scope);
}

/** A list by first letters. */
export function listParts(index: SnapshotIndex, scope: ListScope, language: Language): LetterParts<Named> {
  return letterParts(documentsIn(index, scope), language, (document) => document);
}

/** The listings in a list of such. */
export function listingsIn(index: SnapshotIndex, scope: ListingScope): readonly Listing[] {
  const { today, snapshot } = index;
  if (scope.of === 'theme') {
    const all = index.currentIn(scope.owner);
    return rememberWhile(groups, all, 'theme', [], () => byTheme(all)).get(scope.theme) ?? none;
  }
  const all = ownedBy(index, scope);
  const byKind = rememberWhile(groups, all, 'kind', [today, snapshot.region], () =>
    Map.groupBy(all.filter(index.isCurrent), ({ kind }) => kind),
  );
  return byKind.get(scope.kind) ?? none;
}

/** Whether the list has pages of its own: what there is of a kind or theme in a municipality always has. */
export function hasPages(index: SnapshotIndex, scope: ListScope): boolean {
  // A listing may name a theme that the region has given up.
  if (scope.of === 'theme') return index.themes.has(scope.theme) && documentsIn(index, scope).length > 0;
  return scope.of === 'municipality' ? documentsIn(index, scope).length > 0 : isLong(index, scope);
}

/** Whether the page of its owner or theme does not show all of it. */
export function isLong(index: SnapshotIndex, scope: ListScope): boolean {
  const count = documentsIn(index, scope).length;
  if (scope.of !== 'theme') return count > listLimits.list;
  return index.currentOn(scope.theme).length > listLimits.list && count > listLimits.municipalityOnTheme;
}

/** The lists a listing stands in. */
export function scopesOf(listing: Listing): ListScope[] {
  const { kind, municipality, organisation } = listing;
  const place = listing.kind === 'place' ? null : listing.place;
  return [
    { of: 'municipality', owner: municipality, kind },
    ...listing.themes.map((theme) => ({ of: 'theme' as const, owner: municipality, theme })),
    { of: 'organisation', owner: organisation, kind },
    ...(place === null ? [] : [{ of: 'place' as const, owner: place, kind }]),
  ];
}

function ownedBy(index: SnapshotIndex, { of, owner }: ListingScope): readonly Listing[] {
  if (of === 'organisation') return index.organisations.has(owner) ? index.listingsBy(owner) : none;
  if (of === 'place') return index.listings.get(owner)?.kind === 'place' ? index.gatheringsAt(owner) : none;
  return index.currentIn(owner);
}

function byTheme(listings: readonly Listing[]): ReadonlyMap<string, readonly Listing[]> {
  const found = new Map<string, Listing[]>();
  for (const listing of listings) {
    for (const theme of new Set(listing.themes)) {
      const group = found.get(theme);
      if (group) group.push(listing);
      else found.set(theme, [listing]);
    }
  }
  return found;
}
