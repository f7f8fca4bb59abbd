import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withNote } from '#cms/admin/feature-notes.ts';
import { spanSteps } from '#cms/admin/opening/row-steps.ts';
import { changeDay, copyDay, rowsOfWeek, type SpanRow, weekOfRows } from '#cms/admin/opening/week.ts';
import { weekdays } from '#directory/schedule.ts';

const weekdaysNine = { weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '15:00' } as const;

describe('a week of opening hours', () => {
  test('gives the days that have the same time one row', () => {
    const week = weekOfRows([weekdaysNine]);
    expect(rowsOfWeek(week)).toEqual([weekdaysNine]);
    expect(week.SA).toEqual([]);
  });

  test('gives a day of its own a row when its time changes', () => {
    const week = changeDay(weekOfRows([weekdaysNine]), 'WE', [{ opens: '12:00', closes: '18:00' }]);
    expect(rowsOfWeek(week)).toEqual([
      { ...weekdaysNine, weekdays: ['MO', 'TU', 'TH', 'FR'] },
      { weekdays: ['WE'], opens: '12:00', closes: '18:00' },
    ]);
  });

  test('copies the times of a day to others, in place of theirs', () => {
    const week = copyDay(weekOfRows([weekdaysNine]), 'MO', ['SA', 'SU']);
    expect(rowsOfWeek(week)).toEqual([{ ...weekdaysNine, weekdays }]);
  });

  test('keeps a second time of a day that is just being typed', () => {
    const week = changeDay(weekOfRows([]), 'MO', [
      { opens: '', closes: '' },
      { opens: '', closes: '' },
    ]);
    expect(weekOfRows(rowsOfWeek(week))).toEqual(week);
  });

  test('loses nothing on the way to rows and back, whatever the times are', () => {
    const clock = fc.constantFrom('', '09:00', '12:00', '15:00');
    const spans = fc.array(fc.record({ opens: clock, closes: clock }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.tuple(...weekdays.map(() => spans)), (days) => {
        const week = weekdays.reduce((all, day, index) => changeDay(all, day, days[index] ?? []), weekOfRows([]));
        const back = weekOfRows(rowsOfWeek(week));
        for (const day of weekdays) expect(sorted(back[day])).toEqual(sorted(week[day]));
      }),
    );
  });
});

describe('the steps from some rows to others', () => {
  test('touch only what differs', () => {
    const after: SpanRow[] = [{ ...weekdaysNine, closes: '16:00' }];
    expect(spanSteps('openingHours.spans', [weekdaysNine], after)).toEqual([
      { type: 'UPDATE', path: 'openingHours.spans.0.closes', value: '16:00' },
    ]);
  });

  test('take rows away from the end, and add them there', () => {
    const types = (before: SpanRow[], after: SpanRow[]) =>
      spanSteps('spans', before, after).map(({ path, type }) => `${type} ${path}`);
    expect(types([weekdaysNine, weekdaysNine], [weekdaysNine])).toEqual(['REMOVE_ROW spans']);
    expect(types([], [weekdaysNine])).toEqual(['ADD_ROW spans']);
  });
});

describe('a note beside a feature', () => {
  test('stands beside those in other languages and of other features', () => {
    const notes = { lift: { fi: 'Hissi' }, ramp: { sv: 'Rampen' } };
    expect(withNote(notes, 'ramp', 'fi', 'Ramppi')).toEqual({
      lift: { fi: 'Hissi' },
      ramp: { sv: 'Rampen', fi: 'Ramppi' },
    });
  });

  test('is gone when it is emptied', () => {
    expect(withNote({ ramp: { fi: 'Ramppi' } }, 'ramp', 'fi', '')).toEqual({});
  });
});

function sorted(spans: readonly { opens: string; closes: string }[]): readonly string[] {
  return spans.map(({ closes, opens }) => `${opens}–${closes}`).sort();
}
