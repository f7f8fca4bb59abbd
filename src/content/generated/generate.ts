import type { Sample } from '#content/sample.ts';
import type { SampleListing, SampleOrganisation } from '#content/sample-schema.ts';
import type { Municipality, Region } from '#directory/region.ts';
import { type Maker, makeGathering, makePlace } from './listings.ts';
import { organisationsFor } from './organisations.ts';
import { createRandom, powerLaw, type Random } from './random.ts';
import words from './words.json' with { type: 'json' };

/** How many listings and which: the same numbers give the same content. */
export type Wanted = { readonly listings: number; readonly seed: number };

/** What has become of a document; one taken back was public before, one `being-edited` is public beside a newer draft. */
export type PublicationState = 'published' | 'draft' | 'taken-back' | 'being-edited';

export type Generated = Sample & {
  /** By the id of the listing; published when it is not here. */
  readonly states: ReadonlyMap<string, PublicationState>;
  /** Names that listings had while they were public, by their id. */
  readonly formerNames: ReadonlyMap<string, readonly string[]>;
};

/** Invented listings of the whole region, by a seed. Pictures are those given, shown by the largest organisations. */
export function generateSample(region: Region, pictures: Sample['pictures'], { listings, seed }: Wanted): Generated {
  const random = createRandom(seed);
  const municipalities = powerLaw(inOrderOfSize(region, random), 1);
  const maker: Maker = {
    random,
    region,
    municipalities,
    themes: powerLaw(
      region.taxonomy.themes.map(({ id }) => id),
      0.4,
    ),
    organisations: organisationsFor(random, region, municipalities, listings),
    placesIn: new Map(),
  };
  const places = Array.from({ length: Math.round(listings * 0.15) }, (_, index) => makePlace(maker, index));
  const gatherings = Array.from({ length: listings - places.length }, (_, index) => makeGathering(maker, index));
  const all = [...places, ...gatherings].map((listing) => withPicture(maker, pictures, listing));
  return {
    pictures,
    organisations: maker.organisations.all.map((organisation) => withLogo(maker, pictures, organisation)),
    listings: all,
    states: statesOf(random, all),
    formerNames: new Map(
      all
        .filter(({ kind }) => kind !== 'place' && random.chance(0.03))
        .map(({ id, name }) => [id, [`${random.pick(words.properNames)} ${Object.values(name)[0]}`]]),
    ),
  };
}

/** The municipality that the site calls home is taken for the largest; the others are as large as chance has it. */
function inOrderOfSize({ homeMunicipality, municipalities }: Region, random: Random): Municipality[] {
  const others = municipalities.filter(({ id }) => id !== homeMunicipality);
  const ranked = others.map((municipality) => ({
    municipality,
    rank: random.next() / municipality.postalCodes.length,
  }));
  const home = municipalities.filter(({ id }) => id === homeMunicipality);
  return [...home, ...ranked.toSorted((a, b) => a.rank - b.rank).map(({ municipality }) => municipality)];
}

/** The largest organisations have pictures, and show them with most of what they do: some in twenty of all listings. */
function withPicture(
  { organisations, random }: Maker,
  pictures: Sample['pictures'],
  listing: SampleListing,
): SampleListing {
  if (pictures.length === 0 || !organisations.withPictures.has(listing.organisation) || random.chance(0.2))
    return listing;
  return { ...listing, image: random.pick(pictures).id };
}

function withLogo({ organisations }: Maker, pictures: Sample['pictures'], organisation: SampleOrganisation) {
  return {
    ...organisation,
    logo: organisations.withPictures.has(organisation.id) ? (pictures.at(-1)?.id ?? null) : null,
  };
}

function statesOf(random: Random, listings: readonly SampleListing[]): Map<string, PublicationState> {
  const states = new Map<string, PublicationState>();
  for (const { id, kind } of listings) {
    const state = random.weighted<PublicationState>([
      ['published', kind === 'place' ? 97 : 93],
      ['draft', 3],
      ['taken-back', kind === 'place' ? 0 : 2],
      ['being-edited', kind === 'place' ? 0 : 2],
    ]);
    if (state !== 'published') states.set(id, state);
  }
  return states;
}
