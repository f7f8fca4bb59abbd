import type { MunicipalityId } from '#directory/region.ts';
import { slugFrom } from '#directory/slug.ts';
import type { FindingRegion } from './finding.ts';

/** A village with the municipalities that have one of that name. */
type Village = { readonly slug: string; readonly name: string; readonly municipalities: readonly MunicipalityId[] };

/** Where things are in a region, by key. */
export type RegionPlaces = {
  readonly villages: ReadonlyMap<string, Village>;
  readonly villagesOf: ReadonlyMap<MunicipalityId, readonly string[]>;
  readonly postalCodes: ReadonlyMap<string, { readonly municipality: MunicipalityId; readonly village: string }>;
  readonly neighbours: ReadonlyMap<MunicipalityId, readonly MunicipalityId[]>;
};

/** @example villageSlug('Hankasalmen asema') // 'hankasalmen-asema' */
export const villageSlug = (village: string): string => slugFrom(village, 'x');

const known = new WeakMap<FindingRegion, RegionPlaces>();

/** The places of a region, worked out once. */
export function placesIn(region: FindingRegion): RegionPlaces {
  const places = known.get(region) ?? readPlaces(region);
  known.set(region, places);
  return places;
}

/**
 * The postal code of a place as people write it: the code, with or without its village, or a village or a municipality alone,
 * of which it is the first one. `null` when the region has none such.
 *
 * @example postalCodeOf('44200 Suolahti', region) // '44200'
 */
export function postalCodeOf(place: string, region: FindingRegion): string | null {
  const { postalCodes } = placesIn(region);
  const [digits] = place.match(/\d{5}/) ?? [];
  if (digits !== undefined) return postalCodes.has(digits) ? digits : null;
  const slug = slugFrom(place, '');
  const inVillage = [...postalCodes].find(([, { village }]) => village === slug);
  const inMunicipality = [...postalCodes].find(([, { municipality }]) => municipality === slug);
  return (inVillage ?? inMunicipality)?.[0] ?? null;
}

function readPlaces({ municipalities }: FindingRegion): RegionPlaces {
  const codes = municipalities.flatMap(({ id, postalCodes }) =>
    postalCodes.map(({ code, village }) => ({ code, name: village, slug: villageSlug(village), municipality: id })),
  );
  const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
  const villages = new Map<string, Village>();
  const villagesOf = new Map<MunicipalityId, readonly string[]>();
  for (const { name, slug, municipality } of codes) {
    const known = villages.get(slug) ?? { slug, name, municipalities: [] };
    villages.set(slug, { ...known, municipalities: unique([...known.municipalities, municipality]) });
    villagesOf.set(municipality, unique([...(villagesOf.get(municipality) ?? []), slug]));
  }
  return {
    villages,
    villagesOf,
    postalCodes: new Map(codes.map(({ code, municipality, slug }) => [code, { municipality, village: slug }])),
    neighbours: new Map(municipalities.map(({ id, neighbours }) => [id, neighbours])),
  };
}
