import { homePath, searchPath } from '#directory/addresses.ts';
import { addDays } from '#i18n/dates.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import type { HomePage } from '#snapshot/page-data.ts';
import { known, type PageRule } from '#snapshot/page-rule.ts';
import { type Coming, comingWeekIn, inOrderOfTime } from '#snapshot/parts/coming.ts';
import { dayHeading } from '#snapshot/parts/day-names.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { itemsByDay } from '#snapshot/parts/items.ts';
import { countedMunicipalities, countedThemes, editorialLink, municipalityLink } from '#snapshot/parts/links.ts';
import { nameInSentence } from '#snapshot/parts/municipality-name.ts';
import { dayPath } from '#snapshot/parts/weekdays.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

const only = 'home';

/** The start page of a language. It counts everything, so every changed listing touches it. */
export const homeRule: PageRule = {
  ids: () => [only],
  has: (_index, id) => id === only,
  path: (_index, _id, language) => homePath(language),
  data: homePage,
  touchedBy: ({ listings }) => (listings.length > 0 ? [only] : []),
};

function homePage(view: View): HomePage {
  const { index, language, t } = view;
  const { region } = index.snapshot;
  const home = known(index.municipalities, region.homeMunicipality);
  const { area, coming } = todayAndTomorrow(index);
  return framed(
    view,
    {
      pathIn: homePath,
      title: t('page.home.title', { place: region.nameIn[language] }),
      description: t('page.home.description', { place: region.nameIn[language] }),
      sample: [...index.listings.values()].some(({ sample }) => sample),
    },
    {
      kind: 'home',
      region: region.name[language],
      homeMunicipality: municipalityLink(view, home),
      homeMunicipalityIn: nameInSentence(view, home),
      days: itemsByDay(view, coming, listLimits.home, (date) => ({
        path: area === 'municipality' ? dayPath(index, home, date, language) : searchPath(language),
        text: { text: dayHeading(view, date), language },
      })),
      daysArea: area,
      municipalities: countedMunicipalities(view).map((link) => ({
        ...link,
        ...known(index.municipalities, link.id).tile,
      })),
      easy: region.taxonomy.threshold
        .filter(({ onHome }) => onHome)
        .map(({ id, choice }) => ({ id, label: choice[language] })),
      themes: countedThemes(view),
      doors: {
        associations: door(view, 'associations'),
        municipalities: door(view, 'municipalities'),
        about: door(view, 'about'),
      },
    },
  );
}

/** Today and tomorrow in the home municipality or, when nothing happens there, in the whole region. */
function todayAndTomorrow(index: SnapshotIndex): { area: HomePage['daysArea']; coming: readonly Coming[] } {
  const tomorrow = addDays(index.today, 1);
  const soonIn = (municipality: string) =>
    comingWeekIn(index, municipality).filter(({ occurrence }) => occurrence.date <= tomorrow);
  const atHome = soonIn(index.snapshot.region.homeMunicipality);
  if (atHome.length > 0) return { area: 'municipality', coming: atHome };
  return { area: 'region', coming: inOrderOfTime([...index.municipalities.keys()].flatMap(soonIn)) };
}

function door(view: View, id: string) {
  const page = view.index.snapshot.region.pages.find((candidate) => candidate.id === id);
  return page ? editorialLink(view, page) : null;
}
