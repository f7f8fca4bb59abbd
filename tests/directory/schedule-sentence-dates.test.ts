import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrencesBetween } from '#directory/occurrences.ts';
import type { Schedule } from '#directory/schedule.ts';
import { outlookOf } from '#directory/schedule-outlook.ts';
import { tellSchedules } from '#directory/schedule-sentence.ts';
import { addDays } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import { anySchedule } from './any-schedule.ts';
import { today } from './schedules.ts';
import { datesTold } from './told-dates.ts';

describe.each(languages)('the dates of a sentence in %s', (language) => {
  test('name every exception and extra date of the next eight weeks, or a range it is in', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const text = textOf(schedule);
        const { covered } = datesTold(text, language);
        const dates = outlookOf(schedule, today).state === 'ended' ? [] : datesToTell(schedule);
        expect(
          dates.filter((date) => !covered.has(date)),
          text,
        ).toEqual([]);
      }),
    );
  });

  test('name nothing but exceptions, extra dates, the beginning, the next dates and the end', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const text = textOf(schedule);
        const known = datesKnown(schedule);
        const { named } = datesTold(text, language);
        expect(
          [...named].filter((date) => !known.has(date)),
          text,
        ).toEqual([]);
      }),
    );
  });

  test('stand in whole sentences', () => {
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        expect(textOf(schedule)).toMatch(/^[\p{Lu}\d].*[.]$/u);
        expect(textOf(schedule)).not.toMatch(/\{\{|undefined|null|NaN|\.\.|schedule\.| {2}| ,/);
      }),
    );
  });

  function textOf(schedule: Schedule): string {
    return tellSchedules([schedule], language, today).join(' ');
  }
});

function datesToTell({ exceptions, extraDates }: Schedule): readonly string[] {
  return [...exceptions.flatMap(({ date, newDate }) => [date, newDate ?? date]), ...extraDates.map(({ date }) => date)];
}

/** A rule without everyday words tells its next four dates. */
function datesKnown(schedule: Schedule): ReadonlySet<string> {
  const { next, last } = outlookOf(schedule, today);
  const ahead = occurrencesBetween([schedule], today, addDays(today, 800)).map(({ date }) => date);
  return new Set([...datesToTell(schedule), ...[next, last].filter((date) => date !== null), ...oddDates()]);

  function oddDates(): readonly string[] {
    const isOdd = schedule.rule?.byWeekNo !== undefined || schedule.rule?.byMonthDay?.includes(-2) === true;
    return isOdd ? ahead : [];
  }
}
