import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  isCalendarDate,
  isClockTime,
  localDay,
  tellClock,
  tellDate,
  tellDay,
  tellLongDay,
  tellTimes,
  weekdayOf,
  weekdays,
  weekOf,
} from '#i18n/dates.ts';
import { forEachLanguage } from '#i18n/languages.ts';

const date = '2026-11-24';

describe('a date in words', () => {
  test('with its weekday in short', () => {
    expect(forEachLanguage((language) => tellDay(date, language))).toEqual({
      fi: 'ti 24.11.',
      sv: 'ti 24.11',
      en: 'Tue 24 Nov',
      de: 'Di., 24. November',
    });
  });

  test('with its weekday in full', () => {
    expect(forEachLanguage((language) => tellLongDay(date, language))).toEqual({
      fi: 'tiistai 24. marraskuuta',
      sv: 'tisdag 24 november',
      en: 'Tuesday 24 November',
      de: 'Dienstag, 24. November',
    });
  });

  test('with its year', () => {
    expect(forEachLanguage((language) => tellDate('2026-03-03', language))).toEqual({
      fi: '3.3.2026',
      sv: '3.3.2026',
      en: '3 March 2026',
      de: '3. März 2026',
    });
  });
});

describe('a time of day in words', () => {
  test.each([
    ['13:00', '15:00', 'klo 13–15', 'kl. 13–15', '13:00–15:00', '13–15 Uhr'],
    ['09:30', '12:00', 'klo 9.30–12', 'kl. 9.30–12', '09:30–12:00', '9:30–12:00 Uhr'],
    ['18:00', null, 'klo 18', 'kl. 18', '18:00', '18 Uhr'],
    ['18:05', null, 'klo 18.05', 'kl. 18.05', '18:05', '18:05 Uhr'],
    ['00:00', '06:00', 'klo 0–6', 'kl. 0–6', '00:00–06:00', '0–6 Uhr'],
    ['18:00', '00:00', 'klo 18–24', 'kl. 18–24', '18:00–midnight', '18–24 Uhr'],
    [
      '22:00',
      '02:00',
      'klo 22–2 seuraavana päivänä',
      'kl. 22–2 nästa dag',
      '22:00–02:00 the next day',
      '22–2 Uhr am nächsten Tag',
    ],
  ])('%s to %s', (start, end, fi, sv, en, de) => {
    expect(forEachLanguage((language) => tellClock(start, end, language))).toEqual({ fi, sv, en, de });
  });
});

describe('the times after a date', () => {
  const evening = { date: '2026-12-04', startTime: '18:00', endTime: '14:00', endDate: '2026-12-06' };

  test.each([
    ['of one day', { startTime: '13:00', endTime: '15:00' }, 'klo 13–15', 'kl. 13–15', '13:00–15:00', '13–15 Uhr'],
    ['of all day', { startTime: null, endTime: null }, 'koko päivän', 'hela dagen', 'all day', 'ganztägig'],
    [
      'of a night',
      { ...evening, endTime: '02:00', endDate: '2026-12-05' },
      'klo 18–2 seuraavana päivänä',
      'kl. 18–2 nästa dag',
      '18:00–02:00 the next day',
      '18–2 Uhr am nächsten Tag',
    ],
    [
      'of several days',
      evening,
      'klo 18 – su 6.12. klo 14',
      'kl. 18 – sö 6.12 kl. 14',
      '18:00 – Sun 6 Dec, 14:00',
      '18 Uhr – So., 6. Dezember, 14 Uhr',
    ],
    [
      'of several days whose end is not told',
      { ...evening, endTime: null },
      'klo 18 – su 6.12.',
      'kl. 18 – sö 6.12',
      '18:00 – Sun 6 Dec',
      '18 Uhr – So., 6. Dezember',
    ],
    [
      'of several whole days',
      { ...evening, startTime: null, endTime: null },
      'su 6.12. asti',
      'till och med sö 6.12',
      'until Sun 6 Dec',
      'bis So., 6. Dezember',
    ],
    [
      'of a schedule that goes on for days, of which the start is told',
      { startTime: '18:00', endTime: '14:00', extraDays: 2 },
      'klo 18',
      'kl. 18',
      '18:00',
      '18 Uhr',
    ],
  ])('%s', (_what, times, fi, sv, en, de) => {
    expect(forEachLanguage((language) => tellTimes(times, language))).toEqual({ fi, sv, en, de });
  });
});

describe('the calendar', () => {
  test('gives the day an instant is on where people are', () => {
    expect(localDay('2026-11-24T21:59:59Z', 'Europe/Helsinki')).toBe('2026-11-24');
    expect(localDay('2026-11-24T22:00:00Z', 'Europe/Helsinki')).toBe('2026-11-25');
    expect(localDay('2026-07-24T21:00:00Z', 'Europe/Helsinki')).toBe('2026-07-25');
    expect(localDay('2026-01-01T09:59:00Z', 'Pacific/Honolulu')).toBe('2025-12-31');
  });

  test('counts over the ends of months and years, and over a leap day', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-24', '2027-11-24')).toBe(365);
  });

  test('knows weekdays, and the Monday of a week', () => {
    expect(weekdayOf(date)).toBe('TU');
    expect(weekdayOf('1969-12-28')).toBe('SU');
    expect(weekOf(date)).toBe('2026-11-23');
    expect(weekOf('2027-01-03')).toBe('2026-12-28');
    expect(weekOf('2026-11-23')).toBe('2026-11-23');
  });

  test('agrees with itself on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: -400, max: 400 }), (start, days) => {
        const from = addDays('2026-01-01', start);
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(weekdayOf(weekOf(to))).toBe('MO');
        expect(weekdays.indexOf(weekdayOf(to))).toBe(daysBetween(weekOf(to), to));
      }),
    );
  });
});

test.each(['2026-11-24', '2028-02-29', '1999-12-31'])('takes the date %s', (date) => {
  expect(isCalendarDate(date)).toBe(true);
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '24.11.2026', '2026-11-24T13:00', '', null, 20261124])(
  'takes no date %j',
  (date) => {
    expect(isCalendarDate(date)).toBe(false);
  },
);

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:30', false],
  ['12:60', false],
  ['12:30:00', false],
])('knows whether %s is a time of day', (time, valid) => {
  expect(isClockTime(time)).toBe(valid);
});
