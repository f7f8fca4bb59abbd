import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#config.ts';
import { languages } from '#i18n/languages.ts';
import { tellOccurrences } from '#launch/told-occurrences.ts';

const file = join(projectRoot, 'tests/import/fixtures/google.ics');
const month = ['--from', '2026-11-01', '--to', '2026-12-01'];

function run(parameters: readonly string[], input = '') {
  const program = join(projectRoot, 'src/launch/yhdessa.mjs');
  const env = { ...process.env, YHDESSA_LANGUAGE: 'en' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'occurrences', ...parameters], {
    input,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command that lists the dates of a calendar file', () => {
  test('lists them for programs', () => {
    const { status, stdout, stderr } = run([file, ...month, '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toHaveLength(5);
    expect(JSON.parse(stdout)[0]).toEqual({
      uid: 'google-utc@google.com',
      summary: 'Elokuvailta',
      start: '2026-11-05T18:00:00+02:00',
      end: '2026-11-05T20:00:00+02:00',
      allDay: false,
      status: 'scheduled',
    });
  });

  test('shows them in another zone', () => {
    const { stdout } = run([file, ...month, '--zone', 'America/New_York', '--json']);
    expect(JSON.parse(stdout)[0].start).toBe('2026-11-05T11:00:00-05:00');
  });

  test('reads the standard input, and tells what it cannot read beside what it can', () => {
    const events = ['SUMMARY:Bad', 'DTSTART:20261110\nSUMMARY:Good'].map(
      (lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT\n`,
    );
    const { status, stdout, stderr } = run(['-', ...month], `BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR\n`);
    expect(stderr).toContain('Bad: there is no start');
    expect(stdout).toBe('Tuesday 10 November 2026\n  all day  Good\n');
    expect(status).toBe(0);
  });

  test.each([
    ['a file that is no calendar', ['-', ...month], 'This is not a calendar file'],
    ['a file that is not there', ['nowhere.ics', ...month], 'nowhere.ics cannot be read'],
    ['no file', month, 'which file'],
    ['no days', [file], '--from is missing'],
    ['a day that does not exist', [file, '--from', '2026-02-30', '--to', '2026-12-01'], '--from is "2026-02-30"'],
    ['days in the wrong order', [file, '--from', '2026-12-01', '--to', '2026-11-01'], 'is not after the first day'],
    ['a zone that does not exist', [file, ...month, '--zone', 'Europe/Suolahti'], '"Europe/Suolahti"'],
  ])('refuses %s', (_name, parameters, told) => {
    const { status, stdout, stderr } = run(parameters, 'hello');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(told);
    const forPrograms = run([...parameters, '--json'], 'hello');
    expect(forPrograms).toEqual({ status: 1, stdout: '[]\n', stderr });
  });
}, 60_000);

test.each([
  ['fi', 'tiistai 24. marraskuuta 2026', '  klo 22–2 seuraavana päivänä  Yökahvila  (Peruttu)'],
  ['sv', 'tisdag 24 november 2026', null],
  ['en', 'Tuesday 24 November 2026', null],
  ['de', 'Dienstag, 24. November 2026', null],
] as const)('a date is told in %s', (language, day, line) => {
  const night = {
    uid: null,
    summary: 'Yökahvila',
    start: '2026-11-24T22:00:00+02:00',
    end: '2026-11-25T02:00:00+02:00',
    allDay: false,
    status: 'cancelled',
  } as const;
  const told = tellOccurrences([night], language);
  expect(told[0]).toBe(day);
  if (line) expect(told[1]).toBe(line);
});

test.each(languages)('no dates are told in %s', (language) => {
  expect(tellOccurrences([], language)).toHaveLength(1);
});
