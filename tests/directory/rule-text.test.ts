import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRule, ruleText } from '#directory/rule-text.ts';
import { anyRule } from '../fixtures/recurrence/any-rule.ts';
import { everyWeekOn } from './schedules.ts';

describe('the text of a rule', () => {
  test('says each part once', () => {
    const rule = everyWeekOn(['TU', 'FR'], { interval: 2, weekStart: 'SU' });
    expect(ruleText(rule)).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;WKST=SU');
  });

  test('ends as it is told, unless it is counted', () => {
    expect(ruleText(everyWeekOn(['TU']), '20261222T110000Z')).toBe('FREQ=WEEKLY;UNTIL=20261222T110000Z;BYDAY=TU');
    expect(ruleText(everyWeekOn(['TU'], { count: 3 }), '20261222')).toBe('FREQ=WEEKLY;COUNT=3;BYDAY=TU');
  });

  test('says what was read from it', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(parseRule(ruleText(rule))).toEqual({ rule });
      }),
    );
  });
});

describe('reading a rule', () => {
  test('takes small letters, spaces, empty parts and parts of the writer', () => {
    expect(parseRule(' freq=weekly; BYDAY=mo,+1tu;X-OWN=1;RSCALE=GREGORIAN; ')).toEqual({
      rule: {
        frequency: 'weekly',
        interval: 1,
        byDay: [
          { weekday: 'MO', ordinal: null },
          { weekday: 'TU', ordinal: 1 },
        ],
      },
    });
  });

  test.each([
    ['FREQ=DAILY;UNTIL=20261222T110000Z', '2026-12-22T13:00:00'],
    ['FREQ=DAILY;UNTIL=20261222T110000', '2026-12-22T11:00:00'],
    ['FREQ=DAILY;UNTIL=20261222', '2026-12-22T23:59:59'],
  ])('tells the end of %s on the clock of its zone', (text, until) => {
    expect(parseRule(text, 'Europe/Helsinki')).toEqual({ rule: { frequency: 'daily', interval: 1, until } });
  });

  test.each([
    ['', 'FREQ'],
    ['INTERVAL=2', 'FREQ'],
    ['FREQ=SOMETIMES', 'FREQ'],
    ['FREQ=DAILY;FREQ=WEEKLY', 'FREQ'],
    ['FREQ=DAILY;INTERVAL=0', 'INTERVAL'],
    ['FREQ=DAILY;COUNT=-1', 'COUNT'],
    ['FREQ=DAILY;COUNT=99999999999999999999', 'COUNT'],
    ['FREQ=DAILY;UNTIL=20261399', 'UNTIL'],
    ['FREQ=DAILY;BYMONTH=13', 'BYMONTH'],
    ['FREQ=DAILY;BYMONTHDAY=0', 'BYMONTHDAY'],
    ['FREQ=DAILY;BYHOUR=-1', 'BYHOUR'],
    ['FREQ=DAILY;BYDAY=XX', 'BYDAY'],
    ['FREQ=DAILY;BYDAY=', 'BYDAY'],
    ['FREQ=MONTHLY;BYDAY=0MO', 'BYDAY'],
    ['FREQ=DAILY;RSCALE=HEBREW', 'RSCALE'],
    ['FREQ=DAILY;WHAT=EVER', 'WHAT'],
  ])('names the part of %s that says nothing', (text, part) => {
    expect(parseRule(text)).toEqual({ problem: expect.objectContaining({ part }) });
  });
});
