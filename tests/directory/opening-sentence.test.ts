import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExceptionalDays, OpeningHours } from '#directory/opening-hours.ts';
import { tellOpeningDay, tellOpeningHours, tellOpeningThisWeek } from '#directory/opening-sentence.ts';
import { addDays, tellShortDate } from '#i18n/dates.ts';
import { forEachLanguage } from '#i18n/languages.ts';
import { someHolidays, someOpeningHours, span, workdays } from './opening.ts';
import { today } from './schedules.ts';
import { toldOpeningHours } from './told-opening-hours.ts';

const weekly = someOpeningHours({ state: 'weekly', spans: [span(workdays, '09:00', '15:00')] });

const tellAll = (hours: Partial<OpeningHours>, day = today) =>
  forEachLanguage((language) =>
    tellOpeningHours(someOpeningHours({ state: 'weekly', ...hours }), language, day, someHolidays).join(' '),
  );

describe('opening hours as sentences', () => {
  test.each(toldOpeningHours)('tell $what', ({ hours, today: day, told }) => {
    expect(tellAll(hours, day)).toEqual(told);
  });

  test('find days with the same hours in whatever spans they were written', () => {
    const spans = workdays.map((day) => span([day], '09:00', '15:00'));
    expect(tellAll({ spans: spans.toReversed(), publicHolidays: 'open' }).fi).toBe(
      'Avoinna ma–pe 9–15; myös juhlapyhinä.',
    );
  });

  test('say by appointment, and to ask first', () => {
    expect(tellAll({ state: 'by-appointment' })).toEqual({
      fi: 'Avoinna sopimuksen mukaan. Ota yhteyttä, ennen kuin tulet.',
      sv: 'Öppet enligt överenskommelse. Ta kontakt innan du kommer.',
      en: 'Open by appointment. Please get in touch before you come.',
      de: 'Geöffnet nach Vereinbarung. Bitte melden Sie sich, bevor Sie kommen.',
    });
  });

  test('say closed for now', () => {
    expect(tellAll({ state: 'closed-for-now' })).toEqual({
      fi: 'Suljettu toistaiseksi.',
      sv: 'Stängt tills vidare.',
      en: 'Closed for now.',
      de: 'Zurzeit geschlossen.',
    });
  });

  test('say that they are not known, and never that a place is closed', () => {
    const unknown = {
      fi: 'Aukioloajat eivät ole tiedossa. Kysy, ennen kuin tulet.',
      sv: 'Öppettiderna är inte kända. Fråga innan du kommer.',
      en: 'The opening hours are not known. Please ask before you come.',
      de: 'Die Öffnungszeiten sind nicht bekannt. Bitte fragen Sie, bevor Sie kommen.',
    };
    expect(tellAll({ state: 'unknown' })).toEqual(unknown);
    expect(tellAll({ spans: [] })).toEqual(unknown);
  });

  test('give the year of a date whose year is not obvious', () => {
    const long: ExceptionalDays = { from: '2026-12-01', to: '2027-08-31', spans: [], reason: { fi: 'remontti.' } };
    expect(tellAll({ ...weekly, publicHolidays: 'open', exceptionalDays: [long] }).fi).toBe(
      'Avoinna ma–pe 9–15; myös juhlapyhinä. Suljettu 1.12.–31.8.2027 (remontti).',
    );
  });

  test('name every exceptional day within eight weeks and none beyond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 200 }), fc.integer({ min: 0, max: 30 }), (start, length) => {
        const from = addDays(today, start);
        const to = addDays(from, length);
        const told = tellAll({
          ...weekly,
          publicHolidays: 'open',
          exceptionalDays: [{ from, to, spans: [], reason: {} }],
        }).en;
        const isAhead = start + length >= 0 && start <= 56;
        expect(told.includes('Closed')).toBe(isAhead);
        expect(!isAhead || told.includes(tellShortDate(to, 'en'))).toBe(true);
      }),
    );
  });
});

describe('the hours of one day', () => {
  const tellDay = (changes: Partial<OpeningHours>, date: string) =>
    forEachLanguage((language) => tellOpeningDay({ ...weekly, ...changes }, date, language, someHolidays));

  test('are short', () => {
    expect(tellDay({}, '2026-11-24')).toEqual({ fi: '9–15', sv: '9–15', en: '09:00–15:00', de: '9–15 Uhr' });
    expect(tellDay({}, '2026-11-28')).toEqual({ fi: 'suljettu', sv: 'stängt', en: 'closed', de: 'geschlossen' });
  });

  test('say which holiday it is closed for, and of which eve nothing is known', () => {
    expect(tellDay({ publicHolidays: 'closed' }, '2026-12-25')).toEqual({
      fi: 'suljettu (joulupäivä)',
      sv: 'stängt (juldagen)',
      en: 'closed (Christmas Day)',
      de: 'geschlossen (1. Weihnachtstag)',
    });
    expect(tellDay({ publicHolidays: 'closed' }, '2026-12-24')).toEqual({
      fi: 'ei tiedossa (jouluaatto)',
      sv: 'inte känt (julafton)',
      en: 'not known (Christmas Eve)',
      de: 'nicht bekannt (Heiligabend)',
    });
  });

  test('give the reason of an exceptional day in the reader’s language only', () => {
    const exceptionalDays = [
      { from: '2026-11-24', to: '2026-11-24', spans: [{ opens: '09:00', closes: '12:00' }], reason: { fi: 'kokous' } },
    ];
    expect(tellDay({ exceptionalDays }, '2026-11-24')).toMatchObject({ fi: '9–12 (kokous)', sv: '9–12' });
  });

  test('are by appointment or not known when that is all there is to say', () => {
    expect(tellDay({ state: 'by-appointment' }, today).de).toBe('nach Vereinbarung');
    expect(tellDay({ state: 'unknown' }, today).en).toBe('not known');
  });
});

describe('opening hours in a list', () => {
  const summer = { name: { fi: 'Kesä' }, from: '06-01', to: '08-31', spans: [span(workdays, '10:00', '12:00')] };
  const closedOn = (date: string) => ({ from: date, to: date, spans: [], reason: {} });
  const listed = (hours: Partial<OpeningHours>, day = today) =>
    tellOpeningThisWeek({ ...weekly, ...hours }, 'fi', day, someHolidays).join(' ');

  test('tell what holds today and what is different within a week, and no more', () => {
    const exceptionalDays = [closedOn(addDays(today, 6)), closedOn(addDays(today, 7))];
    expect(listed({ seasons: [summer], exceptionalDays, publicHolidays: 'closed' })).toBe(
      'Avoinna ma–pe 9–15; juhlapyhinä suljettu. Suljettu 30.11.',
    );
  });

  test('tell the season that begins within the week', () => {
    expect(listed({ seasons: [summer] }, '2026-05-28')).toBe(
      'Avoinna ma–pe 9–15. Kesä (1.6.–31.8.): avoinna ma–pe 10–12.',
    );
  });
});
