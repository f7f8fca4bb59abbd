import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListingFacts } from '#directory/finding/facts.ts';
import { groupedByDistance } from '#directory/finding/near-groups.ts';
import { tellDistance, tellNearGroup } from '#directory/finding/near-sentence.ts';
import { exactSpot, nearnessOf, type Spot } from '#directory/finding/nearness.ts';
import { spotsOf } from '#directory/finding/spots.ts';
import { forEachLanguage } from '#i18n/languages.ts';
import { manyFacts, region, someFacts } from './any-finding.ts';

const station = { latitude: 62.2415, longitude: 25.7538 };
const home = exactSpot(station);

/** So many kilometres to the north and to the east of home. */
const at = (north: number, east: number) => ({
  latitude: station.latitude + north / 111.195,
  longitude: station.longitude + east / (111.195 * Math.cos((station.latitude * Math.PI) / 180)),
});

const place = (changes: Partial<ListingFacts>) => someFacts({ kind: 'place', ...changes });

const tell = (to: Spot) => tellDistance(nearnessOf(home, to), 'fi');

describe('a distance', () => {
  test('is a straight line on the round Earth', () => {
    const helsinki = exactSpot({ latitude: 60.1699, longitude: 24.9384 });
    expect(nearnessOf(home, helsinki).kilometres).toBeCloseTo(234.5, 0);
    expect(nearnessOf(home, home).kilometres).toBe(0);
  });

  test.each([
    [0.4, 'alle 1 km'],
    [1.2, 'noin 1 km'],
    [2.6, 'noin 3 km'],
    [12.4, 'noin 12 km'],
    [47, 'noin 45 km'],
  ])('of %s km is told as one would', (kilometres, told) => {
    expect(tell(exactSpot(at(kilometres, 0)))).toBe(told);
  });

  test.each([
    [0.4, 'alle 3 km'],
    [4.1, 'noin 5 km'],
    [12.4, 'noin 10 km'],
  ])('of %s km to a village is no more exact than a village', (kilometres, told) => {
    expect(tell({ ...at(kilometres, 0), precision: 'village' })).toBe(told);
  });

  test.each([
    [4, 'alle 10 km'],
    [12.4, 'noin 10 km'],
    [26, 'noin 30 km'],
  ])('of %s km to a municipality is no more exact than a municipality', (kilometres, told) => {
    expect(tell({ ...at(kilometres, 0), precision: 'municipality' })).toBe(told);
  });

  test('is no more exact than where one is oneself', () => {
    const postalCode: Spot = { ...station, precision: 'village' };
    expect(tellDistance(nearnessOf(postalCode, exactSpot(at(0.4, 0))), 'fi')).toBe('alle 3 km');
  });

  test('is told in every language', () => {
    expect(forEachLanguage((language) => tellDistance(nearnessOf(home, exactSpot(at(3, 0))), language))).toEqual({
      fi: 'noin 3 km',
      sv: 'ungefär 3 km',
      en: 'about 3 km',
      de: 'etwa 3 km',
    });
  });
});

describe('a direction', () => {
  test.each([
    [5, 0, 'pohjoiseen'],
    [5, 5, 'koilliseen'],
    [0, 5, 'itään'],
    [-5, 5, 'kaakkoon'],
    [-5, 0, 'etelään'],
    [-5, -5, 'lounaaseen'],
    [0, -5, 'länteen'],
    [5, -5, 'luoteeseen'],
    [5, 1.8, 'pohjoiseen'],
    [5, 2.5, 'koilliseen'],
  ])('%s km north and %s km east is %s', (north, east, direction) => {
    const [group] = groupedByDistance([place({ position: at(north, east) })], home, spotsOf([], region));
    expect(group && tellNearGroup(group, 'fi')).toBe(`3–10 km ${direction}`);
  });
});

describe('what is found, by distance', () => {
  const spots = spotsOf([], region);
  const near = (north: number, east: number) => place({ id: `${north} ${east}`, position: at(north, east) });

  test('is in bands with their directions, the nearest first, and clockwise', () => {
    const found = [near(40, 0), near(0.2, 0.2), near(2, 0), near(0, 2), near(1.5, 0), near(0, 20), near(-0.5, 0)];
    const groups = groupedByDistance(found, home, spots);
    expect(groups.map((group) => [tellNearGroup(group, 'fi'), group.found.map(({ facts }) => facts.id)])).toEqual([
      ['alle 1 km', ['0.2 0.2', '-0.5 0']],
      ['1–3 km pohjoiseen', ['1.5 0', '2 0']],
      ['1–3 km itään', ['0 2']],
      ['10–30 km itään', ['0 20']],
      ['yli 30 km pohjoiseen', ['40 0']],
    ]);
  });

  test('has last what one need not go to', () => {
    const online = place({ id: 'online', attendance: ['online'], position: at(0.1, 0) });
    const groups = groupedByDistance([online, near(2, 0)], home, spots);
    expect(groups.map((group) => tellNearGroup(group, 'en'))).toEqual([
      '1–3 km to the north',
      'Online, by phone or at home',
    ]);
  });

  test('is all of it, each listing once', () => {
    fc.assert(
      fc.property(manyFacts, (facts) => {
        const grouped = groupedByDistance(facts, home, spotsOf(facts, region)).flatMap(({ found }) => found);
        expect(grouped.map(({ facts: { id } }) => id).toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('where a place is that is not told exactly', () => {
  const hall = place({ municipality: 'beta', village: 'suolahti', postalCode: '44101', position: at(2, 0) });
  const library = place({ municipality: 'beta', village: 'suolahti', postalCode: '44102', position: at(4, 0) });
  const spots = spotsOf([hall, library], region);

  test('is in the midst of the places of its village', () => {
    expect(spots.ofListing(someFacts({ municipality: 'beta', village: 'suolahti' }))).toEqual({
      latitude: expect.closeTo(at(3, 0).latitude),
      longitude: expect.closeTo(at(3, 0).longitude),
      precision: 'village',
    });
  });

  test('is in its municipality where nothing nearer is known', () => {
    const [alpha] = region.municipalities;
    expect(spots.ofListing(someFacts({ municipality: 'alpha', village: 'kirkonkyla' }))).toEqual({
      ...alpha?.centre,
      precision: 'municipality',
    });
  });

  test('of a postal code is in the midst of its places, else of its village', () => {
    expect(spots.ofPostalCode('44101')).toMatchObject({ ...hall.position, precision: 'village' });
    expect(spotsOf([library], region).ofPostalCode('44101')).toMatchObject({
      ...library.position,
      precision: 'village',
    });
    expect(spotsOf([], region).ofPostalCode('44101')).toMatchObject({ precision: 'municipality' });
    expect(spots.ofPostalCode('99999')).toBe(null);
  });

  test('does not move with the groups that meet there', () => {
    const groups = Array.from({ length: 9 }, () =>
      someFacts({ municipality: 'beta', village: 'suolahti', position: at(2, 0) }),
    );
    expect(spotsOf([...groups, hall, library], region).ofPostalCode('44101')).toEqual(spots.ofPostalCode('44101'));
  });
});
