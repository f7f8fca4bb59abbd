import { attendances, listingKinds } from '#directory/listing.ts';
import { type FilterChoice, type FilterGroup, listGroup, oneGroup, plain } from './filter-group.ts';
import { areas, dayTimes, type Finding, type FindingRegion, namedDays, priceChoices, usualArea } from './finding.ts';
import { placesIn } from './region-places.ts';

export type { FilterGroup } from './filter-group.ts';

/** Every filter with choices, in the order of a form, from the region's content: a feature added to the taxonomy is one. */
export function filterGroups(region: FindingRegion): readonly FilterGroup[] {
  const groups = known.get(region) ?? buildGroups(region);
  known.set(region, groups);
  return groups;
}

const known = new WeakMap<FindingRegion, readonly FilterGroup[]>();

function buildGroups(region: FindingRegion): readonly FilterGroup[] {
  const { taxonomy, municipalities } = region;
  return [
    listGroup('kind', 'kind', 'kinds', plain(listingKinds)),
    municipalityGroup(municipalities.map(({ id, name }) => ({ id, label: name }))),
    villageGroup([...placesIn(region).villages.values()].map(({ slug, name }) => ({ id: slug, label: { fi: name } }))),
    areaGroup(),
    dayGroup(),
    listGroup('time', 'when', 'times', plain(dayTimes)),
    listGroup('theme', 'theme', 'themes', taxonomy.themes),
    listGroup('audience', 'audience', 'audiences', taxonomy.audiences),
    featureGroup('threshold', taxonomy.threshold),
    featureGroup('accessibility', taxonomy.accessibility),
    listGroup('language', 'language', 'languages', plain(taxonomy.spokenLanguages)),
    listGroup('attendance', 'attendance', 'attendances', plain(attendances)),
    listGroup('price', 'price', 'prices', plain(priceChoices)),
    checkedGroup(),
  ];
}

function featureGroup(id: string, features: FindingRegion['taxonomy']['threshold']): FilterGroup {
  const group = listGroup('feature', 'feature', 'features', features);
  const isOwn = (feature: string) => features.some((own) => own.id === feature);
  return { ...group, id, chosen: (finding) => group.chosen(finding).filter(isOwn) };
}

/** Who names another municipality means it, and not a village of the one before. */
function municipalityGroup(choices: readonly FilterChoice[]): FilterGroup {
  const group = listGroup('municipality', 'where', 'municipalities', choices);
  const inArea = (finding: Finding): Finding => {
    const isAround = finding.area === 'neighbours' && finding.municipalities.length > 0;
    return { ...finding, village: null, area: isAround ? 'neighbours' : usualArea({ ...finding, village: null }) };
  };
  return {
    ...group,
    choose: (finding, choice) => inArea(group.choose(finding, choice)),
    leave: (finding, choice) => inArea(group.leave(finding, choice)),
  };
}

function villageGroup(choices: readonly FilterChoice[]): FilterGroup {
  const withVillage = (finding: Finding, village: string | null): Finding => ({
    ...finding,
    village,
    area: usualArea({ ...finding, village }),
  });
  return oneGroup('village', 'where', choices, ({ village }) => village, withVillage);
}

function areaGroup(): FilterGroup {
  return oneGroup(
    'area',
    'where',
    plain(areas),
    ({ area }) => area,
    (finding, choice) => ({ ...finding, area: areas.find((area) => area === choice) ?? usualArea(finding) }),
  );
}

function dayGroup(): FilterGroup {
  return oneGroup(
    'when',
    'when',
    plain(namedDays),
    ({ when }) => (when === null || when.kind === 'dates' ? null : when.kind),
    (finding, choice) => {
      const kind = namedDays.find((days) => days === choice);
      return { ...finding, when: kind ? { kind } : null };
    },
  );
}

function checkedGroup(): FilterGroup {
  return oneGroup(
    'checked',
    'checked',
    plain(['recently']),
    ({ checked }) => checked,
    (finding, choice) => ({ ...finding, checked: choice === null ? null : 'recently' }),
  );
}
