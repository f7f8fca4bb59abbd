import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SampleSchedule } from '#content/content-schema.ts';
import { placeInTime } from '#content/sample-dates.ts';

const tuesday = '2026-11-24';
const zone = 'Europe/Helsinki';

const weekly: SampleSchedule = {
  frequency: 'weekly',
  interval: 1,
  weekdays: ['TU', 'TH'],
  startWeek: -2,
  endWeek: 8,
  startTime: '13:00',
  endTime: '15:00',
  breaks: [],
  exceptions: [],
};

const moved: SampleSchedule['exceptions'][number] = {
  week: 0,
  weekday: 'TU',
  change: 'moved',
  reason: { fi: 'Kokous.' },
  newWeekday: 'WE',
  newStartTime: null,
  newEndTime: null,
};

describe('placing the sample in time', () => {
  test('a season runs from a Monday to a Sunday, counted from the week of the installation', () => {
    expect(placeInTime(weekly, tuesday, zone)).toEqual({
      frequency: 'weekly',
      interval: 1,
      weekdays: ['TU', 'TH'],
      startDate: '2026-11-09',
      endDate: '2027-01-24',
      startTime: '13:00',
      endTime: '15:00',
      timeZone: 'Europe/Helsinki',
      exceptions: [],
    });
  });

  test('a season without an end has none', () => {
    expect(placeInTime({ ...weekly, endWeek: null }, tuesday, zone).endDate).toBeNull();
  });

  test('an event stands on its one day', () => {
    const once: SampleSchedule = { ...weekly, frequency: 'once', weekdays: ['SA'], startWeek: 1, endWeek: null };
    expect(placeInTime(once, tuesday, zone)).toMatchObject({ startDate: '2026-12-05', endDate: null, weekdays: [] });
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
