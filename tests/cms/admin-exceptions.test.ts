import { describe, expect, test } from 'vitest';
import { comingDates } from '#cms/admin/schedule/coming-dates.ts';
import { isMove, type RowStep, stepsFor } from '#cms/admin/schedule/exception-steps.ts';
import { copiedValues, rowPathOf, storedRow } from '#cms/admin/schedule/schedule-row.ts';
import type { PublicHoliday } from '#directory/region.ts';
import type { ScheduleException } from '#directory/schedule.ts';
import { aSchedule, everywhere } from '../fixtures/snapshot.ts';

// Tuesdays 13–15; today is Tuesday 24 November 2026.
const today = '2026-11-24';

const holiday: PublicHoliday = {
  id: 'fifth-of-january',
  name: everywhere('vapaapäivä'),
  rule: { on: '01-05' },
  official: true,
};

const anException = (changes: Partial<ScheduleException> & Pick<ScheduleException, 'date' | 'change'>) => ({
  time: null,
  reason: {},
  newDate: null,
  newStartTime: null,
  newEndTime: null,
  newPlace: {},
  ...changes,
});

describe('the dates an editor is shown', () => {
  test('are the next eight, with the public holidays among them', () => {
    const dates = comingDates(aSchedule(), today, [holiday]);
    expect(dates.map(({ planned }) => planned.date)).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
      '2026-12-22',
      '2026-12-29',
      '2027-01-05',
      '2027-01-12',
    ]);
    expect(dates.filter((date) => date.holiday).map(({ planned }) => planned.date)).toEqual(['2027-01-05']);
  });

  test('keep a skipped one in sight, and show one more instead', () => {
    const exceptions = [anException({ date: '2026-12-01', change: 'skipped' })];
    const dates = comingDates(aSchedule({ exceptions }), today, []);
    expect(dates).toHaveLength(9);
    expect(dates[1]?.exception?.change).toBe('skipped');
    expect(dates.at(-1)?.planned.date).toBe('2027-01-19');
  });

  test('tell where a moved one went, also when it was to be last week', () => {
    const exceptions = [anException({ date: '2026-11-17', change: 'moved', newDate: '2026-11-25' })];
    const [first] = comingDates(aSchedule({ exceptions }), today, []);
    expect(first?.planned.date).toBe('2026-11-17');
    expect(first?.instead?.date).toBe('2026-11-25');
  });
});

describe('what an editor does to a date', () => {
  const kinds = (steps: readonly RowStep[]) => steps.map(({ rowIndex, type }) => `${type} ${rowIndex}`);

  test('becomes a row in the order of the dates', () => {
    const steps = stepsFor(['2026-12-01', '2026-12-15'], ['2026-12-08'], { change: 'skipped' });
    expect(kinds(steps)).toEqual(['ADD_ROW 1']);
  });

  test('takes the place of what was done before', () => {
    const steps = stepsFor(['2026-12-01', '2026-12-08'], ['2026-12-01'], { change: 'cancelled', reason: 'Flunssa' });
    expect(kinds(steps)).toEqual(['REMOVE_ROW 0', 'ADD_ROW 0']);
    const [, added] = steps;
    expect(added?.type === 'ADD_ROW' && added.subFieldState.reason?.value).toBe('Flunssa');
  });

  test('can be done to several dates at once', () => {
    const steps = stepsFor(['2026-12-08'], ['2026-12-24', '2026-12-01'], { change: 'skipped' });
    expect(kinds(steps)).toEqual(['ADD_ROW 1', 'ADD_ROW 0']);
  });

  test('is undone by taking away every row of the date', () => {
    expect(kinds(stepsFor(['2026-12-01', '2026-12-08', '2026-12-01'], ['2026-12-01'], null))).toEqual([
      'REMOVE_ROW 2',
      'REMOVE_ROW 0',
    ]);
  });

  test('is a move only when something changes', () => {
    const nothing = { newDate: '2026-12-01', newStartTime: null, newPlace: '' };
    expect(isMove('2026-12-01', nothing)).toBe(false);
    expect(isMove('2026-12-01', { ...nothing, newPlace: 'Kirjasto' })).toBe(true);
    expect(isMove('2026-12-01', { ...nothing, newStartTime: '14:00' })).toBe(true);
  });
});

describe('a row of the form', () => {
  test('is found from the path of anything in it', () => {
    expect(rowPathOf('schedules.12.preview')).toEqual({ array: 'schedules', index: 12 });
  });

  test('has its texts in the language being edited, beside those saved in the others', () => {
    const values = { id: 'a', note: 'Kesällä ulkona', exceptions: [{ id: 'x', reason: 'Flunssa' }] };
    const saved = {
      id: 'a',
      note: { fi: 'Vanha', sv: 'Ute på sommaren' },
      exceptions: [{ id: 'x', reason: { sv: 'Flunsa' } }],
    };
    const stored = storedRow(values, 'fi', saved);
    expect(stored.note).toEqual({ fi: 'Kesällä ulkona', sv: 'Ute på sommaren' });
    expect(stored.exceptions?.[0]?.reason).toEqual({ fi: 'Flunssa', sv: 'Flunsa' });
  });

  test('is copied without its id, exceptions and extra dates', () => {
    const values = { id: 'a', startTime: '13:00', startDate: '2026-09-01', exceptions: [{}], extraDates: [{}] };
    expect(copiedValues(values, { startDate: '2027-01-12' })).toEqual({ startTime: '13:00', startDate: '2027-01-12' });
  });
});
