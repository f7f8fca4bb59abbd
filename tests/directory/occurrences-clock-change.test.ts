import { describe, expect, test } from 'vitest';
import { occurrenceInstants } from '#directory/occurrence-instants.ts';
import { occurrencesBetween } from '#directory/occurrences.ts';
import type { Schedule } from '#directory/schedule.ts';
import { everyWeekOn, moved, once, skipped, weekly } from './schedules.ts';

const sundays = (changes: Partial<Schedule>) =>
  weekly({ rule: everyWeekOn(['SU']), startDate: '2026-01-04', ...changes });

const clocksOf = (schedule: Schedule, from: string, to: string) =>
  occurrencesBetween([schedule], from, to).map(({ date, startTime, endTime }) => `${date} ${startTime}–${endTime}`);

const instantsOf = (schedule: Schedule, from: string, to: string) =>
  occurrencesBetween([schedule], from, to).map((occurrence) => {
    const { start, end } = occurrenceInstants(occurrence);
    return `${start} to ${end}`;
  });

describe('a time on the night when clocks are put forward', () => {
  const night = sundays({ startTime: '03:30', endTime: '04:30' });

  test('is told as the clock after it shows it, and its end moves along', () => {
    expect(clocksOf(night, '2026-03-22', '2026-04-05')).toEqual([
      '2026-03-22 03:30–04:30',
      '2026-03-29 04:30–05:30',
      '2026-04-05 03:30–04:30',
    ]);
    expect(instantsOf(night, '2026-03-29', '2026-03-29')).toEqual([
      '2026-03-29T04:30:00+03:00 to 2026-03-29T05:30:00+03:00',
    ]);
  });

  test('is skipped by the time that was planned, and by the time that is told', () => {
    for (const time of ['03:30', '04:30', null]) {
      const schedule = { ...night, exceptions: [{ ...skipped('2026-03-29'), time }] };
      expect(clocksOf(schedule, '2026-03-29', '2026-03-29')).toEqual([]);
    }
  });

  test('is not given twice when the rule gives the next hour as well', () => {
    const hourly = weekly({
      rule: { frequency: 'hourly', interval: 1 },
      startDate: '2026-03-29',
      startTime: '02:00',
      endTime: null,
    });
    expect(clocksOf(hourly, '2026-03-29', '2026-03-29').slice(0, 3)).toEqual([
      '2026-03-29 02:00–null',
      '2026-03-29 04:00–null',
      '2026-03-29 05:00–null',
    ]);
  });

  test('goes on until the clock shows its end, when only clocks in between are skipped', () => {
    const evening = weekly({
      rule: everyWeekOn(['SA']),
      startTime: '22:00',
      endTime: '06:00',
      startDate: '2026-01-03',
    });
    expect(instantsOf(evening, '2026-03-28', '2026-03-28')).toEqual([
      '2026-03-28T22:00:00+02:00 to 2026-03-29T06:00:00+03:00',
    ]);
  });

  test('lasts its exact minutes when it has some', () => {
    expect(
      clocksOf(sundays({ startTime: '02:30', endTime: null, exactMinutes: 90 }), '2026-03-29', '2026-03-29'),
    ).toEqual(['2026-03-29 02:30–05:00']);
  });

  test('moves to the hour after when it is moved into the gap', () => {
    const schedule = weekly({
      exceptions: [moved('2026-03-31', { newDate: '2026-03-29', newStartTime: '03:15' })],
      startDate: '2026-01-06',
    });
    expect(clocksOf(schedule, '2026-03-29', '2026-03-29')).toEqual(['2026-03-29 04:15–null']);
  });

  test('is New York time in New York', () => {
    const schedule = sundays({ startTime: '02:30', endTime: '04:00', timeZone: 'America/New_York' });
    expect(instantsOf(schedule, '2026-03-01', '2026-03-15')).toEqual([
      '2026-03-01T02:30:00-05:00 to 2026-03-01T04:00:00-05:00',
      '2026-03-08T03:30:00-04:00 to 2026-03-08T05:00:00-04:00',
      '2026-03-15T02:30:00-04:00 to 2026-03-15T04:00:00-04:00',
    ]);
  });

  test('may be on the next day, where a zone left out a day', () => {
    const daily = weekly({
      rule: { frequency: 'daily', interval: 1 },
      startDate: '2011-12-28',
      timeZone: 'Pacific/Apia',
    });
    expect(clocksOf(daily, '2011-12-29', '2012-01-01')).toEqual([
      '2011-12-29 13:00–15:00',
      '2011-12-31 13:00–15:00',
      '2012-01-01 13:00–15:00',
    ]);
  });
});

describe('a time on the night when clocks are put back', () => {
  test('is the first of the two', () => {
    const schedule = sundays({ startTime: '03:30', endTime: '04:30' });
    expect(instantsOf(schedule, '2026-10-25', '2026-11-01')).toEqual([
      '2026-10-25T03:30:00+03:00 to 2026-10-25T04:30:00+02:00',
      '2026-11-01T03:30:00+02:00 to 2026-11-01T04:30:00+02:00',
    ]);
  });

  test('ends in the second of the two when its exact length says so', () => {
    const schedule = once({ startDate: '2026-10-25', startTime: '03:15', endTime: null, exactMinutes: 60 });
    expect(instantsOf(schedule, '2026-10-25', '2026-10-25')).toEqual([
      '2026-10-25T03:15:00+03:00 to 2026-10-25T03:15:00+02:00',
    ]);
  });

  test('is the first of the two in New York as well', () => {
    const schedule = sundays({ startTime: '01:30', endTime: '02:30', timeZone: 'America/New_York' });
    expect(instantsOf(schedule, '2026-11-01', '2026-11-01')).toEqual([
      '2026-11-01T01:30:00-04:00 to 2026-11-01T02:30:00-05:00',
    ]);
  });
});

test('what is all day has plain dates, whatever clocks do', () => {
  const schedule = once({ startDate: '2026-03-28', startTime: null, endTime: null, extraDays: 1 });
  expect(instantsOf(schedule, '2026-03-28', '2026-03-28')).toEqual(['2026-03-28 to 2026-03-29']);
});
