import type { SampleOrganisation } from '#content/sample-schema.ts';
import type { Municipality, Region } from '#directory/region.ts';
import { organisationName } from './names.ts';
import { contactOf } from './offer.ts';
import { powerLaw, type Random } from './random.ts';
import { chooseLanguages, inLanguages, withGaps } from './texts.ts';
import words from './words.json' with { type: 'json' };

export type Organisations = {
  readonly all: readonly SampleOrganisation[];
  /** Ids of the largest ones. */
  readonly withPictures: ReadonlySet<string>;
  /** Who keeps another listing of this municipality. */
  readonly choose: (random: Random, municipality: string) => string;
};

/** One organisation for so many listings; nobody keeps more than the most. */
const listingsForEach = 12;
const mostListings = 60;
const sizeSteepness = 0.6;

/** The share of all organisations that have pictures: they keep about one listing in fifteen. */
const shareWithPictures = 0.015;

/** As many organisations as so many listings need: in every municipality as many as its size, a few of them large. */
export function organisationsFor(
  random: Random,
  region: Region,
  municipalities: readonly (readonly [Municipality, number])[],
  listings: number,
): Organisations {
  const count = Math.max(1, Math.ceil(listings / listingsForEach));
  const all = Array.from({ length: count }, (_, index) => makeOrganisation(random, region, municipalities, index));
  const kept = new Map<string, number>();
  const choose = (chance: Random, municipality: string): string => {
    const local = all.filter((organisation) => organisation.municipality === municipality);
    const free = (some: typeof all) => some.filter(({ id }) => (kept.get(id) ?? 0) < mostListings);
    const choices = free(local).length > 0 ? free(local) : free(all);
    const { id } = chance.weighted(powerLaw(choices, sizeSteepness));
    kept.set(id, (kept.get(id) ?? 0) + 1);
    return id;
  };
  const pictured = all.slice(0, Math.max(1, Math.round(count * shareWithPictures)));
  return { all, withPictures: new Set(pictured.map(({ id }) => id)), choose };
}

function makeOrganisation(
  random: Random,
  region: Region,
  municipalities: readonly (readonly [Municipality, number])[],
  index: number,
): SampleOrganisation {
  const municipality = random.weighted(municipalities);
  const { village } = random.pick(municipality.postalCodes);
  const chosen = chooseLanguages(random);
  return {
    id: `organisation-${index + 1}`,
    name: inLanguages(organisationName(random, { municipality, village }), chosen),
    description: withGaps(random, random.pick(words.organisationDescriptions), chosen),
    municipality: municipality.id,
    website: random.chance(0.4) ? `https://www.jarjesto-${index + 1}.example/` : null,
    sector: random.weighted([
      ['association' as const, 70],
      ['parish' as const, 10],
      ['municipality' as const, 12],
      [null, 8],
    ]),
    themes: random.chance(0.5) ? [random.pick(region.taxonomy.themes).id] : [],
    keywords: [],
    areas: [],
    links: [],
    businessId: null,
    logo: null,
    contact: contactOf(random, chosen),
  };
}
