import { describe, expect, test } from 'vitest';
import type { PageKind } from '#snapshot/page-data.ts';
import { pageData } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { aGroup, anEvent, anOrganisation, aPlace, aSchedule, aSingleTime, aSnapshot } from '../fixtures/snapshot.ts';

const about = (snapshot: Snapshot, kind: PageKind, id: string) =>
  pageData(snapshot, { kind, id, language: 'fi' }).structuredData[0];

describe('the schema.org description', () => {
  test('of a sample says first that it is one', () => {
    const sample = aSnapshot({ places: [aPlace({ sample: true, summary: { fi: 'Kylän olohuone.' } })] });
    expect(about(sample, 'place', 'place-1')).toMatchObject({
      description: 'Esimerkki – ei oikea ilmoitus. Kylän olohuone.',
    });
  });

  test('of an event has its start and end with the offset of the season', () => {
    const summer = anEvent({ id: 'summer', slug: 'kesa', schedules: [aSingleTime({ startDate: '2027-06-05' })] });
    const snapshot = aSnapshot({ events: [anEvent(), summer] });
    expect(about(snapshot, 'event', 'event-1')).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      url: 'https://yhdessa.example/fi/tapahtumat/myyjaiset/',
      startDate: '2026-11-28T10:00:00+02:00',
      endDate: '2026-11-28T14:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', address: { addressLocality: 'Alpha' } },
    });
    expect(about(snapshot, 'event', 'summer')).toMatchObject({ startDate: '2027-06-05T10:00:00+03:00' });
  });

  test('of an event over midnight ends on the next day, and without an end tells none', () => {
    const night = anEvent({ schedules: [aSingleTime({ startTime: '22:00', endTime: '01:00' })] });
    expect(about(aSnapshot({ events: [night] }), 'event', 'event-1')).toMatchObject({
      endDate: '2026-11-29T01:00:00+02:00',
    });
    const open = anEvent({ schedules: [aSingleTime({ endTime: null })] });
    expect(about(aSnapshot({ events: [open] }), 'event', 'event-1')).not.toHaveProperty('endDate');
  });

  test('of a group tells the rule, with the dates that are different', () => {
    const moved = {
      date: '2026-11-24',
      change: 'moved' as const,
      reason: {},
      newDate: '2026-11-25',
      newStartTime: null,
      newEndTime: null,
    };
    const group = aGroup({ schedules: [aSchedule({ exceptions: [moved] })], spokenLanguages: ['fi'] });
    expect(about(aSnapshot({ groups: [group] }), 'group', 'group-1')).toMatchObject({
      startDate: '2026-11-25T13:00:00+02:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-11-24',
      inLanguage: ['fi'],
      eventSchedule: [
        {
          '@type': 'Schedule',
          repeatFrequency: 'P1W',
          byDay: ['https://schema.org/Tuesday'],
          startTime: '13:00',
          scheduleTimezone: 'Europe/Helsinki',
          exceptDate: ['2026-11-24'],
        },
      ],
    });
  });

  test('of a place claims no opening hours and no features that are not known', () => {
    expect(about(aSnapshot({ places: [aPlace()] }), 'place', 'place-1')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Place',
      '@id': 'https://yhdessa.example/fi/paikat/kylatupa/',
      url: 'https://yhdessa.example/fi/paikat/kylatupa/',
      name: 'Kylätupa',
      address: { '@type': 'PostalAddress', addressLocality: 'Alpha' },
    });
  });

  test('of a place tells what is known, a no as a no', () => {
    const place = aPlace({
      accessibility: { 'step-free': 'yes', 'hearing-loop': 'no' },
      threshold: { free: 'yes' },
      openingHours: { state: 'weekly', spans: [{ weekdays: ['MO'], opens: '09:00', closes: '15:00' }], note: {} },
      position: { latitude: 62.5, longitude: 25.8 },
    });
    expect(about(aSnapshot({ places: [place] }), 'place', 'place-1')).toMatchObject({
      isAccessibleForFree: true,
      geo: { '@type': 'GeoCoordinates', latitude: 62.5, longitude: 25.8 },
      openingHoursSpecification: [{ dayOfWeek: ['https://schema.org/Monday'], opens: '09:00', closes: '15:00' }],
      amenityFeature: [
        { name: 'Esteetön sisäänkäynti', value: true },
        { name: 'Induktiosilmukka', value: false },
      ],
    });
  });

  test('of an organisation tells how to reach it', () => {
    const snapshot = aSnapshot({ organisations: [anOrganisation()] });
    expect(about(snapshot, 'organisation', 'organisation-1')).toMatchObject({
      '@type': 'Organization',
      name: 'Kylät ry',
      telephone: '040 000 0000',
      email: 'office@kylat.example',
    });
  });
});
