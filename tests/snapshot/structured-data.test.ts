import { describe, expect, test } from 'vitest';
import type { Schedule } from '#directory/schedule.ts';
import type { PageKind } from '#snapshot/page-data.ts';
import { pageData } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import {
  aGroup,
  anEvent,
  anOrganisation,
  aPlace,
  aRegion,
  aSchedule,
  aSingleTime,
  aSnapshot,
  everyWeekOn,
  everywhere,
  someOpeningHours,
} from '../fixtures/snapshot.ts';
import { anException, richSnapshot } from './rich-snapshot.ts';

const allAbout = (snapshot: Snapshot, kind: PageKind, id: string) =>
  pageData(snapshot, { kind, id, language: 'fi' }).structuredData;

const about = (snapshot: Snapshot, kind: PageKind, id: string) => allAbout(snapshot, kind, id)[0];

const aboutEvent = (changes: Parameters<typeof anEvent>[0]) =>
  about(aSnapshot({ events: [anEvent(changes)] }), 'event', 'event-1');

const aboutGroup = (changes: Parameters<typeof aGroup>[0]) =>
  allAbout(aSnapshot({ groups: [aGroup(changes)] }), 'group', 'group-1');

const schedulesOf = (...schedules: readonly Schedule[]) => {
  const [series] = aboutGroup({ schedules });
  return series?.eventSchedule;
};

describe('the schema.org description of an event', () => {
  test('has its start and end with the offset of the season', () => {
    expect(aboutEvent({})).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      url: 'https://yhdessa.example/fi/tapahtumat/myyjaiset/',
      startDate: '2026-11-28T10:00:00+02:00',
      endDate: '2026-11-28T14:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', address: { addressLocality: 'Alpha' } },
    });
    expect(aboutEvent({ schedules: [aSingleTime({ startDate: '2027-06-05' })] })).toMatchObject({
      startDate: '2027-06-05T10:00:00+03:00',
    });
  });

  test('ends on the next day over midnight, and tells no end that nobody has told', () => {
    expect(aboutEvent({ schedules: [aSingleTime({ startTime: '22:00', endTime: '01:00' })] })).toMatchObject({
      endDate: '2026-11-29T01:00:00+02:00',
    });
    expect(aboutEvent({ schedules: [aSingleTime({ endTime: null })] })).not.toHaveProperty('endDate');
  });

  test('has dates without times when it is all day', () => {
    const camp = aSingleTime({ startTime: null, endTime: null, extraDays: 2 });
    expect(aboutEvent({ schedules: [camp] })).toMatchObject({ startDate: '2026-11-28', endDate: '2026-11-30' });
  });

  test('says that it is cancelled, or waits for a new date', () => {
    const status = { reason: {}, resumes: null };
    expect(aboutEvent({ status: { ...status, state: 'cancelled' } })).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      startDate: '2026-11-28T10:00:00+02:00',
    });
    expect(aboutEvent({ status: { ...status, state: 'postponed' } })).toMatchObject({
      eventStatus: 'https://schema.org/EventPostponed',
      startDate: '2026-11-28T10:00:00+02:00',
    });
  });

  test('tells the price, that it is full, whom it is for and how one takes part', () => {
    expect(about(richSnapshot, 'event', 'fair')).toMatchObject({
      isAccessibleForFree: false,
      offers: {
        '@type': 'Offer',
        price: 5.5,
        priceCurrency: 'EUR',
        availability: 'https://schema.org/SoldOut',
      },
      typicalAgeRange: '18-30',
      audience: expect.arrayContaining([{ '@type': 'Audience', audienceType: 'Omaishoitajat' }]),
      inLanguage: ['fi', 'uk'],
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place' }, { '@type': 'VirtualLocation' }],
      image: 'https://yhdessa.example/media/room-640.webp',
    });
  });

  test('claims nothing that is not known', () => {
    const known = Object.keys(aboutEvent({}) ?? {});
    expect(known.sort()).toEqual(
      ['@context', '@type', '@id', 'url', 'name', 'startDate', 'endDate', 'eventStatus', 'location'].sort(),
    );
  });
});

describe('the schema.org descriptions of a group', () => {
  test('are the series with its rule, and each coming date', () => {
    const [series, next, ...later] = aboutGroup({ spokenLanguages: ['fi'] });
    expect(series).toMatchObject({
      '@type': 'EventSeries',
      inLanguage: ['fi'],
      eventSchedule: [
        {
          '@type': 'Schedule',
          repeatFrequency: 'P1W',
          byDay: ['https://schema.org/Tuesday'],
          startDate: '2026-09-01',
          startTime: '13:00',
          endTime: '15:00',
          scheduleTimezone: 'Europe/Helsinki',
        },
      ],
    });
    expect(series).not.toHaveProperty('startDate');
    expect(next).toMatchObject({ '@type': 'Event', startDate: '2026-11-24T13:00:00+02:00' });
    expect(next).toMatchObject({ superEvent: { '@id': series?.['@id'] } });
    expect(later).toHaveLength(12);
  });

  test('tell of each date what has become of it', () => {
    const [series, ...dates] = aboutGroup({
      schedules: [
        aSchedule({
          exceptions: [
            anException({ date: '2026-11-24', change: 'moved', newDate: '2026-11-25' }),
            anException({ date: '2026-12-01', change: 'cancelled' }),
            anException({ date: '2026-12-08', change: 'online' }),
            anException({ date: '2026-12-15', change: 'moved', newPlace: everywhere('Kirjasto') }),
            anException({ date: '2026-12-22', change: 'skipped' }),
          ],
        }),
      ],
    });
    expect(dates.slice(0, 5)).toMatchObject([
      {
        startDate: '2026-11-25T13:00:00+02:00',
        eventStatus: 'https://schema.org/EventRescheduled',
        previousStartDate: '2026-11-24T13:00:00+02:00',
      },
      { startDate: '2026-12-01T13:00:00+02:00', eventStatus: 'https://schema.org/EventCancelled' },
      {
        eventStatus: 'https://schema.org/EventMovedOnline',
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        location: { '@type': 'VirtualLocation' },
      },
      { eventStatus: 'https://schema.org/EventScheduled', location: { name: 'Kirjasto' } },
      { startDate: '2026-12-29T13:00:00+02:00' },
    ]);
    expect(series).toMatchObject({
      eventSchedule: [{ exceptDate: ['2026-11-24', '2026-12-01', '2026-12-15', '2026-12-22'] }],
    });
  });

  test('tell rules as schema.org writes them, and no rule it has no words for', () => {
    const on = (rule: Schedule['rule']) => schedulesOf(aSchedule({ rule }));
    expect(
      on({ frequency: 'monthly', interval: 1, byDay: [{ weekday: 'MO', ordinal: 1 }], byMonth: [9, 10] }),
    ).toMatchObject([{ repeatFrequency: 'P1M', byDay: ['1MO'], byMonth: [9, 10] }]);
    expect(on({ frequency: 'monthly', interval: 2, byMonthDay: [15] })).toMatchObject([
      { repeatFrequency: 'P2M', byMonthDay: [15] },
    ]);
    expect(on(everyWeekOn(['MO', 'FR'], { interval: 2, count: 5 }))).toMatchObject([
      { repeatFrequency: 'P2W', repeatCount: 5, byDay: ['https://schema.org/Monday', 'https://schema.org/Friday'] },
    ]);
    expect(on({ frequency: 'monthly', interval: 1, byDay: [{ weekday: 'MO', ordinal: null }], bySetPos: [1] })).toBe(
      undefined,
    );
  });

  test('tell no dates while they are agreed with the group, nor after it has ended', () => {
    expect(aboutGroup({ schedules: [], datesAgreed: true })).toHaveLength(1);
    const [ended, ...dates] = aboutGroup({ status: { state: 'ended', reason: {}, resumes: null } });
    expect(ended).not.toHaveProperty('eventSchedule');
    expect(dates).toEqual([]);
  });

  test('tell the features of the group as those of the spot within the place where it meets', () => {
    const place = aPlace({ accessibility: { 'step-free': 'yes' }, position: { latitude: 62.5, longitude: 25.8 } });
    const group = aGroup({ place: 'place-1', accessibility: { 'step-free': 'no' } });
    const [series] = allAbout(aSnapshot({ places: [place], groups: [group] }), 'group', 'group-1');
    expect(series?.location).toMatchObject({
      name: 'Kylätupa',
      geo: { latitude: 62.5, longitude: 25.8 },
      amenityFeature: [{ name: 'Esteetön sisäänkäynti', value: false }],
      containedInPlace: { '@id': 'https://yhdessa.example/fi/paikat/kylatupa/' },
    });
  });
});

describe('the schema.org description of a place', () => {
  test('claims no opening hours and no features that are not known', () => {
    expect(about(aSnapshot({ places: [aPlace()] }), 'place', 'place-1')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Place',
      '@id': 'https://yhdessa.example/fi/paikat/kylatupa/',
      url: 'https://yhdessa.example/fi/paikat/kylatupa/',
      name: 'Kylätupa',
      address: { '@type': 'PostalAddress', addressLocality: 'Alpha' },
    });
  });

  test('of a sample says first that it is one', () => {
    const sample = aSnapshot({ places: [aPlace({ sample: true, summary: { fi: 'Kylän olohuone.' } })] });
    expect(about(sample, 'place', 'place-1')).toMatchObject({
      description: 'Esimerkki – ei oikea ilmoitus. Kylän olohuone.',
    });
  });

  test('tells what is known, a no as a no', () => {
    const place = aPlace({
      accessibility: { 'step-free': 'yes', 'hearing-loop': 'no' },
      threshold: { free: 'yes' },
      openingHours: someOpeningHours({
        state: 'weekly',
        spans: [{ weekdays: ['MO'], opens: '09:00', closes: '15:00' }],
      }),
      position: { latitude: 62.5, longitude: 25.8 },
    });
    expect(about(aSnapshot({ places: [place] }), 'place', 'place-1')).toMatchObject({
      isAccessibleForFree: true,
      geo: { '@type': 'GeoCoordinates', latitude: 62.5, longitude: 25.8 },
      openingHoursSpecification: [{ dayOfWeek: ['https://schema.org/Monday'], opens: '09:00', closes: '15:00' }],
      amenityFeature: expect.arrayContaining([
        expect.objectContaining({ name: 'Esteetön sisäänkäynti', value: true }),
        expect.objectContaining({ name: 'Induktiosilmukka', value: false }),
      ]),
    });
  });

  test('tells the hours of the coming year season by season, and the days that outrank them', () => {
    const described = about(richSnapshot, 'place', 'place-1');
    expect(described?.openingHoursSpecification).toMatchObject([
      { opens: '09:00', validFrom: '2026-11-24', validThrough: '2026-12-19' },
      { opens: '10:00', validFrom: '2026-11-24', validThrough: '2026-12-19' },
      { opens: '00:00', closes: '00:00', validFrom: '2026-12-20', validThrough: '2027-01-06' },
      { opens: '09:00', validFrom: '2027-01-07', validThrough: '2027-05-31' },
      { opens: '10:00', validFrom: '2027-01-07', validThrough: '2027-05-31' },
      { opens: '12:00', validFrom: '2027-06-01', validThrough: '2027-08-31' },
      { opens: '09:00', validFrom: '2027-09-01', validThrough: '2027-11-24' },
      { opens: '10:00', validFrom: '2027-09-01', validThrough: '2027-11-24' },
    ]);
    expect(described?.specialOpeningHoursSpecification).toMatchObject([
      { opens: '00:00', closes: '00:00', validFrom: '2026-11-26', validThrough: '2026-11-26' },
      { opens: '12:00', closes: '14:00', validFrom: '2026-12-05', validThrough: '2026-12-06' },
      { opens: '00:00', closes: '00:00', dayOfWeek: ['https://schema.org/PublicHolidays'] },
    ]);
  });
});

test('a feature that the taxonomy gains stands on the page, in lists and in the schema.org description', () => {
  const { taxonomy, ...region } = aRegion();
  const label = everywhere('Sauna');
  const [threshold] = taxonomy.threshold;
  if (!threshold) throw new Error('The test taxonomy has no threshold feature.');
  const snapshot = aSnapshot({
    region: {
      ...region,
      taxonomy: {
        ...taxonomy,
        threshold: [...taxonomy.threshold, { ...threshold, id: 'sauna', label }],
        accessibility: [...taxonomy.accessibility, { id: 'ramp', label: everywhere('Ramp') }],
      },
    },
    places: [aPlace({ threshold: { sauna: 'yes' }, accessibility: { ramp: 'no' } })],
  });
  const page = pageData(snapshot, { kind: 'place', language: 'fi', id: 'place-1' });
  expect(page).toMatchObject({
    threshold: [{ id: 'sauna', answer: 'yes' }],
    accessibility: expect.arrayContaining([expect.objectContaining({ id: 'ramp', answer: 'no' })]),
    structuredData: [
      {
        amenityFeature: [
          { propertyID: 'sauna', name: 'Sauna', value: true },
          { propertyID: 'ramp', name: 'Ramp', value: false },
        ],
      },
    ],
  });
  const list = pageData(snapshot, { kind: 'municipality', language: 'fi', id: 'alpha' });
  expect(list).toMatchObject({ kinds: [{ items: [{ features: [{ id: 'sauna' }] }] }] });
});

test('the schema.org description of an organisation tells how to reach it and what it is', () => {
  const snapshot = aSnapshot({ organisations: [anOrganisation()] });
  expect(about(snapshot, 'organisation', 'organisation-1')).toMatchObject({
    '@type': 'Organization',
    name: 'Kylät ry',
    telephone: '040 000 0000',
    email: 'office@kylat.example',
  });
  expect(about(richSnapshot, 'organisation', 'organisation-1')).toMatchObject({
    areaServed: ['Alpha', 'Beta', 'Gamma'],
    keywords: ['knitting', 'kahvi'],
    identifier: { propertyID: 'Y-tunnus', value: '1234567-1' },
    sameAs: ['https://kylat.example/', 'https://social.example/kylat'],
    logo: 'https://yhdessa.example/media/logo-640.webp',
  });
});
