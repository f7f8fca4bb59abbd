import { type Listing, listingKinds, type Organisation } from '#directory/listing.ts';
import type { ListPage } from '#snapshot/page-data.ts';
import { known, type PageRule } from '#snapshot/page-rule.ts';
import { areaSwitch } from '#snapshot/parts/area-links.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { itemsByName } from '#snapshot/parts/items.ts';
import type { Named } from '#snapshot/parts/letter-parts.ts';
import { organisationLinks } from '#snapshot/parts/links.ts';
import {
  lastPartLinks,
  linkAbove,
  linkToArea,
  listPartPath,
  listPath,
  partedList,
  partLabel,
} from '#snapshot/parts/list-links.ts';
import { hasPages, type ListScope, listParts, scopeOf } from '#snapshot/parts/list-scopes.ts';
import { listedIn, stepOf, titleOf } from '#snapshot/parts/list-titles.ts';
import { idsOfList, themeScopes, touchedLists } from '#snapshot/parts/touched-lists.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

/**
 * What there is of a kind or theme in a municipality, and lists too long for the page of their organiser or place. A list too
 * long for one page is parted by first letters.
 */
export const listRule: PageRule = {
  ids: (index) => [...new Set(allScopes(index).flatMap((scope) => idsOfList(index, scope)))],
  has: (index, id, language) => {
    const list = scopeOf(id);
    if (!list || !hasPages(index, list.scope)) return false;
    return listParts(index, list.scope, language).has(list.prefix);
  },
  path: (index, id, language) => {
    const { scope, prefix } = existing(id);
    return listPartPath(index, scope, prefix, language);
  },
  data: listPage,
  touchedBy: touchedLists,
};

function listPage(view: View, id: string): ListPage {
  const { index, language, t } = view;
  const { scope, prefix } = existing(id);
  const part = known(listParts(index, scope, language), prefix);
  const isWhole = prefix === '';
  const title = titleOf(view, scope);
  const label = partLabel(view, prefix);
  const name = isWhole ? title : t('page.list.part', { title, part: label });
  const path = listPath(index, scope, language);
  const whole = { path, text: { text: stepOf(view, scope), language } };
  const shown = part.parts.length === 0 ? part.items : [];
  const told = { title: name, count: part.items.length };
  return framed(
    view,
    {
      pathIn: (other) => listPartPath(index, scope, prefix, other),
      title: name,
      description: t(scope.of === 'organisers' ? 'page.list.organisers' : 'page.list.description', told),
      sample: shown.some(({ sample }) => sample),
    },
    {
      kind: 'list',
      id,
      name,
      step: isWhole ? whole.text.text : label,
      above: linkAbove(view, scope),
      whole: isWhole ? null : whole,
      area: scope.of === 'theme' ? linkToArea(view, scope.owner) : null,
      areas: isWhole ? areasOf(view, scope) : null,
      listed: listedIn(scope),
      count: part.items.length,
      items: itemsByName(view, shown.filter(isListing)),
      organisers: organisationLinks(view, shown.filter(isOrganisation)),
      parts: isWhole ? partedList(view, scope).links : lastPartLinks(view, path, part),
    },
  );
}

function areasOf(view: View, scope: ListScope): ListPage['areas'] {
  if (scope.of === 'theme') return areaSwitch(view, scope.owner, { themes: [scope.theme] });
  return scope.of === 'municipality' ? areaSwitch(view, scope.owner, { kinds: [scope.kind] }) : null;
}

function allScopes(index: SnapshotIndex): ListScope[] {
  const places = [...index.listings.values()].filter(({ kind }) => kind === 'place').map(({ id }) => id);
  const owners = [
    ...[...index.municipalities.keys()].map((owner) => ({ of: 'municipality' as const, owner })),
    ...[...index.organisations.keys()].map((owner) => ({ of: 'organisation' as const, owner })),
    ...places.map((owner) => ({ of: 'place' as const, owner })),
  ];
  const ofKinds = owners.flatMap((owner) => listingKinds.map((kind) => ({ ...owner, kind })));
  const organisers = [...index.municipalities.keys()].map((owner) => ({ of: 'organisers' as const, owner }));
  return [...ofKinds, ...[...index.themes.keys()].flatMap((theme) => themeScopes(index, theme)), ...organisers];
}

function existing(id: string) {
  const list = scopeOf(id);
  if (!list) throw new Error(`There is no list ${JSON.stringify(id)}.`);
  return list;
}

const isListing = (document: Named): document is Listing => 'kind' in document;

const isOrganisation = (document: Named): document is Organisation => !isListing(document);
