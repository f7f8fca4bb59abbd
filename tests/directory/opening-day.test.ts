import { describe, expect, test } from 'vitest';
import { type OpeningOn, openingOn, seasonOn } from '#directory/opening-day.ts';
import { someHolidays, someOpeningHours, span, workdays } from './opening.ts';

const weekly = someOpeningHours({ state: 'weekly', spans: [span(workdays, '09:00', '15:00')] });

const summer = { name: { fi: 'Kesä' }, from: '06-01', to: '08-31', spans: [span(['MO'], '10:00', '12:00')] };

/** "09:00–15:00", "closed", or why it is not like that. */
function told(opening: OpeningOn): string {
  if (opening.state === 'open') return opening.spans.map(({ opens, closes }) => `${opens}–${closes}`).join(' ');
  if (opening.state === 'by-appointment') return opening.state;
  return [opening.state, opening.holiday?.id, opening.state === 'closed' ? opening.reason.fi : '']
    .filter(Boolean)
    .join(' ');
}

const on = (date: string, changes: Partial<typeof weekly> = {}) =>
  told(openingOn({ ...weekly, ...changes }, date, someHolidays));

describe('a place on one date', () => {
  test('is open as on every such day of the week', () => {
    expect(on('2026-11-24')).toBe('09:00–15:00');
    expect(on('2026-11-28')).toBe('closed');
  });

  test('may be open twice a day, in order', () => {
    const spans = [span(['TU'], '13:00', '16:00'), span(['TU'], '09:00', '11:00')];
    expect(on('2026-11-24', { spans })).toBe('09:00–11:00 13:00–16:00');
  });

  test('keeps the hours of its season, both ends included', () => {
    const seasons = [summer];
    expect(on('2026-05-31', { seasons })).toBe('closed');
    expect(on('2026-06-01', { seasons })).toBe('10:00–12:00');
    expect(on('2026-08-31', { seasons })).toBe('10:00–12:00');
    expect(on('2026-09-01', { seasons })).toBe('09:00–15:00');
  });

  test('may have a season over the end of the year, and be closed in it', () => {
    const seasons = [{ name: { fi: 'Talvitauko' }, from: '12-20', to: '01-10', spans: [] }];
    expect(on('2026-12-21', { seasons })).toBe('closed Talvitauko');
    expect(on('2027-01-08', { seasons })).toBe('closed Talvitauko');
    expect(on('2027-01-11', { seasons })).toBe('09:00–15:00');
    expect(seasonOn({ seasons }, '2026-12-19')).toBeNull();
  });

  test('is not known outside its seasons when nobody has told the usual week', () => {
    expect(on('2026-11-24', { spans: [], seasons: [summer] })).toBe('unknown');
    expect(on('2026-11-24', { spans: [] })).toBe('unknown');
  });

  test('lets exceptional days outrank holidays and seasons', () => {
    const exceptionalDays = [
      { from: '2026-12-23', to: '2027-01-02', spans: [], reason: { fi: 'joululoma' } },
      { from: '2027-04-30', to: '2027-04-30', spans: [{ opens: '09:00', closes: '12:00' }], reason: {} },
    ];
    expect(on('2026-12-24', { exceptionalDays })).toBe('closed joululoma');
    expect(on('2027-01-02', { exceptionalDays })).toBe('closed joululoma');
    expect(on('2027-04-30', { exceptionalDays })).toBe('09:00–12:00');
  });

  test('is closed on a holiday only when somebody has said so, and an eve is not a holiday', () => {
    expect(on('2026-12-25', { publicHolidays: 'closed' })).toBe('closed christmas-day');
    expect(on('2026-12-24', { publicHolidays: 'closed' })).toBe('unknown christmas-eve');
    expect(on('2026-12-25', { publicHolidays: 'open' })).toBe('09:00–15:00');
    expect(on('2026-12-24', { publicHolidays: 'open' })).toBe('09:00–15:00');
    expect(on('2026-12-25', { publicHolidays: 'unknown' })).toBe('unknown christmas-day');
  });

  test('is closed on a holiday that falls on a day it is closed anyway', () => {
    expect(on('2026-12-26', { publicHolidays: 'unknown' })).toBe('closed');
  });

  test('is never told as closed when nobody knows', () => {
    expect(on('2026-11-24', { state: 'unknown' })).toBe('unknown');
    expect(on('2026-11-24', { state: 'by-appointment' })).toBe('by-appointment');
    expect(on('2026-11-24', { state: 'closed-for-now' })).toBe('closed');
  });
});
