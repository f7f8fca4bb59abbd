import type { SampleGathering, SamplePlace } from '#content/sample-schema.ts';
import type { Municipality, Region } from '#directory/region.ts';
import { weekdays } from '#directory/schedule.ts';
import { gatheringName, placeName } from './names.ts';
import { offerOf } from './offer.ts';
import { placeHours } from './opening.ts';
import type { Organisations } from './organisations.ts';
import { powerLaw, type Random } from './random.ts';
import { eventSchedules, groupSchedules } from './schedules.ts';
import { chooseLanguages, inLanguages, sometimes } from './texts.ts';
import words from './words.json' with { type: 'json' };

/** What listings are made from, and the places made so far. */
export type Maker = {
  readonly random: Random;
  readonly region: Region;
  /** The largest first, each with how many listings of all it has. */
  readonly municipalities: readonly (readonly [Municipality, number])[];
  readonly themes: readonly (readonly [string, number])[];
  readonly organisations: Organisations;
  readonly placesIn: Map<string, SamplePlace[]>;
};

/** Most groups and events have a place; of those the first few of a municipality hold by far the most. */
const placeSteepness = 0.5;

function makeListing({ municipalities, organisations, random, region, themes }: Maker, given: string | null) {
  const municipality = random.weighted(municipalities);
  const { code, village } = random.pick(municipality.postalCodes);
  const theme = given ?? random.weighted(themes);
  const chosen = chooseLanguages(random);
  const common = {
    ...offerOf(random, region, theme, chosen),
    organisation: organisations.choose(random, municipality.id),
    municipality: municipality.id,
    village: { fi: village },
  };
  return { chosen, code, common, municipality, theme, village };
}

/** A place of its municipality: a meeting place more often than not. */
export function makePlace(maker: Maker, index: number): SamplePlace {
  const { random } = maker;
  const { chosen, code, common, municipality, village } = makeListing(
    maker,
    random.chance(0.7) ? 'meeting-place' : null,
  );
  const near = (degrees: number) => Math.round((degrees + (random.next() - 0.5) / 8) * 1e5) / 1e5;
  const place: SamplePlace = {
    ...common,
    kind: 'place',
    id: `place-${index + 1}`,
    name: inLanguages(placeName(random, { municipality, village }), chosen),
    address: random.chance(0.95)
      ? { street: `${random.pick(words.streets)} ${random.whole(1, 60)}`, postalCode: code, city: municipality.name.fi }
      : null,
    position: random.chance(0.8)
      ? { latitude: near(municipality.centre.latitude), longitude: near(municipality.centre.longitude) }
      : null,
    openingHours: placeHours(random, chosen),
  };
  maker.placesIn.set(municipality.id, [...(maker.placesIn.get(municipality.id) ?? []), place]);
  return place;
}

/** A group or an event; most are held in a place that has been made before. */
export function makeGathering(maker: Maker, index: number): SampleGathering {
  const { random } = maker;
  const { chosen, common, municipality, theme, village } = makeListing(maker, null);
  const kind = random.chance(0.6 / 0.85) ? 'group' : 'event';
  const day = random.weighted(weekdays.map((weekday, at) => [weekday, at < 5 ? 3 : 1] as const));
  const place = chooseRoom(maker, municipality.id, kind);
  const online = place === null && random.chance(0.15);
  const datesAgreed = kind === 'group' && random.chance(0.03);
  const activity = random.pick(activitiesOf(theme));
  return {
    ...common,
    kind,
    id: `${kind}-${index + 1}`,
    name: inLanguages(gatheringName(random, { activity, day, municipality, village }), chosen),
    attendance: online ? ['online'] : common.attendance,
    place,
    meetingPoint: place || online ? {} : sometimes(random, 0.8, words.meetingPoints, chosen),
    status: statusOf(maker, chosen),
    datesAgreed,
    schedules: datesAgreed ? [] : (kind === 'group' ? groupSchedules : eventSchedules)(random, day, chosen),
  };
}

function activitiesOf(theme: string) {
  const known: Readonly<Record<string, (typeof words.activities)['company']>> = words.activities;
  return known[theme] ?? words.activities.company;
}

function chooseRoom({ placesIn, random }: Maker, municipality: string, kind: 'group' | 'event'): string | null {
  const places = placesIn.get(municipality) ?? [];
  if (places.length === 0 || random.chance(kind === 'group' ? 0.25 : 0.35)) return null;
  return random.weighted(powerLaw(places.slice(0, 400), placeSteepness)).id;
}

function statusOf({ random }: Maker, chosen: ReturnType<typeof chooseLanguages>): SampleGathering['status'] {
  const state = random.weighted([
    ['scheduled' as const, 94],
    ['cancelled' as const, 2],
    ['postponed' as const, 2],
    ['ended' as const, 2],
  ]);
  const off = state === 'cancelled' || state === 'postponed';
  return { state, reason: off ? sometimes(random, 0.7, words.reasons, chosen) : {}, resumesWeek: null };
}
