import { describe, expect, test } from 'vitest';
import { type Repetition, ruleOf } from '#directory/repetition.ts';

const tuesday = '2026-09-01';

const said = (changes: Partial<Repetition>): Repetition => ({
  repeats: 'weekly',
  interval: 1,
  weekdays: [],
  monthlyBy: 'weekday',
  ordinals: [],
  monthDays: [],
  months: [],
  count: null,
  ...changes,
});

describe('how people say that something repeats', () => {
  test('once is no rule', () => {
    expect(ruleOf(said({ repeats: 'once', weekdays: ['TU'], count: 3 }), tuesday)).toBeNull();
  });

  test('weekly without a day is on the day it starts on', () => {
    expect(ruleOf(said({}), tuesday)?.byDay).toEqual([{ weekday: 'TU', ordinal: null }]);
  });

  test('the second and the last Monday and Friday of the month', () => {
    const days = ruleOf(said({ repeats: 'monthly', ordinals: [2, -1], weekdays: ['MO', 'FR'] }), tuesday)?.byDay;
    expect(days?.map(({ ordinal, weekday }) => `${ordinal}${weekday}`)).toEqual(['2MO', '2FR', '-1MO', '-1FR']);
  });

  test('monthly by day is the day it starts on, or the days that are named', () => {
    expect(ruleOf(said({ repeats: 'monthly', monthlyBy: 'day' }), tuesday)?.byMonthDay).toEqual([1]);
    expect(ruleOf(said({ repeats: 'monthly', monthlyBy: 'day', monthDays: [15, -1] }), tuesday)).toEqual({
      frequency: 'monthly',
      interval: 1,
      byMonthDay: [15, -1],
    });
  });

  test('yearly is the same day each year', () => {
    const rule = ruleOf(said({ repeats: 'yearly' }), '2026-12-06');
    expect(rule).toEqual({ frequency: 'yearly', interval: 1, byMonthDay: [6], byMonth: [12] });
  });

  test('what belongs to another repetition does not count', () => {
    const rule = ruleOf(said({ repeats: 'daily', weekdays: ['TU'], ordinals: [1], monthDays: [3] }), tuesday);
    expect(rule).toEqual({ frequency: 'daily', interval: 1 });
  });
});
