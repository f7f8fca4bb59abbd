import {
  kindPath,
  listingPath,
  municipalityPath,
  municipalityThemePath,
  organisationPath,
  organisersPath,
  partPath,
} from '#directory/addresses.ts';
import type { Language } from '#i18n/languages.ts';
import type { CountedLink, PageLink, PartedList } from '#snapshot/page-data.ts';
import { known } from '#snapshot/page-rule.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { type LetterPart, lastPartsOf } from './letter-parts.ts';
import { letterLabel, letterSlug } from './letters.ts';
import { listingLink, municipalityLink, organisationLink, themeLink } from './links.ts';
import { type ListScope, listParts } from './list-scopes.ts';
import { nameInSentence } from './municipality-name.ts';

/** Where a list stands in a language. */
export function listPath(index: SnapshotIndex, scope: ListScope, language: Language): string {
  switch (scope.of) {
    case 'theme': {
      const theme = known(index.themes, scope.theme);
      return municipalityThemePath({ id: scope.owner }, theme, language);
    }
    case 'municipality':
      return kindPath(municipalityPath({ id: scope.owner }, language), scope.kind, language);
    case 'organisers':
      return organisersPath({ id: scope.owner }, language);
    case 'organisation':
      return kindPath(organisationPath(known(index.organisations, scope.owner), language), scope.kind, language);
    case 'place':
      return kindPath(listingPath(known(index.listings, scope.owner), language), scope.kind, language);
  }
}

/** Where a part of a list stands; the list itself when a language has no such part. */
export function listPartPath(index: SnapshotIndex, scope: ListScope, prefix: string, language: Language): string {
  const path = listPath(index, scope, language);
  if (prefix === '' || !listParts(index, scope, language).has(prefix)) return path;
  return partPath(path, letterSlug(prefix));
}

/** A list, with the number of what is in it. */
export function linkToList(view: View, scope: ListScope, text: string): CountedLink {
  const { index, language } = view;
  const { items } = known(listParts(index, scope, language), '');
  return { path: listPath(index, scope, language), text: { text, language }, count: items.length };
}

/** The page above a list: that of its theme or owner. */
export function linkAbove(view: View, scope: ListScope): PageLink {
  const { index } = view;
  switch (scope.of) {
    case 'theme':
      return themeLink(view, known(index.themes, scope.theme));
    case 'municipality':
    case 'organisers':
      return municipalityLink(view, known(index.municipalities, scope.owner));
    case 'organisation':
      return organisationLink(view, known(index.organisations, scope.owner));
    case 'place':
      return listingLink(view, known(index.listings, scope.owner));
  }
}

/** A municipality, as a place in a sentence. */
export function linkToArea(view: View, id: string): PageLink {
  const municipality = known(view.index.municipalities, id);
  const text = { text: nameInSentence(view, municipality), language: view.language };
  return { path: municipalityPath(municipality, view.language), text };
}

/** A list too long for a page, as the page of its owner shows it: its first letters with what is behind them. */
export function partedList(view: View, scope: ListScope): PartedList {
  const { index, language } = view;
  const { items, parts } = known(listParts(index, scope, language), '');
  const path = listPath(index, scope, language);
  return { count: items.length, path, links: parts.map((part) => partLink(view, path, part)) };
}

/** The parts of a part that show what is in them; `path` is that of the list. */
export function lastPartLinks<T>(view: View, path: string, part: LetterPart<T>, count?: CountOf<T>): CountedLink[] {
  return lastPartsOf(part).map((each) => partLink(view, path, each, count));
}

/** "Ä", "Äij…", or what has no letters. */
export function partLabel({ t }: View, prefix: string): string {
  return letterLabel(prefix) ?? t('page.list.other');
}

type CountOf<T> = (items: readonly T[]) => number;

/** A part of the list that stands at `path`. */
export function partLink<T>(
  view: View,
  path: string,
  { prefix, items }: LetterPart<T>,
  count: CountOf<T> = ({ length }) => length,
): CountedLink {
  return {
    path: partPath(path, letterSlug(prefix)),
    text: { text: partLabel(view, prefix), language: view.language },
    count: count(items),
  };
}
