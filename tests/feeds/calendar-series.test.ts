import { describe, expect, test } from 'vitest';
import type { Schedule } from '#directory/schedule.ts';
import { calendarFilesOf } from '#feeds/calendar.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { aGroup, aSchedule, aSingleTime, aSnapshot } from '../fixtures/snapshot.ts';
import { ownBetween, shownBetween } from './parsed-calendar.ts';

const exception = {
  time: null,
  reason: {},
  newDate: null,
  newStartTime: null,
  newEndTime: null,
  newPlace: {},
} as const;

function seriesOf(...schedules: readonly Schedule[]): string {
  const group = aGroup({ schedules });
  const [series] = calendarFilesOf(indexOf(aSnapshot({ groups: [group] })), group, 'fi');
  return series?.text.replaceAll('\r\n ', '') ?? '';
}

const saturdayNight = aSchedule({
  rule: { frequency: 'weekly', interval: 1, byDay: [{ weekday: 'SA', ordinal: null }] },
  startDate: '2026-09-05',
  startTime: '22:00',
  endTime: '06:00',
});

const cases: readonly (readonly [string, Schedule, string])[] = [
  ['every week', aSchedule(), 'RRULE:FREQ=WEEKLY;BYDAY=TU\r\n'],
  [
    'every other week until the end of a season, from the first date the rule gives',
    aSchedule({
      rule: { frequency: 'weekly', interval: 2, byDay: [{ weekday: 'TU', ordinal: null }] },
      startDate: '2026-09-04',
      endDate: '2027-05-31',
    }),
    'DTSTART;TZID=Europe/Helsinki:20260915T130000\r\n',
  ],
  ['a season', aSchedule({ endDate: '2026-12-22' }), 'UNTIL=20261222T215959Z;BYDAY=TU\r\n'],
  ['all day', aSchedule({ startTime: null, endTime: null, endDate: '2026-12-22' }), 'UNTIL=20261222;BYDAY=TU\r\n'],
  [
    'several days',
    aSchedule({ startTime: null, endTime: null, extraDays: 2, rule: null, startDate: '2026-12-04' }),
    'DTEND;VALUE=DATE:20261207\r\n',
  ],
  ['without an end', aSchedule({ endTime: null }), 'DTSTART;TZID=Europe/Helsinki:20260901T130000\r\n'],
  [
    'over midnight, on nights when the clocks change too',
    saturdayNight,
    'RECURRENCE-ID;TZID=Europe/Helsinki:20261024T220000',
  ],
  [
    'over midnight, the first time on such a night',
    { ...saturdayNight, startDate: '2026-10-24' },
    'DURATION:PT480M\r\n',
  ],
  [
    'in the hour that the clocks skip',
    aSchedule({ rule: { frequency: 'daily', interval: 1 }, startTime: '03:30', endTime: '03:45' }),
    'DTSTART;TZID=Europe/Helsinki:20270328T043000\r\n',
  ],
  [
    'in the hour that the clocks show twice',
    aSchedule({ rule: { frequency: 'daily', interval: 1 }, startTime: '03:30', endTime: '04:30' }),
    'DTSTART:20271031T003000Z\r\n',
  ],
  [
    'with dates left out, cancelled, moved and online',
    aSchedule({
      exceptions: [
        { ...exception, date: '2026-12-01', change: 'skipped' },
        { ...exception, date: '2026-12-08', change: 'cancelled', reason: { fi: 'Ohjaaja on sairaana' } },
        { ...exception, date: '2026-12-15', change: 'moved', newDate: '2026-12-16', newStartTime: '14:00' },
        { ...exception, date: '2026-12-22', change: 'online', reason: { fi: 'Linkki tulee sähköpostiin' } },
        { ...exception, date: '2026-12-24', change: 'skipped' },
      ],
    }),
    'EXDATE;TZID=Europe/Helsinki:20261201T130000\r\n',
  ],
  [
    'with extra dates, one with times of its own',
    aSchedule({
      extraDates: [
        { date: '2026-12-03', startTime: null, endTime: null },
        { date: '2026-12-05', startTime: '10:00', endTime: '16:00' },
      ],
    }),
    'RDATE;TZID=Europe/Helsinki:20261205T100000\r\n',
  ],
  [
    'a number of times, fewer when the season ends before',
    aSchedule({ rule: { frequency: 'weekly', interval: 1, count: 30 }, endDate: '2026-12-15' }),
    'RRULE:FREQ=WEEKLY;UNTIL=20261215T215959Z\r\n',
  ],
  ['once', aSingleTime(), 'DTEND;TZID=Europe/Helsinki:20261128T140000\r\n'],
  [
    'once, and moved',
    aSingleTime({ exceptions: [{ ...exception, date: '2026-11-28', change: 'moved', newDate: '2026-11-29' }] }),
    'DTSTART;TZID=Europe/Helsinki:20261129T100000\r\n',
  ],
  ['in another zone', aSchedule({ timeZone: 'America/New_York' }), 'TZID:America/New_York\r\n'],
];

describe('the calendar file of a series', () => {
  test.each(cases)('%s: another parser shows what we show', (_name, schedule, line) => {
    const text = seriesOf(schedule);
    expect(text).toContain(line);
    expect(shownBetween(text, '2026-08-01', '2028-12-31')).toEqual(ownBetween([schedule], '2026-08-01', '2028-12-31'));
  });

  test('has every schedule of a listing', () => {
    const schedules = [aSchedule({ id: 'a' }), aSchedule({ id: 'b', startDate: '2026-09-04', rule: null })];
    const text = seriesOf(...schedules);
    expect(text).toContain('UID:group-1.a@yhdessa.example\r\n');
    expect(text).toContain('UID:group-1.b@yhdessa.example\r\n');
    expect(shownBetween(text, '2026-08-01', '2027-08-01')).toEqual(ownBetween(schedules, '2026-08-01', '2027-08-01'));
  });

  test('of a rule that never gives a date has no event', () => {
    const never = aSchedule({ rule: { frequency: 'yearly', interval: 1, byMonth: [2], byMonthDay: [30] } });
    expect(seriesOf(never)).not.toContain('VEVENT');
  });
});
