import { describe, expect, test } from 'vitest';
import { whereKept } from '#cms/access/kept.ts';
import { principalOf } from '#cms/access/principal.ts';
import { pagesOf } from '#cms/fields/pages.ts';
import { withinOneNight } from '#cms/fields/schedules.ts';
import { tidyText } from '#cms/fields/tidy-text.ts';
import { toGathering, toImage, toLocalized, toPlace } from '#cms/plain-listings.ts';

test.each([
  [' Kyla\u0308tupa\u202e\r\n', 'Kylätupa'],
  ['rivi 1\r\nrivi 2\rrivi 3', 'rivi 1\nrivi 2\nrivi 3'],
  ['sarkain\tjää', 'sarkain\tjää'],
  ['a\u0000b\u001bc\u0085d', 'abcd'],
  ['👩‍👩‍👧 yhdessä', '👩‍👩‍👧 yhdessä'],
])('keeps %j tidy', (given, kept) => {
  expect(tidyText(given)).toBe(kept);
});

test.each([
  ['13:00', '15:00', true],
  ['20:00', '02:00', true],
  ['18:00', '10:00', true],
  ['15:00', '13:00', 'Loppumisaika on ennen alkamisaikaa. Tarkista kellonajat: yön yli voi kestää enintään 18 tuntia.'],
  ['13:00', '13:00', 'Loppumisaika on ennen alkamisaikaa. Tarkista kellonajat: yön yli voi kestää enintään 18 tuntia.'],
  [null, '13:00', true],
])('takes a night from %s to %s, but no start and end mixed up', async (startTime, endTime, verdict) => {
  const context = { req: { i18n: { language: 'fi' } }, siblingData: { startTime } } as never;
  expect(await withinOneNight('startTime')(endTime, context)).toBe(verdict);
});

describe('the listings somebody looks after', () => {
  const asked = (user: object | null) =>
    whereKept(principalOf({ user: user as never }), { organisation: 'organisation', municipality: 'municipality' });

  test.each([
    ['nobody', null, false],
    ['a role that does not exist', { id: '1', role: 'owner', organisations: ['a'] }, false],
    ['an editor without organisations', { id: '1', role: 'editor', organisations: [] }, false],
    ['an editor', { id: '1', role: 'editor', organisations: ['a', { id: 'b' }] }, { organisation: { in: ['a', 'b'] } }],
    ['a coordinator without a municipality', { id: '1', role: 'coordinator', municipality: null }, false],
    ['a coordinator', { id: '1', role: 'coordinator', municipality: 'laukaa' }, { municipality: { equals: 'laukaa' } }],
    ['a coordinator with leftover organisations', { id: '1', role: 'coordinator', organisations: ['a'] }, false],
    ['an administrator', { id: '1', role: 'administrator' }, true],
  ])('of %s', (_, user, expected) => {
    expect(asked(user)).toEqual(expected);
  });
});

test('has no public address without a slug', () => {
  expect(pagesOf('organisation', 'https://yhdessa.example', null)).toBeNull();
  expect(pagesOf('place', 'https://yhdessa.example', 'tupa')?.sv).toBe('https://yhdessa.example/sv/platser/tupa/');
});

describe('a stored document as plain data', () => {
  const context = { timeZone: 'Europe/Helsinki', places: new Set(['p1']), images: new Map() };
  const stored = { id: 'g1', updatedAt: '2026-11-24T10:00:00.000Z', name: { fi: ' Kahvit ', sv: '', de: null } };

  test('has only the languages that somebody wrote', () => {
    expect(toLocalized(stored.name)).toEqual({ fi: 'Kahvit' });
  });

  test('refers to a place only if that is published', () => {
    expect(toGathering('group', { ...stored, place: 'p1' }, context).place).toBe('p1');
    expect(toGathering('group', { ...stored, place: 'p2' }, context).place).toBeNull();
  });

  test('forgets what the form hides: weekdays of a single time, the new date of a date that is not moved', () => {
    const schedule = {
      frequency: 'once',
      interval: 3,
      weekdays: ['MO'],
      startDate: '2026-11-24',
      endDate: '2027-01-01',
      startTime: '13:00',
      exceptions: [{ date: '2026-11-24', change: 'cancelled', newDate: '2026-11-25' }],
    } as const;
    expect(toGathering('event', { ...stored, schedules: [schedule] }, context).schedules).toEqual([
      {
        frequency: 'once',
        interval: 1,
        weekdays: [],
        startDate: '2026-11-24',
        endDate: null,
        startTime: '13:00',
        endTime: null,
        timeZone: 'Europe/Helsinki',
        exceptions: [
          {
            date: '2026-11-24',
            change: 'cancelled',
            reason: {},
            newDate: null,
            newStartTime: null,
            newEndTime: null,
          },
        ],
      },
    ]);
  });

  test('knows no address in part, no half a position, and no hours nobody told', () => {
    const place = toPlace({ ...stored, address: { street: 'Kylätie 1' }, position: { latitude: 62 } }, context);
    expect([place.address, place.position, place.openingHours]).toEqual([
      null,
      null,
      { state: 'unknown', spans: [], note: {} },
    ]);
  });

  test('has no picture whose file is missing', () => {
    expect(toImage({ id: 'm1', alt: { fi: 'x' } })).toBeNull();
  });
});
