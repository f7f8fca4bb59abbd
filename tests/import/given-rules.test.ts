import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#config.ts';
import { readCalendar } from '#import/calendar.ts';
import { listOccurrences } from '#import/calendar-occurrences.ts';

type GivenCase = {
  readonly id: string;
  readonly rrule: string;
  readonly dtstart: string;
  readonly startAt?: string;
  readonly expected: readonly string[];
};

const file = join(projectRoot, '../shared/data/ical/rrule-libical-given.json');
const cases: readonly GivenCase[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases : [];

describe.runIf(cases.length > 0)('recurrence rules of libical', () => {
  test.each(cases)('$id: $rrule', ({ rrule, dtstart, startAt, expected }) => {
    const zone = dtstart.endsWith('Z') ? 'UTC' : 'Europe/Helsinki';
    const lines = ['BEGIN:VEVENT', 'UID:case', `DTSTART:${dtstart}`, `RRULE:${rrule}`, 'END:VEVENT'];
    const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
    const { entries, problems } = readCalendar(text, { zone });
    const { occurrences } = listOccurrences(entries, { from: '1990-01-01', to: '2040-01-01', zone });
    const found = occurrences.map(({ start }) => start.slice(0, 19).replaceAll(/[-:]/g, ''));
    expect(problems).toEqual([]);
    expect(found.filter((start) => start >= (startAt ?? ''))).toEqual(expected.map((one) => one.replace('Z', '')));
  });
});
