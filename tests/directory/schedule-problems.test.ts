import { describe, expect, test } from 'vitest';
import type { PublicHoliday } from '#directory/region.ts';
import type { Schedule } from '#directory/schedule.ts';
import { scheduleProblems } from '#directory/schedule-problems.ts';
import { newSeason } from '#directory/schedule-season.ts';
import { everywhere } from '../fixtures/snapshot.ts';
import { cancelled, everyWeekOn, extra, moved, once, skipped, today, weekly } from './schedules.ts';

const christmasDay: PublicHoliday = {
  id: 'christmas-day',
  name: everywhere('Christmas Day'),
  rule: { on: '12-25' },
  official: true,
};

const problemsOf = (schedule: Schedule, holidays: readonly PublicHoliday[] = []) =>
  scheduleProblems(schedule, holidays, today);

describe('what is wrong with a schedule', () => {
  test('is nothing, when all is well', () => {
    expect(problemsOf(weekly(), [christmasDay])).toEqual([]);
    expect(problemsOf(once(), [christmasDay])).toEqual([]);
  });

  test.each([
    ['no-weekday', weekly({ rule: everyWeekOn([]) })],
    ['mixed-up-times', weekly({ startTime: '15:00', endTime: '13:00' })],
    ['end-before-start', weekly({ endDate: '2026-08-31' })],
    ['never-happens', weekly({ rule: { frequency: 'monthly', interval: 1, byMonth: [2], byMonthDay: [31] } })],
    ['never-happens', weekly({ startDate: '2026-11-25', endDate: '2026-11-30' })],
  ])('is an error: %s', (code, schedule) => {
    expect(problemsOf(schedule)).toEqual([{ code, severity: 'error' }]);
  });

  test('is that its season is over, which may be meant', () => {
    expect(problemsOf(weekly({ endDate: '2026-11-20' }))).toEqual([{ code: 'season-over', severity: 'hint' }]);
  });

  test('is an exception to come for a date that is not in it', () => {
    const exceptions = [skipped('2026-11-17'), cancelled('2026-12-01'), skipped('2026-12-02'), skipped('2026-10-01')];
    expect(problemsOf(weekly({ exceptions }))).toEqual([
      { code: 'date-not-in-rule', severity: 'error', date: '2026-12-02' },
    ]);
  });

  test('is not an exception for an extra date', () => {
    const schedule = weekly({ extraDates: [extra('2026-12-02')], exceptions: [cancelled('2026-12-02')] });
    expect(problemsOf(schedule)).toEqual([]);
  });

  test('is a time that clocks skip: an error when it was set for that night, a hint when the rule gives it', () => {
    const problem = { code: 'clock-change', date: '2027-03-28', time: '03:30' };
    const sundays = weekly({ rule: everyWeekOn(['SU']), startTime: '03:30', endTime: '04:30' });
    expect(problemsOf(once({ startDate: '2027-03-28', startTime: '03:30' }))).toEqual([
      { ...problem, severity: 'error' },
    ]);
    expect(problemsOf(sundays)).toEqual([{ ...problem, severity: 'hint' }]);
    const exceptions = [moved('2027-03-30', { newDate: '2027-03-28', newStartTime: '03:30' })];
    expect(problemsOf(weekly({ exceptions }))).toEqual([{ ...problem, severity: 'error' }]);
  });

  test('may be a public holiday, until its date is skipped', () => {
    const fridays = weekly({ rule: everyWeekOn(['FR']) });
    expect(problemsOf(fridays, [christmasDay])).toEqual([
      { code: 'on-holiday', severity: 'hint', date: '2026-12-25', holiday: 'christmas-day' },
    ]);
    expect(problemsOf({ ...fridays, exceptions: [skipped('2026-12-25')] }, [christmasDay])).toEqual([]);
  });
});

describe('a new season', () => {
  test('has the same rule and length from its first day on, and nothing that was different on single dates', () => {
    const autumn = weekly({
      endDate: '2026-12-15',
      exceptions: [skipped('2026-10-20')],
      extraDates: [extra('2026-12-17')],
    });
    expect(newSeason(autumn, '2027-01-12', 'spring')).toEqual({
      ...weekly(),
      id: 'spring',
      startDate: '2027-01-12',
      endDate: '2027-04-27',
    });
  });

  test('goes on until further notice when the old one did', () => {
    expect(newSeason(weekly(), '2027-01-12', 'spring').endDate).toBeNull();
  });
});
