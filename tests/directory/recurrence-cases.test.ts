import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { occurrencesBetween } from '#directory/occurrences.ts';
import { parseRule } from '#directory/rule-text.ts';
import { weekly } from './schedules.ts';

type Case = {
  readonly id: string;
  readonly rrule: string;
  readonly dtstart: string;
  /** Only times from here on are expected. */
  readonly startAt?: string;
  readonly expected: readonly string[];
};

const own = new URL('../fixtures/recurrence/rules.json', import.meta.url);

/** Cases of another project (libical), which are not ours to pass on; read where they are at hand. */
const others = new URL('../../../shared/data/ical/rrule-libical-given.json', import.meta.url);

const casesOf = (file: URL): readonly Case[] => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases : []);

describe('the times of a rule', () => {
  test.each([...casesOf(own), ...casesOf(others)])('are as expected: $id', ({ rrule, dtstart, startAt, expected }) => {
    const from = asLocal(startAt ?? dtstart);
    const times = timesOf(rrule, dtstart).filter((time) => time >= from);
    expect(times).toEqual(expected.map(asLocal));
  });
});

/** All times until the year 2040, which is beyond the end of every case. */
function timesOf(rrule: string, dtstart: string): readonly string[] {
  const read = parseRule(rrule);
  if ('problem' in read) throw new Error(`${read.problem.part}=${read.problem.value} in ${rrule}`);
  const [startDate = '', startTime = ''] = asLocal(dtstart).split(' ');
  const schedule = weekly({ rule: read.rule, startDate, startTime, endTime: null, timeZone: 'UTC' });
  return occurrencesBetween([schedule], startDate, '2040-01-01').map(({ date, startTime: time }) => `${date} ${time}`);
}

/** `19970902T090000` as `1997-09-02 09:00`. */
const asLocal = (text: string): string => text.replace(/^(....)(..)(..)T(..)(..)00Z?$/, '$1-$2-$3 $4:$5');
