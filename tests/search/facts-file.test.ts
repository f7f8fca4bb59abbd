import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactTime, ListingFacts } from '#directory/finding/facts.ts';
import { listingKinds } from '#directory/listing.ts';
import { addDays } from '#i18n/calendar.ts';
import { packNumbers, unpackNumbers } from '#search/facts-columns.ts';
import { printFacts, readFacts } from '#search/facts-file.ts';

const day = '2026-11-24';

const anyDate = fc.integer({ min: 0, max: 61 }).map((days) => addDays(day, days));

const anyId = fc.constantFrom('a', 'b-c', 'ä"\\', '65+', 'fi');

const anyIds = fc.uniqueArray(anyId, { maxLength: 3 });

const anyTime: fc.Arbitrary<FactTime> = fc
  .record({ date: anyDate, start: fc.option(fc.nat(1439)), minutes: fc.option(fc.nat(2000)) })
  .map(({ date, start, minutes }) => ({
    date,
    start,
    end: start === null || minutes === null ? null : start + minutes,
  }));

const keyOf = ({ date, start, end }: FactTime) =>
  [date, ...[start, end].map((part) => String((part ?? -1) + 1).padStart(5, '0'))].join(' ');

const anyTimes = fc
  .uniqueArray(anyTime, { maxLength: 8, selector: keyOf })
  .map((times) => times.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)));

const anyDegree = fc.integer({ min: -9_000_000, max: 9_000_000 }).map((steps) => steps / 100_000);

const anyFacts: fc.Arbitrary<ListingFacts> = fc.record({
  id: fc.stringMatching(/^fi_[0-9a-f]{7,9}$/),
  kind: fc.constantFrom(...listingKinds),
  municipality: anyId,
  village: fc.option(anyId),
  postalCode: fc.option(fc.constantFrom('40100', '44200')),
  position: fc.option(fc.record({ latitude: anyDegree, longitude: anyDegree })),
  themes: anyIds,
  audiences: anyIds,
  ages: fc.array(fc.record({ from: fc.option(fc.nat(99)), to: fc.option(fc.nat(99)) }), { maxLength: 2 }),
  features: fc.dictionary(fc.stringMatching(/^[a-k]$/), fc.constantFrom('yes', 'no')),
  languages: anyIds,
  price: fc.constantFrom('free', 'voluntary', 'paid', 'not-free', null),
  attendance: anyIds,
  checked: fc.option(fc.integer({ min: -9_000, max: 0 }).map((days) => addDays(day, days))),
  times: anyTimes,
  unknownDays: fc.oneof(
    fc.constant('all' as const),
    fc.uniqueArray(anyDate, { maxLength: 5 }).map((dates) => dates.sort()),
  ),
  later: fc.boolean(),
});

describe('a file of facts', () => {
  it('is read as what was printed', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 40 }), (facts) => {
        const text = printFacts(
          { day, facts },
          'fi',
          facts.map(({ id }) => id),
        );
        expect(readFacts(text)).toEqual({ day, facts });
      }),
    );
  });

  it('tells a position to a metre', () => {
    const [facts] = fc.sample(anyFacts, { numRuns: 1, seed: 1 });
    if (!facts) throw new Error('There is one.');
    const exact = { ...facts, id: 'fi_1234567', position: { latitude: 62.241_234_567, longitude: 25.749_876_543 } };
    expect(readFacts(printFacts({ day, facts: [exact] }, 'fi', [exact.id])).facts[0]?.position).toEqual({
      latitude: 62.241_23,
      longitude: 25.749_88,
    });
  });
});

it('any whole numbers are read from the text they are packed into', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const text = packNumbers(numbers);
      expect(JSON.stringify(text)).toHaveLength(text.length + 2);
      expect(unpackNumbers(text, numbers.length)).toEqual(numbers);
    }),
  );
});
