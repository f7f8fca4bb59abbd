import { describe, expect, test } from 'vitest';
import { outlookOf } from '#directory/schedule-outlook.ts';
import { cancelled, everyWeekOn, extra, moved, once, online, skipped, today, weekly } from './schedules.ts';

describe('what there is to say of a schedule', () => {
  test.each([
    ['runs', weekly(), { state: 'running', next: '2026-11-24', nextIsPlain: true, last: null }],
    [
      'runs every other week',
      weekly({ rule: everyWeekOn(['TU'], { interval: 2 }) }),
      { next: '2026-11-24', nextIsPlain: false },
    ],
    ['has not begun', weekly({ startDate: '2027-01-12' }), { state: 'not-begun', next: '2027-01-12' }],
    ['has ended', weekly({ endDate: '2026-11-20' }), { state: 'ended', next: null, last: '2026-11-17' }],
    ['is counted', weekly({ rule: everyWeekOn(['TU'], { count: 14 }) }), { next: '2026-11-24', last: '2026-12-01' }],
    ['is all off', once({ exceptions: [cancelled('2026-11-28')] }), { state: 'none-left', next: null, last: null }],
    [
      'comes again in years',
      weekly({ rule: { frequency: 'yearly', interval: 1, byMonth: [2], byMonthDay: [29] }, startDate: '2024-01-01' }),
      { state: 'running', next: '2028-02-29', last: null },
    ],
  ])('is whether it %s', (_, schedule, expected) => {
    expect(outlookOf(schedule, today)).toEqual(expect.objectContaining(expected));
  });

  test('is which dates are off, a run followed to its end and broken by a date that takes place', () => {
    const dates = ['2026-12-01', '2026-12-15', '2026-12-22', '2027-01-26'];
    expect(outlookOf(weekly({ exceptions: dates.map((date) => skipped(date)) }), today).off).toEqual([
      { change: 'skipped', dates: ['2026-12-01'], time: null, reason: {} },
      { change: 'skipped', dates: ['2026-12-15', '2026-12-22'], time: null, reason: {} },
    ]);
  });

  test('is which of several times of a day is off', () => {
    const twice = weekly({
      rule: { frequency: 'daily', interval: 1, byHour: [9, 13] },
      startTime: '09:00',
      exceptions: [{ ...skipped('2026-11-25'), time: '13:00' }, cancelled('2026-11-26')],
    });
    expect(outlookOf(twice, today).off).toEqual([
      { change: 'skipped', dates: ['2026-11-25'], time: '13:00', reason: {} },
      { change: 'cancelled', dates: ['2026-11-26'], time: null, reason: {} },
    ]);
  });

  test('is what is moved, online or extra within eight weeks', () => {
    const schedule = weekly({
      exceptions: [moved('2026-12-01', { newDate: '2026-12-02' }), online('2026-12-08'), online('2027-06-01')],
      extraDates: [extra('2026-12-17'), extra('2027-06-03')],
    });
    const { moved: movedTimes, online: onlineTimes, extra: extraTimes } = outlookOf(schedule, today);
    expect([movedTimes, onlineTimes, extraTimes].map((times) => times.map(({ date }) => date))).toEqual([
      ['2026-12-02'],
      ['2026-12-08'],
      ['2026-12-17'],
    ]);
  });

  test('is every date to come of what has no rule', () => {
    const irregular = once({ extraDates: [extra('2026-12-17'), extra('2027-06-03')] });
    expect(outlookOf(irregular, today).extra.map(({ date }) => date)).toEqual(['2026-12-17', '2027-06-03']);
    expect(outlookOf(irregular, today).last).toBe('2027-06-03');
  });
});
