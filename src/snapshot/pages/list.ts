import { listingKinds } from '#directory/listing.ts';
import type { ListPage } from '#snapshot/page-data.ts';
import { known, type PageRule } from '#snapshot/page-rule.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { itemsByName } from '#snapshot/parts/items.ts';
import { letterParts } from '#snapshot/parts/letter-parts.ts';
import {
  lastPartLinks,
  linkAbove,
  linkToArea,
  listPartPath,
  listPath,
  partedList,
  partLabel,
} from '#snapshot/parts/list-links.ts';
import { hasPages, type ListScope, listingsIn, scopeOf } from '#snapshot/parts/list-scopes.ts';
import { nameInSentence } from '#snapshot/parts/municipality-name.ts';
import { nameOf } from '#snapshot/parts/texts.ts';
import { idsOfList, themeScopes, touchedLists } from '#snapshot/parts/touched-lists.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

/** A list that is too long for the page of its municipality, theme, organiser or place, and its parts by first letters. */
export const listRule: PageRule = {
  ids: (index) => [...new Set(allScopes(index).flatMap((scope) => idsOfList(index, scope)))],
  has: (index, id, language) => {
    const list = scopeOf(id);
    if (!list || !hasPages(index, list.scope)) return false;
    return letterParts(listingsIn(index, list.scope), language).has(list.prefix);
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
  const part = known(letterParts(listingsIn(index, scope), language), prefix);
  const isWhole = prefix === '';
  const title = titleOf(view, scope);
  const label = partLabel(view, prefix);
  const name = isWhole ? title : t('page.list.part', { title, part: label });
  const whole = { path: listPath(index, scope, language), text: { text: stepOf(view, scope), language } };
  const items = part.parts.length === 0 ? itemsByName(view, part.listings) : [];
  return framed(
    view,
    {
      pathIn: (other) => listPartPath(index, scope, prefix, other),
      title: name,
      description: t('page.list.description', { title: name, count: part.listings.length }),
      sample: items.some(({ sample }) => sample),
    },
    {
      kind: 'list',
      id,
      name,
      step: isWhole ? whole.text.text : label,
      above: linkAbove(view, scope),
      whole: isWhole ? null : whole,
      area: scope.of === 'theme' ? linkToArea(view, scope.owner) : null,
      listingKind: scope.of === 'theme' ? null : scope.kind,
      count: part.listings.length,
      items,
      parts: isWhole ? partedList(view, scope).links : lastPartLinks(view, scope, part),
    },
  );
}

/** "Ryhmät Jyväskylässä", "Vertaistuki Jyväskylässä", "Ryhmät: Esimerkkiyhdistys" */
function titleOf(view: View, scope: ListScope): string {
  const { index, language, t } = view;
  if (scope.of === 'theme' || scope.of === 'municipality') {
    const where = nameInSentence(view, known(index.municipalities, scope.owner));
    const what =
      scope.of === 'theme' ? known(index.themes, scope.theme).label[language] : t(`page.list.kind.${scope.kind}`);
    return t('page.list.in', { what, where });
  }
  const owner = scope.of === 'place' ? known(index.listings, scope.owner) : known(index.organisations, scope.owner);
  return t('page.list.of', { what: t(`page.list.kind.${scope.kind}`), name: nameOf(owner, language).text });
}

/** The list under the page above it: "Ryhmät"; on the page of a theme "Jyväskylä". */
function stepOf({ index, language, t }: View, scope: ListScope): string {
  return scope.of === 'theme'
    ? known(index.municipalities, scope.owner).name[language]
    : t(`page.list.kind.${scope.kind}`);
}

function allScopes(index: SnapshotIndex): ListScope[] {
  const places = [...index.listings.values()].filter(({ kind }) => kind === 'place').map(({ id }) => id);
  const owners = [
    ...[...index.municipalities.keys()].map((owner) => ({ of: 'municipality' as const, owner })),
    ...[...index.organisations.keys()].map((owner) => ({ of: 'organisation' as const, owner })),
    ...places.map((owner) => ({ of: 'place' as const, owner })),
  ];
  const ofKinds = owners.flatMap((owner) => listingKinds.map((kind) => ({ ...owner, kind })));
  return [...ofKinds, ...[...index.themes.keys()].flatMap((theme) => themeScopes(index, theme))];
}

function existing(id: string) {
  const list = scopeOf(id);
  if (!list) throw new Error(`There is no list ${JSON.stringify(id)}.`);
  return list;
}
