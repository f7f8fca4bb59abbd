import type { MunicipalityId } from '#directory/region.ts';
import type { FindingContext, Tell } from './aspects.ts';
import type { Finding, FindingRegion } from './finding.ts';
import { placesIn } from './region-places.ts';

/** The municipalities, or the villages in them, that somebody looks in; none is all of the region. */
export function placesAsked(finding: Finding, { region }: FindingContext): readonly string[] {
  const { area } = finding;
  const base = baseMunicipalities(finding, region);
  if (area === 'region') return [];
  if (area === 'neighbours') return withNeighbours(base, region);
  const village = area === 'village' ? villageOf(finding, region) : null;
  return village === null ? base : base.map((municipality) => villageKey(municipality, village));
}

/** A listing without a village may be in any of its municipality. */
export function placeTeller({ region }: FindingContext): Tell {
  const { villagesOf } = placesIn(region);
  return ({ municipality, village }, mark) => {
    mark(municipality, 'yes');
    if (village !== null) mark(villageKey(municipality, village), 'yes');
    else for (const any of villagesOf.get(municipality) ?? []) mark(villageKey(municipality, any), 'unknown');
    return 'no';
  };
}

/** The municipalities from which one looks around: those chosen, else those of the village, else that of the postal code. */
export function baseMunicipalities(
  { municipalities, village, near }: Pick<Finding, 'municipalities' | 'village' | 'near'>,
  region: FindingRegion,
): readonly MunicipalityId[] {
  if (municipalities.length > 0) return municipalities;
  const { postalCodes, villages } = placesIn(region);
  if (village !== null) return villages.get(village)?.municipalities ?? [];
  const place = near === null ? undefined : postalCodes.get(near);
  return place ? [place.municipality] : [];
}

/** The village somebody looks in: the one named, or that of the postal code. */
export function villageOf({ village, near }: Finding, region: FindingRegion): string | null {
  if (village !== null || near === null) return village;
  return placesIn(region).postalCodes.get(near)?.village ?? null;
}

const villageKey = (municipality: MunicipalityId, village: string): string => `${municipality}/${village}`;

function withNeighbours(base: readonly MunicipalityId[], region: FindingRegion): readonly MunicipalityId[] {
  const { neighbours } = placesIn(region);
  return [...new Set([...base, ...base.flatMap((id) => neighbours.get(id) ?? [])])];
}
