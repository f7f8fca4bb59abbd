import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { tellProblem } from '#i18n/problem.ts';
import { readCalendar } from '#import/calendar.ts';
import { calendarOf, listed } from './listed.ts';

const zone = 'Europe/Helsinki';
const good = ['UID:good', 'SUMMARY:Good', 'DTSTART:20261110T120000'];
const goodLine = '2026-11-10T12:00:00+02:00 2026-11-10T12:00:00+02:00 scheduled Good';

const problemsOf = (text: string): string[] =>
  readCalendar(text, { zone }).problems.map((problem) => tellProblem(problem, 'en'));

describe('nonsense in a calendar file', () => {
  test.each([
    ['no start', ['SUMMARY:Bad'], 'Bad: there is no start (DTSTART)'],
    ['a day that does not exist', ['SUMMARY:Bad', 'DTSTART:20260231T120000'], '20260231'],
    ['no time at all', ['UID:bad', 'DTSTART:tomorrow'], 'bad: DTSTART'],
    ['a rule without sense', ['SUMMARY:Bad', 'DTSTART:20261110', 'RRULE:FREQ=SOMETIMES'], 'FREQ=SOMETIMES'],
    ['a rule with a wrong number', ['SUMMARY:Bad', 'DTSTART:20261110', 'RRULE:FREQ=DAILY;INTERVAL=0'], 'INTERVAL=0'],
  ])('%s: the event is told, the others are shown', (_name, lines, told) => {
    const text = calendarOf(lines, good);
    expect(problemsOf(text)).toEqual([expect.stringContaining(told)]);
    expect(listed(text)).toEqual([goodLine]);
  });

  test.each([
    ['an end before the start', ['DTEND:20261110T110000'], 'the end (2026-11-10 11:00) is before the start'],
    ['a length that is none', ['DURATION:long'], '"long" cannot be read'],
    ['a zone nobody knows', ['X-A:b', 'EXDATE;TZID=Middle of Nowhere:20261111T120000'], '"Middle of Nowhere"'],
    ['an excluded day that does not exist', ['EXDATE:20261345'], '20261345'],
    ['an exception rule', ['EXRULE:FREQ=DAILY'], 'EXRULE'],
  ])('%s: it is told, and the event is shown', (_name, lines, told) => {
    const text = calendarOf([...good, ...lines]);
    expect(problemsOf(text)).toEqual([expect.stringContaining(told)]);
    expect(listed(text)).toEqual([goodLine]);
  });

  test('a change of all later dates is told', () => {
    const series = [...good, 'RRULE:FREQ=DAILY;COUNT=2'];
    const change = [
      'UID:good',
      'SUMMARY:Good',
      'DTSTART:20261111T130000',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20261111T120000',
    ];
    const text = calendarOf(series, change);
    expect(problemsOf(text)).toEqual([expect.stringContaining('all later ones')]);
    expect(listed(text)).toEqual([goodLine, '2026-11-11T13:00:00+02:00 2026-11-11T13:00:00+02:00 moved Good']);
  });

  test('an event that is not ended keeps its place, and so does the next', () => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      ...good,
      'BEGIN:VEVENT',
      'UID:2',
      'DTSTART:20261112',
      'END:VEVENT',
    ].join('\n');
    expect(listed(text)).toEqual([goodLine, '2026-11-12 2026-11-13 scheduled ']);
    expect(problemsOf(text)).toEqual([expect.stringContaining('END:VEVENT')]);
  });

  test.each(['', 'hello', '{}', 'END:VCALENDAR', '\u0000\u0001'])('%j is no calendar, and that is said', (text) => {
    const { entries, problems } = readCalendar(text, { zone });
    expect(entries).toEqual([]);
    for (const language of languages)
      expect(tellProblem(problems[0] ?? { message: 'operator.bug' }, language)).toContain('BEGIN:VCALENDAR');
  });

  test('a calendar without events is a calendar', () => {
    expect(readCalendar('BEGIN:VCALENDAR\nEND:VCALENDAR', { zone })).toEqual({ entries: [], problems: [] });
  });

  test('lower case, a byte order mark and bare line feeds do not matter', () => {
    const text = `\uFEFFbegin:vcalendar\nbegin:vevent\nsummary:Good\ndtstart:20261110t120000\nend:vevent\nend:vcalendar\n`;
    expect(listed(text)).toEqual([goodLine]);
    expect(problemsOf(text)).toEqual([]);
  });

  test.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;INTERVAL=999999999',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;COUNT=9999999999',
    'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYSETPOS=366',
  ])('%s comes to an end', (rule) => {
    const text = calendarOf([...good, `RRULE:${rule}`]);
    expect(listed(text, zone, '2026-01-01', '2030-01-01').length).toBeLessThanOrEqual(10_001);
  });

  test('whatever the lines are, nothing breaks', () => {
    const name = fc.constantFrom(
      'DTSTART',
      'DTEND',
      'DURATION',
      'RRULE',
      'RDATE',
      'EXDATE',
      'RECURRENCE-ID',
      'UID',
      'BEGIN',
      'END',
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'VEVENT',
        'VTIMEZONE',
        '20261110',
        '20261110T120000Z',
        'FREQ=DAILY',
        'FREQ=WEEKLY;BYDAY=5TU',
        'P1D',
        'PT0S',
      ),
    );
    const parameter = fc.constantFrom('', ';VALUE=DATE', ';VALUE=PERIOD', ';TZID=UTC', ';TZID="', ';X', ';TZID=../..');
    const line = fc.tuple(name, parameter, value).map(([one, two, three]) => `${one}${two}:${three}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = calendarOf(good, lines);
        expect(listed(text).some((one) => one.endsWith(' Good'))).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
