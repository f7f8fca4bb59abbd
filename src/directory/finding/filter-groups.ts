import { attendances, listingKinds } from '#directory/listing.ts';
import type { Localized } from '#directory/localized.ts';
import type { AspectId } from './aspects.ts';
import { areas, dayTimes, type Finding, type FindingRegion, namedDays, priceChoices, usualArea } from './finding.ts';
import { placesIn } from './region-places.ts';

type FilterChoice = {
  /** As it stands in the address. */
  readonly id: string;
  /** What the region's content calls it; `null` where messages do. */
  readonly label: Localized | null;
};

/** Choices that belong together, as a form shows them. */
export type FilterGroup = {
  readonly id: string;
  /** The parameter of the address. */
  readonly param: string;
  /** The question these choices answer: choices of two groups with one question answer it together. */
  readonly aspect: AspectId;
  /** Whether several may be chosen: they widen, but features narrow. */
  readonly several: boolean;
  readonly choices: readonly FilterChoice[];
  readonly chosen: (finding: Finding) => readonly string[];
  /** The finding with a choice chosen; where one may be chosen, instead of the one before. */
  readonly choose: (finding: Finding, choice: string) => Finding;
  readonly leave: (finding: Finding, choice: string) => Finding;
};

type Lists = {
  [Field in keyof Finding as Finding[Field] extends readonly string[] ? Field : never]: Finding[Field];
};

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

const plain = (ids: readonly string[]): FilterChoice[] => ids.map((id) => ({ id, label: null }));

function listGroup(
  param: string,
  aspect: AspectId,
  field: keyof Lists,
  choices: readonly { readonly id: string; readonly label: Localized | null }[],
): FilterGroup {
  return {
    id: param,
    param,
    aspect,
    several: true,
    choices: choices.map(({ id, label }) => ({ id, label })),
    chosen: (finding) => finding[field],
    choose: (finding, choice) => ({ ...finding, [field]: [...new Set([...finding[field], choice])].sort() }),
    leave: (finding, choice) => ({ ...finding, [field]: finding[field].filter((id) => id !== choice) }),
  };
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

function oneGroup(
  param: string,
  aspect: AspectId,
  choices: readonly FilterChoice[],
  read: (finding: Finding) => string | null,
  write: (finding: Finding, choice: string | null) => Finding,
): FilterGroup {
  return {
    id: param,
    param,
    aspect,
    several: false,
    choices,
    chosen: (finding) => [read(finding)].filter((choice) => choice !== null),
    choose: write,
    leave: (finding) => write(finding, null),
  };
}
