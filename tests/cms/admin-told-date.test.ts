import { expect, test } from 'vitest';
import { tellDayOf, tellWhen } from '#cms/admin/schedule/told-date.ts';
import { nextOccurrences } from '#directory/occurrences.ts';
import { languages } from '#i18n/languages.ts';
import { aSchedule } from '../fixtures/snapshot.ts';

const today = '2026-11-24';

test('a date of this year has no year, one of another year has', () => {
  expect(languages.map((language) => tellDayOf('2026-12-01', today, language))).toEqual([
    'ti 1.12.',
    'ti 1.12',
    'Tue 1 Dec',
    'Di., 1. Dezember',
  ]);
  expect(languages.map((language) => tellDayOf('2027-01-06', today, language))).toEqual([
    'ke 6.1.2027',
    'on 6.1.2027',
    'Wed 6 January 2027',
    'Mi., 6. Januar 2027',
  ]);
});

test('a date is told with its time, unless it is all day', () => {
  const [first] = nextOccurrences([aSchedule()], today, 1);
  if (!first) throw new Error('There is a Tuesday today.');
  expect(tellWhen(first, today, 'fi')).toBe('ti 24.11. klo 13–15');
  expect(tellWhen({ ...first, startTime: null, endTime: null }, today, 'fi')).toBe('ti 24.11.');
});
