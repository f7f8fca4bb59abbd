import { type Listing, listingKinds } from '#directory/listing.ts';
import { languages } from '#i18n/languages.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import type { Touched } from '#snapshot/page-rule.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { keyOf, type LetterPart, letterParts, partsUnder } from './letter-parts.ts';
import { prefixLengths } from './letters.ts';
import { hasPages, type ListScope, listingsIn, partId, scopeId, scopesOf } from './list-scopes.ts';

/** The ids of the pages of a list: the list itself and, in any of the languages, its parts. */
export function idsOfList(index: SnapshotIndex, scope: ListScope): string[] {
  if (!hasPages(index, scope)) return [];
  const listings = listingsIn(index, scope);
  return languages.flatMap((language) =>
    [...letterParts(listings, language).keys()].map((prefix) => partId(scope, prefix)),
  );
}

/**
 * The pages of lists that a change touches: of each list a changed listing stands in, the parts with its name, in every
 * language, as they lead to each other. A part that other listings may just have been too many for comes with all below
 * it: in the other version it may have been a single page.
 */
export function touchedLists({ listings, organisations }: Touched, index: SnapshotIndex): string[] {
  const ids = new Set<string>();
  const changed = new Map<string, { readonly scope: ListScope; readonly listings: Listing[] }>();
  for (const listing of listings.filter(index.isCurrent)) {
    for (const scope of scopesOf(listing)) {
      const id = scopeId(scope);
      const known = changed.get(id) ?? { scope, listings: [] };
      known.listings.push(listing);
      changed.set(id, known);
    }
  }
  for (const { scope, listings: inList } of changed.values()) {
    for (const id of touchedParts(index, scope, inList)) ids.add(id);
  }
  for (const scope of scopesAsAWhole({ listings, organisations }, index)) {
    for (const id of idsOfList(index, scope)) ids.add(id);
  }
  return [...ids];
}

function touchedParts(index: SnapshotIndex, scope: ListScope, changed: readonly Listing[]): string[] {
  if (!hasPages(index, scope)) return [];
  const listings = listingsIn(index, scope);
  const wasOnePage = ({ listings: all }: LetterPart) => all.length <= listLimits.list + changed.length;
  return languages.flatMap((language) => {
    const parts = letterParts(listings, language);
    const own = new Set(
      changed.flatMap((listing) => {
        const key = keyOf(listing, language);
        return ['', ...prefixLengths.map((length) => key.slice(0, length))];
      }),
    );
    const touched = [...own].flatMap((prefix) => parts.get(prefix) ?? []);
    return touched
      .flatMap((part) => (wasOnePage(part) ? [part, ...partsUnder(part)] : [part]))
      .map(({ prefix }) => partId(scope, prefix));
  });
}

/** Lists whose address or heading may be another, and lists on a theme that may have just come to have pages, or lost them. */
function scopesAsAWhole(
  { listings, organisations }: Pick<Touched, 'listings' | 'organisations'>,
  index: SnapshotIndex,
): ListScope[] {
  const ofKinds = (of: 'organisation' | 'place', owner: string) =>
    listingKinds.map((kind): ListScope => ({ of, owner, kind }));
  const themes = new Set(listings.flatMap((listing) => listing.themes));
  const atLimit = [...themes].filter((theme) => index.currentOn(theme).length <= listLimits.list + listings.length);
  return [
    ...organisations.flatMap(({ id }) => ofKinds('organisation', id)),
    ...listings.filter(({ kind }) => kind === 'place').flatMap(({ id }) => ofKinds('place', id)),
    ...atLimit.flatMap((theme) => themeScopes(index, theme)),
  ];
}

/** The lists on a theme, one for each municipality of the region. */
export function themeScopes(index: SnapshotIndex, theme: string): ListScope[] {
  return [...index.municipalities.keys()].map((owner) => ({ of: 'theme', owner, theme }));
}
