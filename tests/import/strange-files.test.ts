import { describe, expect, test } from 'vitest';
import { readCalendar } from '#import/calendar.ts';
import { decodeCalendar } from '#import/content-lines.ts';
import { calendarOf, listed } from './listed.ts';

const zone = 'Europe/Helsinki';
const good = ['UID:good', 'SUMMARY:Good', 'DTSTART:20261110T120000'];
const goodLine = '2026-11-10T12:00:00+02:00 2026-11-10T12:00:00+02:00 scheduled Good';
const series = [
  'UID:series',
  'SUMMARY:Series',
  'DTSTART;TZID=Europe/Helsinki:20261103T130000',
  'RRULE:FREQ=WEEKLY;COUNT=2',
];

const ownZone = (offset: string): string[] => [
  'BEGIN:VTIMEZONE',
  'TZID:Own',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  `TZOFFSETFROM:${offset}`,
  `TZOFFSETTO:${offset}`,
  'END:STANDARD',
  'END:VTIMEZONE',
];

const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const calendar = (...lines: string[]): string[] => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'];

describe('a file of several calendars', () => {
  test('zones of the same name are those of their own calendar', () => {
    const of = (name: string, offset: string) =>
      calendar(...ownZone(offset), ...event(`SUMMARY:${name}`, 'DTSTART;TZID=Own:20261110T120000'));
    expect(listed([...of('East', '+0500'), ...of('West', '-0500')].join('\n'))).toEqual([
      '2026-11-10T09:00:00+02:00 2026-11-10T09:00:00+02:00 scheduled East',
      '2026-11-10T19:00:00+02:00 2026-11-10T19:00:00+02:00 scheduled West',
    ]);
  });

  test('one that calls off its events does not call off those of the others', () => {
    const cancelling = calendar('METHOD:CANCEL', ...event('UID:off', 'SUMMARY:Off', 'DTSTART:20261109T120000'));
    expect(listed([...cancelling, ...calendar(...event(...good))].join('\n'))).toEqual([
      '2026-11-09T12:00:00+02:00 2026-11-09T12:00:00+02:00 cancelled Off',
      goodLine,
    ]);
  });

  test('one that is not ended does not swallow the next', () => {
    const text = ['BEGIN:VCALENDAR', ...event(...good), ...calendar(...event('DTSTART:20261111'))].join('\n');
    expect(listed(text)).toEqual([goodLine, '2026-11-11 2026-11-12 scheduled ']);
  });
});

test.each(['VTODO', 'VTIMEZONE', 'VALARM'])('a %s that is not ended does not swallow the event after it', (name) => {
  expect(listed(calendar(`BEGIN:${name}`, 'UID:other', ...event(...good)).join('\n'))).toEqual([goodLine]);
});

test.each(['utf-16le', 'utf-16be'])('%s without a byte order mark is read', (label) => {
  const bytes = Buffer.from(calendarOf(good), 'utf16le');
  expect(listed(decodeCalendar(label === 'utf-16le' ? bytes : bytes.swap16()))).toEqual([goodLine]);
});

describe('a time', () => {
  test.each([
    ['with a zone that has a colon and no quotes', ';TZID=(UTC+02:00) Helsinki, Kyiv:20261110T120000'],
    ['with the zone of Exchange', ';TZID=tzone://Microsoft/Utc:20261110T100000'],
    ['as ISO 8601 has it', ':2026-11-10T12:00:00'],
    ['after a space', ': 20261110T120000'],
  ])('%s is read', (_name, start) => {
    expect(listed(calendarOf(['SUMMARY:Good', `DTSTART${start}`]))).toEqual([goodLine]);
  });

  test.each([
    ['20261110T120000+0200'],
    ['20261110T120000.000Z'],
    ['20260230T120000'],
    ['2026-11-10T25:00:00'],
    [' 20261332'],
  ])('%s is told as it is written, and nothing is guessed', (value) => {
    const { entries, problems } = readCalendar(calendarOf(['SUMMARY:Bad', `DTSTART:${value}`]), { zone });
    expect(entries).toEqual([]);
    expect(problems).toEqual([{ message: 'calendar.problem.time', values: { event: 'Bad', part: 'DTSTART', value } }]);
  });

  test('an empty start is no start', () => {
    const { problems } = readCalendar(calendarOf(['SUMMARY:Bad', 'DTSTART:']), { zone });
    expect(problems).toMatchObject([{ message: 'calendar.problem.no-start' }]);
  });

  test('a rule cannot end on a day that does not exist', () => {
    const { problems } = readCalendar(calendarOf([...good, 'RRULE:FREQ=DAILY;UNTIL=20270230']), { zone });
    expect(problems).toMatchObject([{ message: 'calendar.problem.rule' }]);
  });
});

describe('events with the same UID', () => {
  test('two that do not repeat keep their own names', () => {
    expect(listed(calendarOf(good, ['UID:good', 'SUMMARY:Other', 'DTSTART:20261111T120000']))).toEqual([
      goodLine,
      '2026-11-11T12:00:00+02:00 2026-11-11T12:00:00+02:00 scheduled Other',
    ]);
  });

  test('of two changes of one date the newer counts, in whatever zone it names the date', () => {
    const change = (sequence: number, replaces: string, start: string) => [
      'UID:series',
      'SUMMARY:Series',
      `SEQUENCE:${sequence}`,
      `RECURRENCE-ID${replaces}`,
      `DTSTART:${start}`,
    ];
    const newer = change(5, ':20261110T110000Z', '20261111T130000');
    const older = change(2, ';TZID=Europe/Helsinki:20261110T130000', '20261112T130000');
    expect(listed(calendarOf(series, newer, older))[1]).toMatch(/^2026-11-11T13:00:00\+02:00 .* moved Series$/);
  });

  test('a date that is called off need not say when it begins', () => {
    const off = ['UID:series', 'SUMMARY:Series', 'RECURRENCE-ID:20261110T110000Z', 'STATUS:CANCELLED'];
    const text = calendarOf(series, off);
    expect(readCalendar(text, { zone }).problems).toEqual([]);
    expect(listed(text).map((line) => line.split(' ')[2])).toEqual(['scheduled', 'cancelled']);
  });
});
