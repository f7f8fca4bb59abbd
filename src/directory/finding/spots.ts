import type { MunicipalityId, Position } from '#directory/region.ts';
import type { ListingFacts } from './facts.ts';
import type { FindingRegion } from './finding.ts';
import { exactSpot, meanOf, type Spot } from './nearness.ts';
import { placesIn } from './region-places.ts';

/** Where listings, villages and postal codes are, as far as everybody may know. */
export type Spots = {
  /** `null` of what takes place online, by phone or at one's home: it is as near to everybody. */
  readonly ofListing: (facts: ListingFacts) => Spot | null;
  /** `null` of one that the region does not have. */
  readonly ofPostalCode: (code: string) => Spot | null;
};

/**
 * Finds spots from the facts of listings. No content tells where a village or a postal code is: they are in the midst of
 * their places, or, without any, where their municipality is. Neither is exact.
 */
export function spotsOf(facts: readonly ListingFacts[], region: FindingRegion): Spots {
  const { postalCodes } = placesIn(region);
  const byVillage = meansBy(facts, ({ municipality, village }) => village && `${municipality}/${village}`);
  const byCode = meansBy(facts, ({ postalCode }) => postalCode);
  const centres = new Map(region.municipalities.map(({ id, centre }) => [id, centre]));
  const ofVillage = (municipality: MunicipalityId, village: string | null): Spot | null =>
    roughly(byVillage.get(`${municipality}/${village}`), 'village') ??
    roughly(centres.get(municipality), 'municipality');
  return {
    ofListing: (listing) => {
      if (!isSomewhere(listing)) return null;
      return listing.position ? exactSpot(listing.position) : ofVillage(listing.municipality, listing.village);
    },
    ofPostalCode: (code) => {
      const known = roughly(byCode.get(code), 'village');
      if (known) return known;
      const place = postalCodes.get(code);
      return place ? ofVillage(place.municipality, place.village) : null;
    },
  };
}

/** Whether one goes somewhere to it; of what has not told how one takes part one does. */
const isSomewhere = ({ attendance }: ListingFacts): boolean =>
  attendance.length === 0 || attendance.includes('in-person');

function meansBy(
  facts: readonly ListingFacts[],
  keyOf: (facts: ListingFacts) => string | null,
): ReadonlyMap<string, Position | null> {
  const positions = new Map<string, Position[]>();
  for (const each of facts) {
    const key = each.kind === 'place' ? keyOf(each) : null;
    if (key !== null && each.position) positions.set(key, [...(positions.get(key) ?? []), each.position]);
  }
  return new Map([...positions].map(([key, ofKey]) => [key, meanOf(ofKey)]));
}

function roughly(position: Position | null | undefined, precision: 'village' | 'municipality'): Spot | null {
  return position ? { ...position, precision } : null;
}
