import { municipalityPath } from '#directory/addresses.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import type { MunicipalityPage } from '#snapshot/page-data.ts';
import { known, type PageRule } from '#snapshot/page-rule.ts';
import { areaSwitch } from '#snapshot/parts/area-links.ts';
import { themesIn, weekIn } from '#snapshot/parts/choices.ts';
import { comingWeekIn } from '#snapshot/parts/coming.ts';
import { dayHeading } from '#snapshot/parts/day-names.ts';
import { framed } from '#snapshot/parts/frame.ts';
import { itemsByDay, itemsByKind } from '#snapshot/parts/items.ts';
import { municipalityLink, organisationLinks } from '#snapshot/parts/links.ts';
import { partedList } from '#snapshot/parts/list-links.ts';
import { isLong } from '#snapshot/parts/list-scopes.ts';
import { nameInSentence } from '#snapshot/parts/municipality-name.ts';
import { capitalised } from '#snapshot/parts/texts.ts';
import { dayPath } from '#snapshot/parts/weekdays.ts';
import type { View } from '#snapshot/view.ts';

/** A municipality: what happens there this week, all its listings, and its neighbours. */
export const municipalityRule: PageRule = {
  ids: (index) => [...index.municipalities.keys()],
  has: (index, id) => index.municipalities.has(id),
  path: (index, id, language) => municipalityPath(known(index.municipalities, id), language),
  data: municipalityPage,
  touchedBy: ({ listings, organisations }) => [...listings, ...organisations].map(({ municipality }) => municipality),
};

function municipalityPage(view: View, id: string): MunicipalityPage {
  const { index, language, t } = view;
  const municipality = known(index.municipalities, id);
  const listings = index.currentIn(id);
  const organisations = index.organisationsIn(id);
  const organisers = { of: 'organisers' as const, owner: id };
  const isParted = isLong(index, organisers);
  const placeIn = nameInSentence(view, municipality);
  return framed(
    view,
    {
      pathIn: (other) => municipalityPath(municipality, other),
      title: t('page.municipality.title', { name: municipality.name[language] }),
      description: descriptionOf(view, listings.length, placeIn),
      sample: [...listings, ...organisations].some(({ sample }) => sample),
    },
    {
      kind: 'municipality',
      id,
      name: municipality.name[language],
      nameIn: placeIn,
      areas: areaSwitch(view, id, {}),
      count: listings.length,
      days: itemsByDay(view, comingWeekIn(index, id), listLimits.day, (date) => ({
        path: dayPath(index, municipality, date, language),
        text: { text: dayHeading(view, date), language },
      })),
      week: weekIn(view, id),
      kinds: itemsByKind(view, 'municipality', id),
      themes: themesIn(view, id),
      organisations: isParted ? [] : organisationLinks(view, organisations),
      organisers: isParted ? partedList(view, organisers) : null,
      neighbours: municipality.neighbours.flatMap((neighbour) => {
        const other = index.municipalities.get(neighbour);
        return other ? [municipalityLink(view, other)] : [];
      }),
    },
  );
}

function descriptionOf({ language, t }: View, count: number, place: string): string {
  return count === 0
    ? capitalised(t('page.municipality.none', { place }), language)
    : t('page.municipality.description', { count, place });
}
