import { describe, expect, test } from 'vitest';
import { factDays } from '#directory/finding/facts.ts';
import { factsOf } from '#directory/finding/listing-facts.ts';
import type { Listing, Place } from '#directory/listing.ts';
import type { ScheduleException } from '#directory/schedule.ts';
import {
  aGroup,
  anEvent,
  aPlace,
  aRegion,
  aSchedule,
  aSingleTime,
  someOpeningHours,
  today,
} from '../../fixtures/snapshot.ts';

const region = aRegion();
const facts = (listing: Listing, place: Place | null = null) => factsOf(listing, { today, place, region });
const dates = (listing: Listing) => facts(listing).times.map(({ date }) => date);

function exception(date: string, changes: Partial<ScheduleException>): ScheduleException {
  const plain = { time: null, reason: {}, newDate: null, newStartTime: null, newEndTime: null, newPlace: {} };
  return { ...plain, date, change: 'skipped', ...changes };
}

describe('the times of a group or an event', () => {
  test('are those of the next two months, in minutes', () => {
    const { times, unknownDays, later } = facts(aGroup());
    expect(times[0]).toEqual({ date: today, start: 780, end: 900 });
    expect(times).toHaveLength(Math.ceil(factDays / 7));
    expect({ unknownDays, later }).toEqual({ unknownDays: [], later: true });
  });

  test('leave out what is cancelled or skipped, and have what is moved on its new date', () => {
    const exceptions = [
      exception('2026-11-24', { change: 'cancelled' }),
      exception('2026-12-01', { change: 'skipped' }),
      exception('2026-12-08', { change: 'moved', newDate: '2026-12-10' }),
    ];
    const group = aGroup({ schedules: [aSchedule({ exceptions })] });
    expect(dates(group).slice(0, 2)).toEqual(['2026-12-10', '2026-12-15']);
  });

  test('are none of what is cancelled as a whole or has ended, and that is known', () => {
    for (const state of ['cancelled', 'ended'] as const) {
      const group = aGroup({ status: { state, reason: {}, resumes: null } });
      expect(facts(group)).toMatchObject({ times: [], unknownDays: [], later: false });
    }
  });

  test('go on when a pause is over', () => {
    const group = aGroup({ status: { state: 'ended', reason: {}, resumes: '2026-12-14' } });
    expect(dates(group)[0]).toBe('2026-12-15');
  });

  test('are not known of what waits for a new date, is agreed, or has no schedule', () => {
    expect(facts(aGroup({ status: { state: 'postponed', reason: {}, resumes: null } }))).toMatchObject({
      times: [],
      unknownDays: 'all',
    });
    expect(facts(aGroup({ schedules: [], datesAgreed: true }))).toMatchObject({ times: [], unknownDays: 'all' });
    expect(facts(aGroup({ schedules: [] }))).toMatchObject({ times: [], unknownDays: 'all', later: true });
  });

  test('are known as well as agreed where both are told', () => {
    const { times, unknownDays } = facts(aGroup({ datesAgreed: true }));
    expect(times[0]?.date).toBe(today);
    expect(unknownDays).toBe('all');
  });

  test('are on each day of what lasts days, also when it has begun already', () => {
    const event = anEvent({
      schedules: [aSingleTime({ startDate: '2026-11-22', startTime: '18:00', endTime: '14:00', extraDays: 3 })],
    });
    expect(facts(event).times).toEqual([
      { date: '2026-11-24', start: 0, end: 1440 },
      { date: '2026-11-25', start: 0, end: 840 },
    ]);
    const fair = anEvent({ schedules: [aSingleTime({ startTime: null, endTime: null, extraDays: 1 })] });
    expect(facts(fair).times).toEqual([
      { date: '2026-11-28', start: null, end: null },
      { date: '2026-11-29', start: null, end: null },
    ]);
  });

  test('of a night belong to the day it begins', () => {
    const event = anEvent({ schedules: [aSingleTime({ startTime: '22:00', endTime: '02:00' })] });
    expect(facts(event).times).toEqual([{ date: '2026-11-28', start: 1320, end: 1560 }]);
  });

  test('end when nobody has told of an end', () => {
    const event = anEvent({ schedules: [aSingleTime({ endTime: null })] });
    expect(facts(event)).toMatchObject({ times: [{ date: '2026-11-28', start: 600, end: null }], later: false });
  });

  test('further off are known to come', () => {
    const spring = anEvent({ schedules: [aSingleTime({ startDate: '2027-04-01' })] });
    expect(facts(spring)).toMatchObject({ times: [], unknownDays: [], later: true });
  });
});

describe('the opening hours of a place', () => {
  const span = { weekdays: ['TU', 'SA'] as const, opens: '10:00', closes: '15:00' };
  const place = (hours: Parameters<typeof someOpeningHours>[0]) => aPlace({ openingHours: someOpeningHours(hours) });

  test('are times like any other', () => {
    const { times, unknownDays } = facts(place({ state: 'weekly', spans: [span] }));
    expect(times.slice(0, 2)).toEqual([
      { date: today, start: 600, end: 900 },
      { date: '2026-11-28', start: 600, end: 900 },
    ]);
    expect(unknownDays).toEqual([]);
  });

  test('leave out days that are closed, and know of days they do not know', () => {
    const rule = { on: '12-01' };
    const holiday = { id: 'day', name: { fi: 'P', sv: 'P', en: 'P', de: 'P' }, rule, official: true };
    const closed = { from: '2026-11-28', to: '2026-11-28', spans: [], reason: {} };
    const hours = place({ state: 'weekly', spans: [span], exceptionalDays: [closed] });
    const told = factsOf(hours, { today, place: null, region: { ...region, publicHolidays: [holiday] } });
    expect(told.times.slice(0, 2).map(({ date }) => date)).toEqual([today, '2026-12-05']);
    expect(told.unknownDays).toEqual(['2026-12-01']);
  });

  test('by appointment, or not told, are not known on any day; closed for now is known', () => {
    expect(facts(place({ state: 'by-appointment' }))).toMatchObject({ times: [], unknownDays: 'all' });
    expect(facts(place({ state: 'unknown' }))).toMatchObject({ times: [], unknownDays: 'all' });
    expect(facts(place({ state: 'closed-for-now' }))).toMatchObject({ times: [], unknownDays: [], later: false });
  });
});

describe('where a listing is', () => {
  const position = { latitude: 62.5, longitude: 25.7 };
  const address = { street: 'Kylätie 1', postalCode: '44200', city: 'Suolahti' };
  const hall = aPlace({ position, address, village: { fi: 'Suolahti' } });

  test('is where its place is', () => {
    const there = { position, postalCode: '44200', village: 'suolahti' };
    expect(facts(hall)).toMatchObject(there);
    expect(facts(aGroup({ place: hall.id }), hall)).toMatchObject(there);
  });

  test('is a village of its own, when it has one', () => {
    expect(facts(aGroup({ village: { sv: 'Hankasalmen asema' } }), hall).village).toBe('hankasalmen-asema');
  });

  test('is told no nearer than its village when the address is hidden', () => {
    expect(facts({ ...hall, addressHidden: true })).toMatchObject({
      position: null,
      postalCode: null,
      village: 'suolahti',
    });
    expect(facts(aGroup({ addressHidden: true, village: { fi: 'Suolahti' } }), hall)).toMatchObject({
      position: null,
      postalCode: null,
      village: 'suolahti',
    });
    expect(facts(aGroup({ addressHidden: true }), hall)).toMatchObject({
      position: null,
      postalCode: null,
      village: null,
    });
    expect(facts(aGroup(), { ...hall, addressHidden: true })).toMatchObject({ position: null, village: null });
  });
});

describe('what a listing says of itself', () => {
  test.each([
    ['free', 'free', 'yes'],
    ['voluntary', 'voluntary', 'yes'],
    ['amount', 'paid', 'no'],
    ['unknown', null, undefined],
  ] as const)('a price that is %s tells of the feature too', (kind, price, free) => {
    const { price: told, features } = facts(
      aGroup({ price: { ...aGroup().price, kind, amount: kind === 'amount' ? 5 : null } }),
    );
    expect({ told, free: features.free }).toEqual({ told: price, free });
  });

  test('and the feature of a price that is not told', () => {
    expect(facts(aGroup({ threshold: { free: 'yes' } }))).toMatchObject({ price: 'free', features: { free: 'yes' } });
    expect(facts(aGroup({ threshold: { free: 'no' } }))).toMatchObject({ price: 'not-free', features: { free: 'no' } });
  });

  test('an amount of nothing is free', () => {
    expect(facts(aGroup({ price: { ...aGroup().price, kind: 'amount', amount: 0 } })).price).toBe('free');
  });

  test('ages in years outrank bands', () => {
    expect(facts(aGroup({ ageBands: ['65+', 'gone'] })).ages).toEqual([{ from: 65, to: null }]);
    expect(facts(aGroup({ ageBands: ['65+'], ages: { from: 18, to: 30 } })).ages).toEqual([{ from: 18, to: 30 }]);
    expect(facts(aGroup()).ages).toEqual([]);
  });

  test('no feature that the taxonomy does not have', () => {
    const { features } = facts(
      aGroup({ threshold: { ride: 'yes', gone: 'yes' }, accessibility: { 'step-free': 'no' } }),
    );
    expect(features).toEqual({ ride: 'yes', 'step-free': 'no' });
  });

  test('nothing of who answers the phone', () => {
    const words = JSON.stringify(facts(aGroup({ contact: { ...aGroup().contact, phone: '+358401234567' } })));
    expect(words).not.toContain('358');
  });
});
