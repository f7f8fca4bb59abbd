import type { ListingKind } from '#directory/listing.ts';
import { known } from '#snapshot/page-rule.ts';
import type { View } from '#snapshot/view.ts';
import type { ListScope } from './list-scopes.ts';
import { nameInSentence } from './municipality-name.ts';
import { nameOf } from './texts.ts';

/** What all in a list are; `null` when they are of several kinds. */
export function listedIn(scope: ListScope): ListingKind | 'organisation' | null {
  if (scope.of === 'theme') return null;
  return scope.of === 'organisers' ? 'organisation' : scope.kind;
}

/** "Ryhmät Jyväskylässä", "Vertaistuki Jyväskylässä", "Ryhmät: Esimerkkiyhdistys" */
export function titleOf(view: View, scope: ListScope): string {
  const { index, language, t } = view;
  const what = whatIn(view, scope);
  if (scope.of === 'organisation' || scope.of === 'place') {
    const owner = scope.of === 'place' ? known(index.listings, scope.owner) : known(index.organisations, scope.owner);
    return t('page.list.of', { what, name: nameOf(owner, language).text });
  }
  return t('page.list.in', { what, where: nameInSentence(view, known(index.municipalities, scope.owner)) });
}

/** The list under the page above it: "Ryhmät"; on the page of a theme "Jyväskylä". */
export function stepOf(view: View, scope: ListScope): string {
  if (scope.of !== 'theme') return whatIn(view, scope);
  return known(view.index.municipalities, scope.owner).name[view.language];
}

/** "Ryhmät", "Järjestäjät", "Vertaistuki" */
function whatIn({ index, language, t }: View, scope: ListScope): string {
  if (scope.of === 'theme') return known(index.themes, scope.theme).label[language];
  return t(`page.list.kind.${scope.of === 'organisers' ? 'organisation' : scope.kind}`);
}
