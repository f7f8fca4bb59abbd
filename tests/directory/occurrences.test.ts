import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { isOver, nextOccurrences, occurrencesBetween } from '#directory/occurrences.ts';
import type { RecurrenceRule } from '#directory/recurrence-rule.ts';
import { looksMixedUp } from '#directory/schedule.ts';
import { addDays, daysBetween, weekdayOf, weekdays, weekOf } from '#i18n/dates.ts';
import { cancelled, everyWeekOn, extra, moved, once, online, skipped, weekly } from './schedules.ts';

const movedFar = moved('2026-11-20', { newDate: '2029-11-20' });

const datesOf = (...parameters: Parameters<typeof occurrencesBetween>) =>
  occurrencesBetween(...parameters).map(({ date }) => date);

describe('the dates of a schedule', () => {
  test('are those between two days, both included', () => {
    expect(datesOf([weekly()], '2026-11-24', '2026-12-08')).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
  });

  test('begin and end with the season', () => {
    const schedule = weekly({ startDate: '2026-11-25', endDate: '2026-12-08' });
    expect(datesOf([schedule], '2026-01-01', '2027-12-31')).toEqual(['2026-12-01', '2026-12-08']);
  });

  test('count every other week from the week the season begins in, whatever day that is', () => {
    const schedule = weekly({ rule: everyWeekOn(['MO', 'SU'], { interval: 2 }), startDate: '2026-11-26' });
    expect(datesOf([schedule], '2026-11-23', '2026-12-20')).toEqual(['2026-11-29', '2026-12-07', '2026-12-13']);
  });

  test('count weeks over a year with 53 of them', () => {
    const schedule = weekly({ rule: everyWeekOn(['TU'], { interval: 2 }), startDate: '2026-12-22' });
    expect(datesOf([schedule], '2026-12-22', '2027-01-20')).toEqual(['2026-12-22', '2027-01-05', '2027-01-19']);
  });

  test('come in the order they happen, of all schedules together', () => {
    const morning = weekly({ startTime: '09:00' });
    expect(
      occurrencesBetween([weekly(), morning, once()], '2026-11-24', '2026-12-01').map(
        ({ date, startTime }) => `${date} ${startTime}`,
      ),
    ).toEqual(['2026-11-24 09:00', '2026-11-24 13:00', '2026-11-28 13:00', '2026-12-01 09:00', '2026-12-01 13:00']);
  });

  test('leave out a skipped date and keep a cancelled one with its reason', () => {
    const reason = { fi: 'ohjaaja sairaana' };
    const schedule = weekly({ exceptions: [skipped('2026-11-24'), cancelled('2026-12-01', reason)] });
    expect(occurrencesBetween([schedule], '2026-11-24', '2026-12-01')).toEqual([
      expect.objectContaining({ date: '2026-12-01', status: 'cancelled', reason }),
    ]);
  });

  test('hold a moved time where it went, also from outside the days asked for', () => {
    const schedule = weekly({ exceptions: [moved('2026-12-01', { newDate: '2026-11-26' })] });
    expect(occurrencesBetween([schedule], '2026-11-25', '2026-11-27')).toEqual([
      expect.objectContaining({ date: '2026-11-26', originalDate: '2026-12-01', startTime: '13:00', status: 'moved' }),
    ]);
    expect(datesOf([schedule], '2026-12-01', '2026-12-01')).toEqual([]);
  });

  test('do not guess the end of a time whose start was moved', () => {
    const schedule = once({ exceptions: [moved('2026-11-28', { newStartTime: '16:00' })] });
    expect(occurrencesBetween([schedule], '2026-11-28', '2026-11-28')).toEqual([
      expect.objectContaining({ startTime: '16:00', endTime: null }),
    ]);
  });

  test('keep their place in words, the reason and the days they last when they are moved', () => {
    const place = { fi: 'Suolahden kirjasto' };
    const weekend = once({ startTime: '18:00', endTime: '12:00', extraDays: 2 });
    const schedule = { ...weekend, exceptions: [moved('2026-11-28', { newDate: '2026-12-05', newPlace: place })] };
    expect(occurrencesBetween([schedule], '2026-12-05', '2026-12-05')).toEqual([
      expect.objectContaining({ startTime: '18:00', endDate: '2026-12-07', endTime: '12:00', place, status: 'moved' }),
    ]);
  });

  test('are online for once at their own time', () => {
    const schedule = weekly({ exceptions: [online('2026-11-24', { fi: 'linkki tulee sähköpostilla' })] });
    expect(occurrencesBetween([schedule], '2026-11-24', '2026-11-24')).toEqual([
      expect.objectContaining({ date: '2026-11-24', startTime: '13:00', endTime: '15:00', status: 'online' }),
    ]);
  });

  test('hold the dates beside the rule, each time once, also after the season', () => {
    const extraDates = [extra('2026-12-24'), extra('2026-11-24'), extra('2026-12-27', '10:00')];
    const schedule = weekly({ endDate: '2026-12-01', extraDates });
    expect(
      occurrencesBetween([schedule], '2026-11-24', '2026-12-31').map(
        ({ date, startTime, endTime }) => `${date} ${startTime} ${endTime}`,
      ),
    ).toEqual(['2026-11-24 13:00 15:00', '2026-12-01 13:00 15:00', '2026-12-24 13:00 15:00', '2026-12-27 10:00 null']);
  });

  test('let one time of a day be off where the rule gives several, each as long as the first', () => {
    const rule = { frequency: 'daily', interval: 1, byHour: [9, 13] } as const;
    const schedule = weekly({
      rule,
      startDate: '2026-11-24',
      startTime: '09:00',
      endTime: '10:30',
      exceptions: [{ ...skipped('2026-11-24'), time: '13:00' }],
    });
    expect(
      occurrencesBetween([schedule], '2026-11-24', '2026-11-25').map(
        ({ date, startTime, endTime }) => `${date} ${startTime} ${endTime}`,
      ),
    ).toEqual(['2026-11-24 09:00 10:30', '2026-11-25 09:00 10:30', '2026-11-25 13:00 14:30']);
  });

  test('end the next morning, on the last of several days, or not known when', () => {
    const spanOf = (changes: Parameters<typeof once>[0]) =>
      occurrencesBetween([once(changes)], '2026-11-28', '2026-11-28').map(
        ({ startTime, endDate, endTime }) => `${startTime} to ${endDate} ${endTime}`,
      );
    expect(spanOf({ startTime: '20:00', endTime: '02:00' })).toEqual(['20:00 to 2026-11-29 02:00']);
    expect(spanOf({ startTime: '18:00', endTime: '12:00', extraDays: 2 })).toEqual(['18:00 to 2026-11-30 12:00']);
    expect(spanOf({ startTime: null, endTime: null })).toEqual(['null to 2026-11-28 null']);
    expect(spanOf({ startTime: null, endTime: null, extraDays: 2 })).toEqual(['null to 2026-11-30 null']);
    expect(spanOf({ endTime: null })).toEqual(['13:00 to 2026-11-28 null']);
    expect(spanOf({ endTime: null, exactMinutes: 700 })).toEqual(['13:00 to 2026-11-29 00:40']);
  });

  test('stop with the count of the rule, or with its own last time', () => {
    const counted = weekly({ rule: everyWeekOn(['TU'], { count: 3 }), startDate: '2026-11-24' });
    expect(datesOf([counted], '2026-01-01', '2027-12-31')).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
    const until = weekly({ rule: everyWeekOn(['TU'], { until: '2026-12-01T12:59:59' }) });
    expect(datesOf([until], '2026-11-24', '2027-12-31')).toEqual(['2026-11-24']);
  });

  test('pay no attention to an exception on a day the rule does not give', () => {
    const schedule = weekly({ exceptions: [moved('2026-11-25', { newDate: '2026-11-27' })] });
    expect(datesOf([schedule], '2026-11-24', '2026-11-30')).toEqual(['2026-11-24']);
  });

  test('are exactly the days of the rule that are not skipped', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.array(fc.nat({ max: 80 })), (rule, from, skips) => {
        const skippedDates = skips.map((days) => addDays(from, days));
        const schedule = weekly({
          rule: everyWeekOn(rule.weekdays, { interval: rule.interval }),
          startDate: rule.startDate,
          exceptions: skippedDates.map((date) => skipped(date)),
        });
        const days = Array.from({ length: 81 }, (_, number) => addDays(from, number));
        const expected = days.filter(
          (date) =>
            date >= rule.startDate &&
            rule.weekdays.includes(weekdayOf(date)) &&
            daysBetween(weekOf(rule.startDate), weekOf(date)) % (7 * rule.interval) === 0 &&
            !skippedDates.includes(date),
        );
        expect(datesOf([schedule], from, addDays(from, 80))).toEqual(expected);
      }),
    );
  });
});

describe('the dates of a schedule wherever the program runs', () => {
  const zoneOfThisProcess = process.env.TZ;
  afterEach(() => {
    if (zoneOfThisProcess === undefined) delete process.env.TZ;
    else process.env.TZ = zoneOfThisProcess;
  });

  test.each(['UTC', 'Europe/Helsinki', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns'])(
    'are the same in %s',
    (zone) => {
      process.env.TZ = zone;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(datesOf([weekly()], '2027-03-23', '2027-04-06')).toEqual(['2027-03-23', '2027-03-30', '2027-04-06']);
    },
  );
});

const anyDay = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days));

const anyRule = fc.record({
  interval: fc.integer({ min: 1, max: 4 }),
  weekdays: fc.subarray([...weekdays], { minLength: 1 }),
  startDate: anyDay,
});

const yearly = (parts: Partial<RecurrenceRule>) => weekly({ rule: { frequency: 'yearly', interval: 1, ...parts } });

describe('what is over', () => {
  test.each([
    ['a day that is past', [once({ startDate: '2026-11-23' })], true],
    ['today', [once({ startDate: '2026-11-24' })], false],
    ['days that began before and end today', [once({ startDate: '2026-11-22', extraDays: 2 })], false],
    ['days of which yesterday was the last', [once({ startDate: '2026-11-21', extraDays: 2 })], true],
    [
      'a night that ended this morning',
      [once({ startDate: '2026-11-23', startTime: '22:00', endTime: '02:00' })],
      true,
    ],
    ['a day years ahead', [once({ startDate: '2031-06-01' })], false],
    ['a past day that has been moved ahead', [once({ startDate: '2026-11-20', exceptions: [movedFar] })], false],
    ['a season that has ended', [weekly({ endDate: '2026-11-23' })], true],
    ['a season that begins in two years', [weekly({ startDate: '2028-12-01' })], false],
    ['one time past and one ahead', [once({ startDate: '2026-01-01' }), once({ startDate: '2029-01-01' })], false],
    ['29 February, which comes again', [yearly({ byMonth: [2], byMonthDay: [29] })], false],
    ['what is counted out', [weekly({ rule: everyWeekOn(['TU'], { count: 2 }) })], true],
    ['a rule that never happens', [yearly({ byMonth: [2], byMonthDay: [31] })], true],
    ['what has no schedule', [], false],
  ])('of %s', (_, schedules, over) => {
    expect(isOver(schedules, '2026-11-24')).toBe(over);
  });
});

test('the next dates reach from this week to a time years ahead', () => {
  const schedules = [weekly({ endDate: '2026-12-01' }), once({ startDate: '2030-05-04' })];
  expect(nextOccurrences(schedules, '2026-11-24', 9).map(({ date }) => date)).toEqual([
    '2026-11-24',
    '2026-12-01',
    '2030-05-04',
  ]);
});

test.each([
  ['13:00', '15:00', false],
  ['20:00', '02:00', false],
  ['18:00', '10:00', false],
  ['15:00', '13:00', true],
  ['13:00', '13:00', true],
])('a time from %s to %s looks mixed up: %s', (start, end, mixedUp) => {
  expect(looksMixedUp(start, end)).toBe(mixedUp);
});
