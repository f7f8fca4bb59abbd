import { type Listing, listingKinds } from '#directory/listing.ts';
import { languages } from '#i18n/languages.ts';
import type { Touched } from '#snapshot/page-rule.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { keyOf, type Named, touchedParts } from './letter-parts.ts';
import { hasPages, type ListScope, listParts, partId, scopeId, scopesOf } from './list-scopes.ts';

/** The ids of the pages of a list: the list itself and, in any of the languages, its parts. */
export function idsOfList(index: SnapshotIndex, scope: ListScope): string[] {
  if (!hasPages(index, scope)) return [];
  return languages.flatMap((language) =>
    [...listParts(index, scope, language).keys()].map((prefix) => partId(scope, prefix)),
  );
}

/**
 * The pages of lists that a change touches: of each list that something changed stands in, the parts with its name, in every
 * language.
 */
export function touchedLists({ listings, organisations }: Touched, index: SnapshotIndex): string[] {
  const standing = [
    ...listings.filter(index.isCurrent).flatMap(standingOf),
    ...organisations.map((document) => {
      return { scope: { of: 'organisers' as const, owner: document.municipality }, document };
    }),
  ];
  const byList = [...Map.groupBy(standing, ({ scope }) => scopeId(scope)).values()];
  const ofParts = byList.flatMap((inList) => {
    const documents = inList.map(({ document }) => document);
    return inList.slice(0, 1).flatMap(({ scope }) => touchedPartIds(index, scope, documents));
  });
  const whole = scopesAsAWhole({ listings, organisations }).flatMap((scope) => idsOfList(index, scope));
  return [...new Set([...ofParts, ...whole])];
}

/** The lists a listing stands in. */
function standingOf(document: Listing): { readonly scope: ListScope; readonly document: Named }[] {
  return scopesOf(document).map((scope) => ({ scope, document }));
}

function touchedPartIds(index: SnapshotIndex, scope: ListScope, changed: readonly Named[]): string[] {
  if (!hasPages(index, scope)) return [];
  return languages.flatMap((language) => {
    const keys = changed.map((document) => keyOf(document, language));
    return touchedParts(listParts(index, scope, language), keys).map(({ prefix }) => partId(scope, prefix));
  });
}

/** Lists whose address or heading may be another. */
function scopesAsAWhole({ listings, organisations }: Pick<Touched, 'listings' | 'organisations'>): ListScope[] {
  const ofKinds = (of: 'organisation' | 'place', owner: string) =>
    listingKinds.map((kind): ListScope => ({ of, owner, kind }));
  return [
    ...organisations.flatMap(({ id }) => ofKinds('organisation', id)),
    ...listings.filter(({ kind }) => kind === 'place').flatMap(({ id }) => ofKinds('place', id)),
  ];
}

/** The lists on a theme, one for each municipality of the region. */
export function themeScopes(index: SnapshotIndex, theme: string): ListScope[] {
  return [...index.municipalities.keys()].map((owner) => ({ of: 'theme', owner, theme }));
}
