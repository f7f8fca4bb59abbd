import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageAddresses, pageData } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { anySnapshot } from '../fixtures/any-snapshot.ts';
import { richSnapshot } from './rich-snapshot.ts';
import { schemaOrgProblems } from './schema-org-check.ts';

describe('every schema.org description', () => {
  test('holds only types, properties and values that schema.org knows, and what it is no use without', () => {
    expect(problemsIn(richSnapshot)).toEqual([]);
  });

  test('does so whatever is published', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(problemsIn(snapshot)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the check of a description', () => {
  const context = { '@context': 'https://schema.org' };

  test.each([
    ['an unknown type', { '@type': 'Happening' }, 'Happening: unknown type "Happening"'],
    ['an unknown property', { '@type': 'Place', name: 'Tupa', colour: 'red' }, 'Place.colour: unknown property'],
    ['a wrong kind of value', { '@type': 'Place', name: 1 }, 'Place.name: 1'],
    ['a missing property', { '@type': 'Place' }, 'Place: name is missing'],
    [
      'a thing of a type that may not stand there',
      { '@type': 'Place', name: 'Tupa', geo: { '@type': 'Place', name: 'Tupa' } },
      'Place.geo: may not be a "Place"',
    ],
    [
      'a value that is none of the enumeration',
      { '@type': 'EventSeries', name: 'Kahvi', eventStatus: ['https://schema.org/EventLost'] },
      'EventSeries.eventStatus[0]: "https://schema.org/EventLost"',
    ],
  ])('finds %s', (_, description, problem) => {
    expect(schemaOrgProblems({ ...context, ...description })).toEqual([problem]);
  });
});

function problemsIn(snapshot: Snapshot): string[] {
  return pageAddresses(snapshot).flatMap((address) =>
    pageData(snapshot, address).structuredData.flatMap((description) =>
      schemaOrgProblems(description).map((problem) => `${address.path} ${problem}`),
    ),
  );
}
