import fc from 'fast-check';
import type { FindingContext } from '#directory/finding/aspects.ts';
import { type FactTime, factDays, type ListingFacts } from '#directory/finding/facts.ts';
import {
  areas,
  dayTimes,
  type Finding,
  type FindingDays,
  namedDays,
  noFinding,
  priceChoices,
} from '#directory/finding/finding.ts';
import { attendances, listingKinds } from '#directory/listing.ts';
import type { Region } from '#directory/region.ts';
import { addDays } from '#i18n/dates.ts';
import { aRegion, today } from '../../fixtures/snapshot.ts';

const villages = { alpha: 'Kirkonkylä', beta: 'Suolahti', gamma: 'Hankasalmen asema' } as const;

/** Three municipalities in a row, each with a village. */
export const region: Region = aRegion({
  municipalities: aRegion().municipalities.map((municipality, at) => ({
    ...municipality,
    postalCodes: [{ code: `4410${at}`, village: villages[municipality.id as keyof typeof villages] }],
  })),
});

export const context: FindingContext = { region, today, until: addDays(today, factDays - 1) };

/** A group in `alpha` of which nothing is known. */
export function someFacts(changes: Partial<ListingFacts> = {}): ListingFacts {
  return {
    id: 'group-1',
    kind: 'group',
    municipality: 'alpha',
    village: null,
    postalCode: null,
    position: null,
    themes: [],
    audiences: [],
    ages: [],
    features: {},
    languages: [],
    price: null,
    attendance: [],
    checked: null,
    times: [],
    unknownDays: 'all',
    later: true,
    ...changes,
  };
}

export const asking = (changes: Partial<Finding>): Finding => ({ ...noFinding, ...changes });

const sorted = <T extends string>(ids: readonly T[]) => fc.subarray([...ids]).map((some) => some.toSorted());

const anyDate = fc.integer({ min: 0, max: 20 }).map((days) => addDays(today, days));

const anyDays: fc.Arbitrary<FindingDays> = fc.oneof(
  fc.constantFrom(...namedDays).map((kind) => ({ kind })),
  fc.tuple(anyDate, anyDate).map((dates) => {
    const [from = today, to = today] = dates.toSorted();
    return { kind: 'dates' as const, from, to };
  }),
);

const { taxonomy } = region;
const idsOf = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);
const features = idsOf([...taxonomy.threshold, ...taxonomy.accessibility]);

/** Where somebody looks: a village is one of the municipalities that are named. */
const anyWhere = fc.constantFrom(
  {},
  { municipalities: ['alpha'] },
  { municipalities: ['alpha', 'gamma'] },
  { municipalities: ['beta'], village: 'suolahti' },
  { village: 'hankasalmen-asema' },
  { near: '44101' },
  { near: '44100', municipalities: ['beta'] },
);

/** Any finding an address can ask for. */
export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    where: anyWhere,
    area: fc.constantFrom(...areas),
    words: fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()),
    kinds: sorted(listingKinds),
    themes: sorted(idsOf(taxonomy.themes)),
    audiences: sorted(idsOf(taxonomy.audiences)),
    languages: sorted(taxonomy.spokenLanguages),
    attendances: sorted(attendances),
    prices: sorted(priceChoices),
    age: fc.option(fc.integer({ min: 0, max: 120 })),
    features: sorted(features),
    when: fc.option(anyDays),
    times: sorted(dayTimes),
    checked: fc.option(fc.constant('recently' as const)),
    unknown: fc.boolean(),
  })
  .map(({ where, ...rest }) => ({ ...noFinding, ...where, ...rest }));

const anyTime: fc.Arbitrary<FactTime> = fc.record({
  date: anyDate,
  start: fc.constantFrom(null, 0, 600, 780, 1080),
  end: fc.constantFrom(null, 840, 1200, 1560),
});

const anyAnswer = fc.constantFrom('yes', 'no', undefined);

/** The facts of a listing of the region. */
const anyFacts: fc.Arbitrary<ListingFacts> = fc
  .record({
    kind: fc.constantFrom(...listingKinds),
    municipality: fc.constantFrom('alpha', 'beta', 'gamma'),
    village: fc.constantFrom(null, 'kirkonkyla', 'suolahti', 'hankasalmen-asema'),
    themes: sorted(idsOf(taxonomy.themes)),
    audiences: sorted(idsOf(taxonomy.audiences)),
    ages: fc.constantFrom([], [{ from: null, to: null }], [{ from: 18, to: 65 }], [{ from: 70, to: null }]),
    features: fc.record(Object.fromEntries(features.map((id) => [id, anyAnswer]))),
    languages: sorted(taxonomy.spokenLanguages),
    price: fc.constantFrom(null, 'not-free' as const, ...priceChoices),
    attendance: sorted(attendances),
    checked: fc.constantFrom(null, '2026-11-01', '2025-11-01'),
    times: fc.array(anyTime, { maxLength: 4 }),
    unknownDays: fc.constantFrom('all' as const, [], [today], [addDays(today, 4)]),
    later: fc.boolean(),
  })
  .map((changes) => someFacts(changes));

/** The facts of some listings. */
export const manyFacts: fc.Arbitrary<readonly ListingFacts[]> = fc
  .array(anyFacts, { maxLength: 40 })
  .map((all) => all.map((facts, at) => ({ ...facts, id: `listing-${at}` })));
