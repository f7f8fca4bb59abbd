import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRegion } from '#content/region.ts';
import { dateOfHoliday, easterSunday, holidayOn, holidaysIn } from '#directory/public-holidays.ts';
import type { PublicHoliday } from '#directory/region.ts';
import { addDays, isCalendarDate, weekdayOf } from '#i18n/dates.ts';
import { everywhere } from '../fixtures/snapshot.ts';

const root = join(import.meta.dirname, '../..');
const { publicHolidays: finnish } = loadRegion(join(root, 'content'));

const years = Array.from({ length: 300 }, (_, index) => 1900 + index);

const datesOf = (year: number, official: boolean) =>
  holidaysIn(year, finnish)
    .filter(({ holiday }) => holiday.official === official)
    .map(({ date }) => date.slice(5));

describe('Finnish public holidays', () => {
  test.each([
    [2024, '01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-22 11-02 12-06 12-25 12-26'],
    [2026, '01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-20 10-31 12-06 12-25 12-26'],
    [2027, '01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-26 11-06 12-06 12-25 12-26'],
    [2038, '01-01 01-06 04-23 04-25 04-26 05-01 06-03 06-13 06-26 11-06 12-06 12-25 12-26'],
  ])('of %i are those of the almanac', (year, dates) => {
    expect(datesOf(year, true).join(' ')).toBe(dates);
  });

  test('come with the eves on which most places are closed', () => {
    expect(datesOf(2026, false)).toEqual(['06-19', '12-24', '12-31']);
  });

  test('are told by name, in every language', () => {
    expect(holidayOn('2026-12-06', finnish)?.name).toEqual({
      fi: 'itsenäisyyspäivä',
      sv: 'självständighetsdagen',
      en: 'Independence Day',
      de: 'Unabhängigkeitstag',
    });
    expect(holidayOn('2026-12-07', finnish)).toBeNull();
  });

  test('stand on the right day of the week for three hundred years', () => {
    const strays = years.flatMap((year) =>
      holidaysIn(year, finnish).filter(({ date, holiday }) => {
        const day = weekdayOf(date);
        const expected: Record<string, string> = {
          'good-friday': 'FR',
          'easter-sunday': 'SU',
          'easter-monday': 'MO',
          'ascension-day': 'TH',
          'whit-sunday': 'SU',
          'midsummer-eve': 'FR',
          'midsummer-day': 'SA',
          'all-saints-day': 'SA',
        };
        return !isCalendarDate(date) || (expected[holiday.id] ?? day) !== day || Number(date.slice(0, 4)) !== year;
      }),
    );
    expect(strays).toEqual([]);
  });

  test('of Midsummer follow each other, and All Saints’ Day is from 31 October to 6 November', () => {
    for (const year of years) {
      const found = new Map(holidaysIn(year, finnish).map(({ date, holiday }) => [holiday.id, date]));
      const midsummer = found.get('midsummer-day') ?? '';
      expect(addDays(found.get('midsummer-eve') ?? '', 1)).toBe(midsummer);
      expect(midsummer >= `${year}-06-20` && midsummer <= `${year}-06-26`).toBe(true);
      const saints = found.get('all-saints-day') ?? '';
      expect(saints >= `${year}-10-31` && saints <= `${year}-11-06`).toBe(true);
    }
  });
});

describe('Easter Sunday', () => {
  test.each([
    '1900-04-15',
    '1943-04-25',
    '1954-04-18',
    '1961-04-02',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2026-04-05',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
    '2199-04-14',
  ])('is on %s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  test('is always from 22 March to 25 April', () => {
    const days = years.map((year) => easterSunday(year).slice(5)).toSorted();
    expect([days.at(0), days.at(-1)]).toEqual(['03-23', '04-25']);
  });
});

describe('the day of a holiday', () => {
  test('is the day itself when that already is the day of the week', () => {
    expect(dateOfHoliday({ first: 'SA', from: '06-20' }, 2026)).toBe('2026-06-20');
    expect(dateOfHoliday({ first: 'SU', from: '06-20' }, 2026)).toBe('2026-06-21');
    expect(dateOfHoliday({ first: 'FR', from: '06-20' }, 2026)).toBe('2026-06-26');
  });

  test('is missing in years without that day', () => {
    expect(dateOfHoliday({ on: '02-29' }, 2027)).toBeNull();
    expect(dateOfHoliday({ on: '02-29' }, 2028)).toBe('2028-02-29');
  });

  test('shared by two is told as the one that is a day off', () => {
    const holiday = (id: string, official: boolean): PublicHoliday => ({
      id,
      name: everywhere(id),
      rule: { on: '05-01' },
      official,
    });
    expect(holidayOn('2027-05-01', [holiday('eve', false), holiday('feast', true)])?.id).toBe('feast');
    expect(holidayOn('2027-05-01', [holiday('eve', false)])?.id).toBe('eve');
  });
});

/** Tables of others lie beside the repository on some machines only. */
const tables = join(root, '../shared/data/opening-hours');

describe.runIf(existsSync(tables))('the tables of others', () => {
  test('of opening_hours.js name the same days off, by the same rules', () => {
    const table = readFileSync(join(tables, 'FI-opening_hours.js.yaml'), 'utf8');
    const rules = [...table.matchAll(/'fixed_date': \[(\d+), (\d+)\]|'variable_date': (\w+)(?:, 'offset': (-?\d+))?/g)];
    const named = rules.map(([, month, day, movable, offset]) => {
      if (movable === 'easter') return `easter ${Number(offset ?? 0)}`;
      if (movable === 'nextSaturday20Jun') return 'SA from 06-20';
      if (movable === 'nextSaturday31Oct') return 'SA from 10-31';
      return `${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    });
    expect(finnish.filter(({ official }) => official).map(tellRule)).toEqual(named);
  });

  test('of date-holidays name the same days off and the same eves', () => {
    const table = readFileSync(join(tables, 'FI-date-holidays.yaml'), 'utf8');
    const entries = [...table.matchAll(/^ {6}(\S.*):\n((?: {8}.*\n)+)/gm)];
    const named = entries
      .filter(([, , body]) => !body?.includes('type: observance'))
      .map(([, rule = '', body]) => ({ rule: readRule(rule), official: !body?.includes('type: bank') }));
    expect(finnish.map((holiday) => ({ rule: tellRule(holiday), official: holiday.official }))).toEqual(named);
  });
});

function tellRule({ rule }: PublicHoliday): string {
  if ('easter' in rule) return `easter ${rule.easter}`;
  return 'on' in rule ? rule.on : `${rule.first} from ${rule.from}`;
}

/** "easter 39", "easter", "01-06", "saturday after 06-20" */
function readRule(text: string): string {
  if (text === 'easter') return 'easter 0';
  return text.replace(/^(\w\w)\w* after /, (_, day: string) => `${day.toUpperCase()} from `);
}
