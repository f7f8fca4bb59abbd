import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Repetition, ruleOf } from '#directory/repetition.ts';
import { exceptionChanges, isSeries, type Schedule, weekdays } from '#directory/schedule.ts';
import { calendarFilesOf } from '#feeds/calendar.ts';
import { addDays } from '#i18n/dates.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { aGroup, aSchedule, aSnapshot } from '../fixtures/snapshot.ts';
import { ownBetween, shownBetween } from './parsed-calendar.ts';

/** Not the end of a month: ical.js takes 1 March for 29 February. */
const day = fc
  .integer({ min: 0, max: 700 })
  .map((days) => addDays('2026-01-01', days))
  .filter((date) => date.slice(8) < '29');
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 3 });

const repetition = fc.record({
  repeats: fc.constantFrom('once', 'daily', 'weekly', 'monthly', 'yearly'),
  interval: fc.integer({ min: 1, max: 3 }),
  weekdays: fc.uniqueArray(fc.constantFrom(...weekdays), { maxLength: 3 }),
  monthlyBy: fc.constantFrom('weekday', 'day'),
  ordinals: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, -1), { maxLength: 2 }),
  monthDays: fc.uniqueArray(fc.constantFrom(1, 15, 28, -1), { maxLength: 2 }),
  months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
  count: orNull(fc.integer({ min: 1, max: 20 })),
} as const);

/** What ical.js gets wrong is not asked: every other month in some months, and the last day of some months. */
const askedOf = (asked: Repetition): Repetition => ({
  ...asked,
  months: asked.repeats === 'monthly' && (asked.interval > 1 || asked.monthDays.includes(-1)) ? [] : asked.months,
});

const times = fc.oneof(
  { weight: 4, arbitrary: fc.record({ startTime: clock, endTime: orNull(clock), extraDays: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ startTime: clock, endTime: clock, extraDays: fc.constantFrom(1, 2) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      startTime: fc.constant(null),
      endTime: fc.constant(null),
      extraDays: fc.constantFrom(0, 0, 2),
    }),
  },
);

const schedule = fc
  .record({
    repetition: repetition.map(askedOf),
    times,
    startDate: day,
    season: orNull(fc.integer({ min: 0, max: 400 })),
    timeZone: fc.constantFrom('Europe/Helsinki', 'Europe/Helsinki', 'America/New_York', 'Asia/Kolkata'),
    excepted: fc.array(
      fc.record({ nth: fc.nat(12), change: fc.constantFrom(...exceptionChanges), newDate: orNull(day) }),
    ),
    extra: fc.array(fc.record({ date: day, times: orNull(fc.record({ startTime: clock, endTime: orNull(clock) })) })),
  })
  .map(({ repetition: repeated, times: told, startDate, season, timeZone, excepted, extra }): Schedule => {
    const plain = aSchedule({
      ...told,
      rule: ruleOf(repeated, startDate),
      startDate,
      endDate: season === null ? null : addDays(startDate, season),
      timeZone,
      extraDates: extra.map(({ date, times: own }) => ({ date, startTime: null, endTime: null, ...own })),
    });
    const planned = ownDates(plain);
    const exceptions = excepted.flatMap(({ nth, change, newDate }) => {
      const date = planned[nth];
      if (date === undefined) return [];
      const moved = change === 'moved' ? newDate : null;
      return [
        { date, time: null, change, reason: {}, newDate: moved, newStartTime: null, newEndTime: null, newPlace: {} },
      ];
    });
    return { ...plain, exceptions };
  });

const [from, to] = ['2026-01-01', '2028-06-30'];

test('another parser shows what we show of any schedule', () => {
  fc.assert(
    fc.property(schedule, (random) => {
      fc.pre(isSeries([random]));
      const group = aGroup({ schedules: [random] });
      const [series] = calendarFilesOf(indexOf(aSnapshot({ groups: [group] })), group, 'en');
      expect(shownBetween(series?.text ?? '', from, to)).toEqual(ownBetween([random], from, to));
    }),
    { numRuns: 60 },
  );
}, 60_000);

function ownDates(plain: Schedule): string[] {
  const dates = ownBetween([plain], from, to).map(({ start }) => start.slice(0, 10));
  return [...new Set(dates)];
}
