import { searchPath } from '#directory/addresses.ts';
import type { SearchPage } from '#snapshot/page-data.ts';
import { known, type PageRule } from '#snapshot/page-rule.ts';
import { kindLinks, weekIn } from '#snapshot/parts/choices.ts';
import { filterLines } from '#snapshot/parts/filters.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { countedMunicipalities, countedThemes, editorialLink } from '#snapshot/parts/links.ts';
import { nameInSentence } from '#snapshot/parts/municipality-name.ts';
import type { View } from '#snapshot/view.ts';

const only = 'search';

/** The search page of a language, with the lists that stand in for it without JavaScript. */
export const searchRule: PageRule = {
  ids: () => [only],
  has: (_index, id) => id === only,
  path: (_index, _id, language) => searchPath(language),
  data: searchPage,
  touchedBy: ({ listings, recounted }, { snapshot }) => {
    const atHome = listings.some(({ municipality }) => municipality === snapshot.region.homeMunicipality);
    return atHome || recounted.length > 0 ? [only] : [];
  },
};

function searchPage(view: View): SearchPage {
  const { region } = view.index.snapshot;
  const place = region.nameIn[view.language];
  const about = region.pages.find(({ id }) => id === 'about');
  return framed(
    view,
    {
      pathIn: searchPath,
      title: view.t('page.search.title', { place }),
      description: view.t('page.search.description', { place }),
      sample: false,
    },
    {
      kind: 'search',
      region: { name: region.name[view.language], inSentence: place, timeZone: region.timeZone },
      filters: filterLines(view),
      tell: about ? editorialLink(view, about) : null,
      municipalities: countedMunicipalities(view).map(({ id, ...link }) => ({ ...link, under: kindLinks(view, id) })),
      themes: countedThemes(view),
      week: {
        where: nameInSentence(view, known(view.index.municipalities, region.homeMunicipality)),
        days: weekIn(view, region.homeMunicipality),
      },
    },
  );
}
