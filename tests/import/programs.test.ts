import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listed } from './listed.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

describe('a calendar file', () => {
  test('of Outlook: zones of Windows, one of its own, dates moved and online', () => {
    expect(listed(fixture('outlook.ics'))).toEqual([
      '2026-11-03T17:00:00+02:00 2026-11-03T19:00:00+02:00 scheduled Kudontapiiri',
      '2026-11-04T10:00:00+02:00 2026-11-04T11:30:00+02:00 scheduled Laulupiiri',
      '2026-11-07 2026-11-09 scheduled Talkoot',
      '2026-11-18T18:00:00+02:00 2026-11-18T20:00:00+02:00 moved Kudontapiiri',
      '2026-11-24T17:00:00+02:00 2026-11-24T19:00:00+02:00 online Kudontapiiri',
    ]);
  });

  test('of Google: times in UTC, an EXDATE in another zone, a date outside the rule', () => {
    expect(listed(fixture('google.ics'))).toEqual([
      '2026-11-05T18:00:00+02:00 2026-11-05T20:00:00+02:00 scheduled Elokuvailta',
      '2026-11-10T13:00:00+02:00 2026-11-10T15:00:00+02:00 cancelled Kahvihetki',
      '2026-11-17T13:00:00+02:00 2026-11-17T15:00:00+02:00 scheduled Kahvihetki ja pullaa',
      '2026-11-21T12:00:00+02:00 2026-11-21T14:00:00+02:00 scheduled Kahvihetki lauantaina',
      '2026-11-24T13:00:00+02:00 2026-11-24T15:00:00+02:00 scheduled Kahvihetki',
    ]);
  });

  test('of Apple: a date without its series, extra dates, no zone, no end', () => {
    expect(listed(fixture('apple.ics'))).toEqual([
      '2026-11-12T19:00:00+02:00 2026-11-12T20:30:00+02:00 moved Kuoro',
      '2026-11-14T22:00:00+02:00 2026-11-15T02:00:00+02:00 scheduled Yökahvila',
      '2026-11-16T09:00:00+02:00 2026-11-16T10:00:00+02:00 scheduled Kävelyretki',
      '2026-11-18T09:00:00+02:00 2026-11-18T10:00:00+02:00 scheduled Kävelyretki',
      '2026-11-19T12:00:00+02:00 2026-11-19T15:00:00+02:00 scheduled Kävelyretki',
      '2026-11-20T12:00:00+02:00 2026-11-20T12:00:00+02:00 scheduled Lounas, keittoa ja leipää',
      '2026-11-22 2026-11-23 scheduled Nimipäivä',
    ]);
  });
});
