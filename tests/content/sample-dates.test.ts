import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import { placeInTime, placeListing, placeOpeningHours, placeStatus } from '#content/sample-dates.ts';
import type { SampleSchedule } from '#content/sample-schema.ts';
import { tinyRegion } from './tiny-region.ts';

const tuesday = '2026-11-24';
const zone = 'Europe/Helsinki';

const weekly: SampleSchedule = {
  repeats: 'weekly',
  interval: 1,
  weekdays: ['TU', 'TH'],
  monthlyBy: 'weekday',
  ordinals: [],
  monthDays: [],
  months: [],
  count: null,
  startWeek: -2,
  startDay: 'MO',
  endWeek: 8,
  startTime: '13:00',
  endTime: '15:00',
  extraDays: 0,
  extraDates: [],
  breaks: [],
  exceptions: [],
  note: {},
};

const moved: SampleSchedule['exceptions'][number] = {
  nth: 1,
  change: 'moved',
  reason: { fi: 'Kokous.' },
  daysLater: 1,
  newStartTime: null,
  newEndTime: null,
  newPlace: {},
};

describe('placing the sample in time', () => {
  test('a season runs from a Monday to a Sunday, counted from the week of the installation', () => {
    expect(placeInTime(weekly, tuesday, zone)).toMatchObject({
      repeats: 'weekly',
      weekdays: ['TU', 'TH'],
      startDate: '2026-11-09',
      endDate: '2027-01-24',
      startTime: '13:00',
      exceptions: [],
    });
  });

  test('a season without an end has none', () => {
    expect(placeInTime({ ...weekly, endWeek: null }, tuesday, zone).endDate).toBeNull();
  });

  test('an event stands on its one day', () => {
    const once: SampleSchedule = { ...weekly, repeats: 'once', startDay: 'SA', startWeek: 1, endWeek: null };
    expect(placeInTime(once, tuesday, zone)).toMatchObject({ startDate: '2026-12-05', endDate: null });
  });

  test('an extra date stands on its day, with times of its own or of the schedule', () => {
    const extra = { week: 1, weekday: 'MO', startTime: '10:00', endTime: null } as const;
    expect(placeInTime({ ...weekly, extraDates: [extra] }, tuesday, zone).extraDates).toEqual([
      { date: '2026-11-30', startTime: '10:00', endTime: null },
    ]);
  });

  test('an exception counts the dates of a monthly rule too', () => {
    const monthly: SampleSchedule = { ...weekly, repeats: 'monthly', weekdays: ['TH'], ordinals: [-1], endWeek: null };
    const second = { ...moved, nth: 2, change: 'cancelled', daysLater: null } as const;
    const { exceptions } = placeInTime({ ...monthly, exceptions: [second] }, tuesday, zone);
    expect(exceptions.map(({ date }) => date)).toEqual(['2026-12-31']);
  });

  test('deadlines, pauses and exceptional days are told from the day of the installation', () => {
    const { listings } = loadSample(tinyRegion, loadRegion(tinyRegion));
    const [listing] = listings;
    const joining = { kind: 'sign-up', how: {}, untilInDays: 5, link: null } as const;
    expect(listing && placeListing({ ...listing, joining, checkedDaysAgo: 24 }, tuesday)).toMatchObject({
      checked: '2026-10-31',
      joining: { until: '2026-11-29' },
    });
    expect(placeStatus({ state: 'scheduled', reason: {}, resumesWeek: 7 }, tuesday).resumes).toBe('2027-01-11');
    const cleaning = { inDays: 6, days: 2, spans: [], reason: {} };
    const hours = { state: 'weekly', spans: [], seasons: [], publicHolidays: 'closed', note: {} } as const;
    const placed = placeOpeningHours({ ...hours, spans: [], seasons: [], exceptionalDays: [cleaning] }, tuesday);
    expect(placed.exceptionalDays).toEqual([{ from: '2026-11-30', to: '2026-12-01', spans: [], reason: {} }]);
  });

  test('an exception names its date and the date it moved to', () => {
    expect(placeInTime({ ...weekly, exceptions: [moved] }, tuesday, zone).exceptions).toEqual([
      {
        date: '2026-11-24',
        change: 'moved',
        reason: { fi: 'Kokous.' },
        newDate: '2026-11-25',
        newStartTime: null,
        newEndTime: null,
        newPlace: {},
      },
    ]);
  });

  test('a break over the new year skips the dates in it, and only those', () => {
    const schedule = { ...weekly, breaks: [{ from: '12-19', to: '01-06', reason: { fi: 'Joulutauko' } }] };
    const skipped = placeInTime(schedule, tuesday, zone).exceptions;
    expect(skipped.map(({ date, change }) => `${date} ${change}`)).toEqual([
      '2026-12-22 skipped',
      '2026-12-24 skipped',
      '2026-12-29 skipped',
      '2026-12-31 skipped',
      '2027-01-05 skipped',
    ]);
    expect(skipped[0]?.reason).toEqual({ fi: 'Joulutauko' });
  });

  test('a break leaves alone the weeks in between of a fortnightly group', () => {
    const schedule = { ...weekly, interval: 2, breaks: [{ from: '12-19', to: '01-06', reason: {} }] };
    expect(placeInTime(schedule, tuesday, zone).exceptions.map(({ date }) => date)).toEqual([
      '2026-12-22',
      '2026-12-24',
      '2027-01-05',
    ]);
  });

  test('an exception told for a date goes before a break', () => {
    const schedule = { ...weekly, breaks: [{ from: '11-24', to: '11-24', reason: {} }], exceptions: [moved] };
    expect(placeInTime(schedule, tuesday, zone).exceptions.map(({ change }) => change)).toEqual(['moved']);
  });

  test('week 0 holds the day of the installation, whatever day that is', () => {
    const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const today = day.toISOString().slice(0, 10);
        const { startDate, endDate } = placeInTime({ ...weekly, startWeek: 0, endWeek: 0 }, today, zone);
        expect(startDate <= today && today <= (endDate ?? '')).toBe(true);
      }),
    );
  });
});
