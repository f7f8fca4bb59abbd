import { expect, test, vi } from 'vitest';
import { isOver, occurrencesBetween } from '#directory/occurrences.ts';
import { parseRule } from '#directory/rule-text.ts';
import { mostTimes } from '#directory/rule-times.ts';
import { outlookOf } from '#directory/schedule-outlook.ts';
import { today, weekly } from './schedules.ts';

/** Ended in the end, on a busy machine as well. */
vi.setConfig({ testTimeout: 30_000 });

const hours = Array.from({ length: 24 }, (_, hour) => hour).join(',');
const sixty = Array.from({ length: 60 }, (_, number) => number).join(',');

/** What is found over sixty days; that it is found at all, is what these tests are about. */
function timesOf(text: string): number {
  return occurrencesBetween([scheduleOf(text)], today, '2027-01-23').length;
}

function scheduleOf(text: string) {
  const read = parseRule(text);
  if ('problem' in read) throw new Error(`${read.problem.part} of ${text}`);
  return weekly({ rule: read.rule, startDate: '2001-01-01', startTime: '09:00' });
}

test.each([
  ['for every second', 'FREQ=SECONDLY'],
  ['for every second, counted beyond reason', 'FREQ=SECONDLY;COUNT=1000000000'],
  ['for every minute', 'FREQ=MINUTELY'],
])('%s, no more times are given than can be borne', (_, text) => {
  expect(timesOf(text)).toBeGreaterThan(5000);
  expect(timesOf(text)).toBeLessThanOrEqual(mostTimes);
  expect(outlookOf(scheduleOf(text), today).next).toBe(today);
});

test.each([
  'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
  'FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2;COUNT=10',
  'FREQ=SECONDLY;BYMONTHDAY=31;BYMONTH=2',
  'FREQ=SECONDLY;BYMONTHDAY=31;BYMONTH=2;COUNT=1000',
  'FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=5',
  'FREQ=DAILY;BYSETPOS=366',
  'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6',
  'FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1',
  'FREQ=YEARLY;INTERVAL=1000000000',
  'FREQ=DAILY;INTERVAL=9999999999',
  `FREQ=DAILY;BYHOUR=${hours};BYMINUTE=${sixty};BYSECOND=${sixty};BYSETPOS=-366`,
  `FREQ=YEARLY;BYHOUR=${hours};BYMINUTE=${sixty};BYSECOND=${sixty}`,
  `FREQ=HOURLY;BYMINUTE=${sixty};BYSECOND=${sixty};BYSETPOS=-1`,
])('a rule that never happens, or that nobody can mean, gives nothing: %s', (text) => {
  expect(timesOf(text)).toBe(0);
  expect(isOver([scheduleOf(text)], today)).toBe(true);
});

test('a count beyond reason goes on, and one within reason is counted to its end', () => {
  expect(timesOf('FREQ=DAILY;COUNT=1000000000')).toBe(61);
  expect(timesOf('FREQ=DAILY;COUNT=1000')).toBe(0);
});
