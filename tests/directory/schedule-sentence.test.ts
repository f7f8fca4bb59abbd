import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrencesBetween, ruleDates } from '#directory/occurrences.ts';
import { tellSchedules } from '#directory/schedule-sentence.ts';
import { addDays, weekdays } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import { cancelled, moved, once, skipped, today, weekly } from './schedules.ts';
import { toldSchedules } from './told-schedules.ts';

describe('a schedule as a sentence', () => {
  for (const { what, schedules, told } of toldSchedules) {
    for (const language of languages) {
      test(`${what} (${language})`, () => {
        expect(tellSchedules(schedules, language, today)).toEqual(told[language]);
      });
    }
  }

  test('is not said without a schedule', () => {
    expect(tellSchedules([], 'fi', today)).toEqual([]);
  });

  test('tells the last season when all have ended', () => {
    const spring = weekly({ startDate: '2026-01-12', endDate: '2026-05-31' });
    const autumn = weekly({ endDate: '2026-10-31' });
    expect(tellSchedules([spring, autumn], 'fi', today)).toEqual(tellSchedules([autumn], 'fi', today));
  });

  test('names a time moved into the days ahead from a date that is past', () => {
    const schedule = weekly({ exceptions: [moved('2026-11-17', { newDate: '2026-11-26' })] });
    expect(tellSchedules([schedule], 'fi', today).join()).toContain('torstaina 26.11. klo 13–15, ei 17.11.');
  });

  test('tells a date that is off although its time was moved to a day that is past', () => {
    const schedule = weekly({ exceptions: [moved('2026-12-01', { newDate: '2026-11-20' })] });
    expect(tellSchedules([schedule], 'fi', today).join()).toContain('perjantaina 20.11. klo 13–15, ei 1.12.');
  });

  test('leaves what an exception says of a day the rule does not give', () => {
    const schedule = weekly({ exceptions: [cancelled('2026-11-25'), skipped('2026-11-27')] });
    expect(tellSchedules([schedule], 'fi', today)).toEqual(['Tiistaisin klo 13–15.']);
  });

  test('keeps a reason of several lines in one line, and its own full stop out', () => {
    const schedule = once({ exceptions: [cancelled('2026-11-28', { fi: 'Sali on\n varattu.' })] });
    expect(tellSchedules([schedule], 'fi', today)).toEqual(['Peruttu: lauantaina 28.11. klo 13–15 (Sali on varattu).']);
  });

  test('names every exception of the next eight weeks', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const [sentence = ''] = tellSchedules([schedule], 'fi', today);
        const told = datesIn(sentence);
        const missing = schedule.exceptions.filter(({ date }) => !told.has(date));
        expect(missing, sentence).toEqual([]);
      }),
    );
  });

  test('is one or more whole sentences in every language', () => {
    fc.assert(
      fc.property(anySchedule, fc.constantFrom(...languages), (schedule, language) => {
        for (const text of tellSchedules([schedule], language, today)) {
          expect(text).toMatch(/^[\p{Lu}\d].*[.]$/u);
          expect(text).not.toMatch(/\{\{|undefined|null|\.\.|schedule\.| {2}/);
        }
      }),
    );
  });
});

const horizon = addDays(today, 56);

/** A weekly schedule that runs today, with exceptions on some of its dates of the next eight weeks. */
const anySchedule = fc
  .record({
    interval: fc.integer({ min: 1, max: 3 }),
    weekdays: fc.subarray([...weekdays], { minLength: 1 }),
  })
  .chain((rule) => {
    const schedule = weekly({ ...rule, startDate: '2026-01-01' });
    return fc
      .tuple(...ruleDates(schedule, today, horizon).map(anyException))
      .map((exceptions) => ({ ...schedule, exceptions: exceptions.flat() }));
  });

function anyException(date: string) {
  return fc.oneof(
    fc.constant([]),
    fc.constant([skipped(date)]),
    fc.constant([cancelled(date)]),
    fc.integer({ min: -3, max: 3 }).map((days) => [moved(date, { newDate: addDays(date, days) })]),
  );
}

/** The dates a Finnish sentence names, those inside its ranges included. */
function datesIn(sentence: string): ReadonlySet<string> {
  const found = [...sentence.matchAll(/(\d+)\.(\d+)\.(?:–(\d+)\.(\d+)\.)?/g)];
  return new Set(
    found.flatMap(([, day, month, lastDay, lastMonth]) => {
      const first = isoDate(day, month);
      const last = lastDay ? isoDate(lastDay, lastMonth) : first;
      return everyDay(first, last);
    }),
  );
}

/** Within a few months of the day of the tests: what is in a month before October is next year. */
function isoDate(day = '', month = ''): string {
  return `${Number(month) < 10 ? 2027 : 2026}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function everyDay(first: string, last: string): string[] {
  return occurrencesBetween([weekly({ weekdays, startDate: first })], first, last).map(({ date }) => date);
}
