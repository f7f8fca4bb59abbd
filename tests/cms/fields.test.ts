import { describe, expect, test } from 'vitest';
import { whereKept } from '#cms/access/kept.ts';
import { principalOf } from '#cms/access/principal.ts';
import { pagesOf } from '#cms/fields/pages.ts';
import { withinOneNight } from '#cms/fields/schedule-checks.ts';
import { tidyText } from '#cms/fields/tidy-text.ts';
import { toGathering, toImage, toPlace } from '#cms/plain-listings.ts';
import { toSchedule } from '#cms/plain-schedule.ts';
import { toLines, toLocalized } from '#cms/plain-text.ts';

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

  test('has one keyword for each line and language', () => {
    expect(toLines({ fi: 'kylä\n\n kahvit ', sv: 'by' })).toEqual([{ fi: 'kylä' }, { fi: 'kahvit' }, { sv: 'by' }]);
  });

  test('forgets what the form hides of a single time', () => {
    const schedule = {
      id: 's1',
      repeats: 'once',
      interval: 3,
      weekdays: ['MO'],
      count: 5,
      startDate: '2026-11-24',
      endDate: '2027-01-01',
      startTime: '13:00',
      exceptions: [{ date: '2026-11-24', change: 'cancelled', newDate: '2026-11-25', newPlace: { fi: 'Kirjasto' } }],
    } as const;
    const exception = {
      date: '2026-11-24',
      time: null,
      change: 'cancelled',
      reason: {},
      newDate: null,
      newStartTime: null,
      newEndTime: null,
      newPlace: {},
    };
    expect(toSchedule(schedule, 'Europe/Helsinki')).toEqual({
      id: 's1',
      rule: null,
      startDate: '2026-11-24',
      endDate: null,
      startTime: '13:00',
      endTime: null,
      extraDays: 0,
      exactMinutes: null,
      timeZone: 'Europe/Helsinki',
      extraDates: [],
      exceptions: [exception],
      note: {},
    });
  });

  test('is a rule of what the form shows', () => {
    const start = { startDate: '2026-09-07', startTime: '10:00', weekdays: ['MO'], ordinals: ['1', '-1'] } as const;
    const rule = (changes: object) => toSchedule({ ...start, ...changes }, 'Europe/Helsinki')?.rule;
    expect(rule({ repeats: 'weekly', interval: 2, months: ['5'] })).toEqual({
      frequency: 'weekly',
      interval: 2,
      byDay: [{ weekday: 'MO', ordinal: null }],
    });
    expect(rule({ repeats: 'monthly', months: ['9', '10'] })).toEqual({
      frequency: 'monthly',
      interval: 1,
      byDay: [
        { weekday: 'MO', ordinal: 1 },
        { weekday: 'MO', ordinal: -1 },
      ],
      byMonth: [9, 10],
    });
    expect(rule({ repeats: 'monthly', monthlyBy: 'day', monthDays: [15, -1] })).toEqual({
      frequency: 'monthly',
      interval: 1,
      byMonthDay: [15, -1],
    });
  });

  test('has no times of day when it goes on all day, and is nothing while its time is missing', () => {
    const start = { startDate: '2026-11-24', endTime: '15:00' };
    expect(toSchedule(start, 'Europe/Helsinki')).toBeNull();
    expect(toSchedule({ ...start, startTime: '25:00' }, 'Europe/Helsinki')).toBeNull();
    const allDay = toSchedule({ ...start, startTime: '13:00', allDay: true, extraDays: 2 }, 'Europe/Helsinki');
    expect([allDay?.startTime, allDay?.endTime, allDay?.extraDays]).toEqual([null, null, 2]);
  });

  test('needs no schedule when dates are agreed, and tells when it goes on', () => {
    const agreed = { ...stored, datesAgreed: true, schedules: [{ startDate: '2026-11-24', startTime: '13:00' }] };
    expect(toGathering('group', agreed, context).schedules).toEqual([]);
    const pause = { state: 'scheduled', resumes: '2027-01-12' };
    expect(toGathering('group', { ...stored, status: pause }, context).status.resumes).toBe('2027-01-12');
  });

  test('has a price and a way to join that nobody told as not known', () => {
    const { price, joining, ages, area, contact } = toGathering('group', stored, context);
    expect([price.kind, joining.kind, ages, area.scope, contact.privacy]).toEqual([
      'unknown',
      'unknown',
      { from: null, to: null },
      'own',
      'hidden',
    ]);
    const free = { kind: 'free', amount: 4, concessions: { fi: 'x' }, text: { fi: 'Kahvi 2 €' } };
    expect(toGathering('group', { ...stored, price: free }, context).price).toEqual({
      kind: 'free',
      amount: null,
      currency: 'EUR',
      concessions: {},
      text: { fi: 'Kahvi 2 €' },
    });
  });

  test('knows no address in part, no half a position, and no hours nobody told', () => {
    const place = toPlace({ ...stored, address: { street: 'Kylätie 1' }, position: { latitude: 62 } }, context);
    expect([place.address, place.position, place.openingHours]).toEqual([
      null,
      null,
      { state: 'unknown', spans: [], seasons: [], exceptionalDays: [], publicHolidays: 'unknown', note: {} },
    ]);
  });

  test('has no picture whose file is missing', () => {
    expect(toImage({ id: 'm1', alt: { fi: 'x' } })).toBeNull();
  });
});
