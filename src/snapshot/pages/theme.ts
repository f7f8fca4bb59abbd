import { themePath } from '#directory/addresses.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import type { ThemePage } from '#snapshot/page-data.ts';
import { known, type PageRule } from '#snapshot/page-rule.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { firstItemsByName, itemsByName } from '#snapshot/parts/items.ts';
import { themeLink } from '#snapshot/parts/links.ts';
import { linkToArea, linkToList, listPath } from '#snapshot/parts/list-links.ts';
import { isLong } from '#snapshot/parts/list-scopes.ts';
import { inOrder } from '#snapshot/parts/texts.ts';
import type { View } from '#snapshot/view.ts';

/** A theme: its listings by municipality. The other themes stand on it without counts, so that a new one touches few pages. */
export const themeRule: PageRule = {
  ids: (index) => [...index.themes.keys()],
  has: (index, id) => index.themes.has(id),
  path: (index, id, language) => themePath(known(index.themes, id), language),
  data: themePage,
  touchedBy: ({ listings }) => listings.flatMap(({ themes }) => themes),
};

function themePage(view: View, id: string): ThemePage {
  const { index, language, t } = view;
  const theme = known(index.themes, id);
  const listings = index.currentOn(id);
  const { region } = index.snapshot;
  const title = { name: theme.label[language], place: region.nameIn[language] };
  return framed(
    view,
    {
      pathIn: (other) => themePath(theme, other),
      title: t('page.theme.title', title),
      description: t('page.theme.description', { count: listings.length, ...title }),
      sample: listings.some(({ sample }) => sample),
    },
    {
      kind: 'theme',
      id,
      name: theme.label[language],
      hint: theme.hint?.[language] ?? null,
      count: listings.length,
      municipalities: listingsByMunicipality(view, id),
      themes: index.snapshot.region.taxonomy.themes.map((other) => themeLink(view, other)),
    },
  );
}

function listingsByMunicipality(view: View, theme: string): ThemePage['municipalities'] {
  const { index, language } = view;
  const byMunicipality = Map.groupBy(index.currentOn(theme), ({ municipality }) => municipality);
  const municipalities = index.snapshot.region.municipalities.filter(({ id }) => byMunicipality.has(id));
  return inOrder(municipalities, language, ({ name }) => name[language]).map((municipality) => {
    const listings = byMunicipality.get(municipality.id) ?? [];
    const scope = { of: 'theme' as const, owner: municipality.id, theme };
    const isParted = isLong(index, scope);
    return {
      link: linkToList(view, scope, municipality.name[language]),
      items: isParted ? firstItemsByName(view, listings, listLimits.municipalityOnTheme) : itemsByName(view, listings),
      all: isParted ? { ...linkToArea(view, municipality.id), path: listPath(index, scope, language) } : null,
    };
  });
}
