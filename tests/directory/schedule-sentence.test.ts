import { describe, expect, test } from 'vitest';
import { tellSchedules } from '#directory/schedule-sentence.ts';
import { languages } from '#i18n/languages.ts';
import { cancelled, moved, once, skipped, today, weekly } from './schedules.ts';
import { toldSchedules } from './told-schedules.ts';

describe('a schedule as a sentence', () => {
  for (const { what, schedules, today: day = today, told } of toldSchedules) {
    for (const language of languages) {
      test(`${what} (${language})`, () => {
        expect(tellSchedules(schedules, language, day)).toEqual(told[language]);
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
});
