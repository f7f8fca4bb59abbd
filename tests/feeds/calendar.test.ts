import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Group } from '#directory/listing.ts';
import { calendarFilesOf } from '#feeds/calendar.ts';
import { escapeText } from '#feeds/calendar-lines.ts';
import { zoneLines } from '#feeds/calendar-zone.ts';
import { languages } from '#i18n/languages.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { aContact, aGroup, aPlace, aSchedule, aSingleTime, aSnapshot, everywhere } from '../fixtures/snapshot.ts';
import { shownBetween } from './parsed-calendar.ts';

const place = aPlace({
  address: { street: 'Kylätie 1', postalCode: '44200', city: 'Suolahti' },
  position: { latitude: 62.56, longitude: 25.85 },
});

function filesOf(changes: Partial<Group>, language: (typeof languages)[number] = 'fi') {
  const group = aGroup({ place: 'place-1', ...changes });
  return calendarFilesOf(indexOf(aSnapshot({ groups: [group], places: [place] })), group, language);
}

function seriesOf(changes: Partial<Group>): string {
  return filesOf(changes)[0]?.text ?? '';
}

function firstEvent(text: string): ICAL.Component {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (!event) throw new Error('There is no event.');
  return event;
}

const toldIn = (text: string, name: string): string => String(firstEvent(text).getFirstPropertyValue(name));

describe('the calendar files of a listing', () => {
  test('are the series and the next date, each at its address', () => {
    expect(filesOf({}).map(({ path }) => path)).toEqual([
      '/fi/ryhmat/kahvihetki/calendar.ics',
      '/fi/ryhmat/kahvihetki/2026-11-24T1300.ics',
    ]);
  });

  test('of what happens once are that date alone, and none when it is over', () => {
    expect(filesOf({ schedules: [aSingleTime()] }).map(({ path }) => path)).toEqual([
      '/fi/ryhmat/kahvihetki/2026-11-28T1000.ics',
    ]);
    expect(filesOf({ schedules: [aSingleTime({ startDate: '2026-11-02' })] })).toEqual([]);
  });

  test('of a series that has no more dates are the series, for those whose calendars follow it', () => {
    expect(filesOf({ schedules: [aSchedule({ endDate: '2026-10-31' })] }).map(({ path }) => path)).toEqual([
      '/fi/ryhmat/kahvihetki/calendar.ics',
    ]);
  });

  test('leave out a cancelled date, and name a moved one by the date it was planned for', () => {
    const exception = { time: null, reason: {}, newStartTime: null, newEndTime: null, newPlace: {} } as const;
    const exceptions = [
      { ...exception, date: '2026-11-24', change: 'cancelled', newDate: null },
      { ...exception, date: '2026-12-01', change: 'moved', newDate: '2026-12-02' },
    ] as const;
    const [, first] = filesOf({ schedules: [aSchedule({ exceptions })] });
    expect(first?.path).toBe('/fi/ryhmat/kahvihetki/2026-12-01T1300.ics');
    expect(first?.text).toContain('DTSTART;TZID=Europe/Helsinki:20261202T130000\r\n');
  });

  test('are none of a place, nor without a schedule', () => {
    const index = indexOf(aSnapshot({ places: [place] }));
    expect(calendarFilesOf(index, place, 'fi')).toEqual([]);
    expect(filesOf({ schedules: [] })).toEqual([]);
  });

  test('say who, where and what, in the words of the reader', () => {
    const contact = aContact({ privacy: 'shown', phone: '040 000 0000' });
    const text = seriesOf({ summary: { fi: 'Kahvia, pullaa; seuraa' }, contact });
    expect(toldIn(text, 'summary')).toBe('Kahvihetki');
    expect(toldIn(text, 'description')).toContain('Kahvia, pullaa; seuraa');
    expect(toldIn(text, 'description')).toContain('040 000 0000');
    expect(toldIn(text, 'location')).toContain('Kylätie 1, 44200 Suolahti');
    expect(text).toContain('GEO:62.56;25.85\r\n');
    expect(text).toContain('URL:https://yhdessa.example/fi/ryhmat/kahvihetki/\r\n');
    expect(text).toContain('CATEGORIES:Seura\r\n');
  });

  test('say that a sample is one', () => {
    const text = seriesOf({ sample: true });
    expect(toldIn(text, 'summary')).toBe('Esimerkki: Kahvihetki');
    expect(toldIn(text, 'description')).toContain('Esimerkki – ei oikea ilmoitus.');
  });

  test('say that all of it is cancelled, and why', () => {
    const text = seriesOf({ status: { state: 'cancelled', reason: { fi: 'Sali on remontissa' }, resumes: null } });
    expect(toldIn(text, 'status')).toBe('CANCELLED');
    expect(toldIn(text, 'description')).toContain('Peruttu (Sali on remontissa)');
  });

  test('of what has ended have no date after the day that was told, and keep the past', () => {
    const text = seriesOf({ status: { state: 'ended', reason: {}, resumes: null } });
    expect(shownBetween(text, '2026-10-27', '2027-12-31').map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-10-27',
    ]);
  });

  test('of what pauses go on when it does', () => {
    const text = seriesOf({ status: { state: 'ended', reason: {}, resumes: '2027-01-12' } });
    const dates = shownBetween(text, '2026-10-27', '2027-01-20').map(({ start }) => start.slice(0, 10));
    expect(dates).toEqual(['2026-10-27', '2027-01-12', '2027-01-19']);
  });

  test('grow with a change of the listing, and keep who they are', () => {
    const [before, after] = ['2026-11-01T10:00:00.000Z', '2026-11-02T10:00:00.000Z'].map((modified) =>
      seriesOf({ modified }),
    );
    expect(Number(toldIn(after ?? '', 'sequence'))).toBeGreaterThan(Number(toldIn(before ?? '', 'sequence')));
    expect(toldIn(after ?? '', 'uid')).toBe(toldIn(before ?? '', 'uid'));
    expect(after).toContain('LAST-MODIFIED:20261102T100000Z\r\n');
  });

  test.each([
    'Kahvi ☕ ja 🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶',
    'ä'.repeat(200),
    'Å, ä; ö \\ "lainaus"\nrivi kaksi\r\nrivi kolme\rrivi neljä',
    'x\r\nATTENDEE:mailto:a@example.org\r\nBEGIN:VALARM\u2028END:VEVENT\u0085X:y\u0000',
  ])('keep a text whole and in its place: %j', (words) => {
    const text = seriesOf({ name: everywhere(words), summary: everywhere(words) });
    const wanted = words
      .trim()
      .replace(/\r\n?|[\u2028\u0085]/g, '\n')
      .replace('\u0000', ' ');
    expect(toldIn(text, 'summary')).toBe(wanted);
    expect(toldIn(text, 'description')).toContain(wanted);
    expect(text).not.toMatch(/^(ATTENDEE|BEGIN:VALARM|X:y)/m);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).toBe(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text)));
  });

  test.each(languages)('are whole in %s', (language) => {
    for (const { text } of filesOf({ schedules: [aSchedule(), aSingleTime({ id: 'once' })] }, language)) {
      expect(() => ICAL.parse(text)).not.toThrow();
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    }
  });
});

test('a text cannot leave its line', () => {
  expect(escapeText('a\r\nb;c,d\\e')).toBe('a\\nb\\;c\\,d\\\\e');
});

describe('the description of a zone', () => {
  test('of Finland is two rules', () => {
    const text = zoneLines('Europe/Helsinki', '2026-09-01', '2026-11-24').join('\n');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0300');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0200');
  });

  test('of a zone whose clocks never change is one offset', () => {
    expect(zoneLines('Asia/Kolkata', '2026-09-01', '2026-11-24')).not.toContain('BEGIN:DAYLIGHT');
  });

  test('without a habit is a list of changes', () => {
    const lines = zoneLines('America/Santiago', '2026-09-01', '2026-11-24');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([]);
    expect(lines.filter((line) => line === 'BEGIN:DAYLIGHT').length).toBeGreaterThan(5);
  });
});
