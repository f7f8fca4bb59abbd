import type { FormState } from 'payload';
import { formState } from '#cms/admin/form-state.ts';
import type { CalendarDate, ClockTime, ScheduleException } from '#directory/schedule.ts';

/** What an editor does to a date; texts are in the language being edited. */
export type DateChange =
  | { readonly change: 'skipped' }
  | { readonly change: 'cancelled'; readonly reason: string }
  | {
      readonly change: 'moved';
      readonly newDate: CalendarDate | null;
      readonly newStartTime: ClockTime | null;
      readonly newEndTime: ClockTime | null;
      readonly newPlace: string;
    };

/** One step on the rows of the array `exceptions`. Each counts on those before it. */
export type RowStep =
  | { readonly type: 'REMOVE_ROW'; readonly rowIndex: number }
  | { readonly type: 'ADD_ROW'; readonly rowIndex: number; readonly subFieldState: FormState };

/**
 * The steps that give these dates one exception each, or none (`null`). Rows stay in the order of their dates, as far as
 * they were; other rows are left alone.
 *
 * @example stepsFor(['2026-12-08'], ['2026-12-24'], { change: 'skipped' }) // one ADD_ROW at 1
 */
export function stepsFor(
  rows: readonly CalendarDate[],
  dates: readonly CalendarDate[],
  change: DateChange | null,
): readonly RowStep[] {
  const steps: RowStep[] = [];
  const left = [...rows];
  for (const date of dates) {
    for (let index = left.lastIndexOf(date); index >= 0; index = left.lastIndexOf(date)) {
      left.splice(index, 1);
      steps.push({ type: 'REMOVE_ROW', rowIndex: index });
    }
    if (!change) continue;
    const later = left.findIndex((other) => other > date);
    const rowIndex = later === -1 ? left.length : later;
    left.splice(rowIndex, 0, date);
    steps.push({ type: 'ADD_ROW', rowIndex, subFieldState: stateOf(date, change) });
  }
  return steps;
}

/** A row as the form keeps it. `initialValue` is what the row starts with, so that it is sent even if nobody touches it. */
function stateOf(date: CalendarDate, change: DateChange): FormState {
  const values: Record<string, unknown> = {
    date,
    ...change,
    reason: 'reason' in change ? change.reason || null : null,
    newPlace: 'newPlace' in change ? change.newPlace || null : null,
  };
  return formState(values);
}

/** Whether a move says anything new: another day, time or place. */
export function isMove(
  planned: CalendarDate,
  to: Pick<ScheduleException, 'newDate' | 'newStartTime'> & { readonly newPlace: string },
): boolean {
  return (to.newDate !== null && to.newDate !== planned) || to.newStartTime !== null || to.newPlace !== '';
}
