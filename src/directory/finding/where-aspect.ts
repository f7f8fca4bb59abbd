import type { MunicipalityId } from '#directory/region.ts';
import { slugFrom } from '#directory/slug.ts';
import type { Condition, FindingContext } from './aspects.ts';
import type { Finding, FindingRegion } from './finding.ts';

/** The municipalities, or the villages in them, that somebody looks in; none is all of the region. */
export function conditionsOfPlace(finding: Finding, { region }: FindingContext): readonly Condition[] {
  const { area } = finding;
  const base = baseMunicipalities(finding, region);
  if (area === 'region') return [];
  if (area === 'neighbours') return withNeighbours(base, region).map(inMunicipality);
  const village = area === 'village' ? villageOf(finding, region) : null;
  return base.map((municipality) => (village ? inVillage(municipality, village) : inMunicipality(municipality)));
}

/** The municipalities from which one looks around: those chosen, else those of the village, else that of the postal code. */
export function baseMunicipalities(
  { municipalities, village, near }: Pick<Finding, 'municipalities' | 'village' | 'near'>,
  region: FindingRegion,
): readonly MunicipalityId[] {
  if (municipalities.length > 0 || (village === null && near === null)) return municipalities;
  const isBase = ({ postalCodes }: FindingRegion['municipalities'][number]) =>
    postalCodes.some((place) => (village === null ? place.code === near : villageSlug(place.village) === village));
  return region.municipalities.filter(isBase).map(({ id }) => id);
}

/** The village somebody looks in: the one named, or that of the postal code. */
export function villageOf({ village, near }: Pick<Finding, 'village' | 'near'>, region: FindingRegion): string | null {
  if (village !== null || near === null) return village;
  const places = region.municipalities.flatMap(({ postalCodes }) => postalCodes);
  const place = places.find(({ code }) => code === near);
  return place ? villageSlug(place.village) : null;
}

/** @example villageSlug('Hankasalmen asema') // 'hankasalmen-asema' */
export const villageSlug = (village: string): string => slugFrom(village, 'x');

function withNeighbours(base: readonly MunicipalityId[], region: FindingRegion): readonly MunicipalityId[] {
  const neighbours = region.municipalities.filter(({ id }) => base.includes(id)).flatMap((each) => each.neighbours);
  return [...new Set([...base, ...neighbours])];
}

const inMunicipality = (municipality: MunicipalityId): Condition => ({
  key: municipality,
  answer: (facts) => (facts.municipality === municipality ? 'yes' : 'no'),
});

const inVillage = (municipality: MunicipalityId, village: string): Condition => ({
  key: `${municipality}/${village}`,
  answer: (facts) => {
    if (facts.municipality !== municipality) return 'no';
    return facts.village === null ? 'unknown' : facts.village === village ? 'yes' : 'no';
  },
});
