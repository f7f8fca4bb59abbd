import type { FormState } from 'payload';
import { formState } from '#cms/admin/form-state.ts';
import type { SpanRow } from './week.ts';

/** One step on the form: a value of a row, or a row. Each counts on those before it. */
export type SpanStep =
  | { readonly type: 'UPDATE'; readonly path: string; readonly value: unknown }
  | { readonly type: 'REMOVE_ROW'; readonly path: string; readonly rowIndex: number }
  | { readonly type: 'ADD_ROW'; readonly path: string; readonly rowIndex: number; readonly subFieldState: FormState };

/** The steps from some rows to others. Rows that stay keep their place, so that only what differs is changed. */
export function spanSteps(path: string, before: readonly SpanRow[], after: readonly SpanRow[]): readonly SpanStep[] {
  const steps: SpanStep[] = [];
  for (let rowIndex = before.length - 1; rowIndex >= after.length; rowIndex -= 1) {
    steps.push({ type: 'REMOVE_ROW', path, rowIndex });
  }
  after.forEach((row, rowIndex) => {
    const values = valuesOf(row);
    const old = before[rowIndex];
    if (!old) {
      steps.push({ type: 'ADD_ROW', path, rowIndex, subFieldState: formState(values) });
      return;
    }
    const oldValues: Readonly<Record<string, unknown>> = valuesOf(old);
    for (const [name, value] of Object.entries(values)) {
      if (JSON.stringify(value) === JSON.stringify(oldValues[name])) continue;
      steps.push({ type: 'UPDATE', path: `${path}.${rowIndex}.${name}`, value });
    }
  });
  return steps;
}

function valuesOf({ closes, opens, weekdays }: SpanRow) {
  return { weekdays, opens: opens || null, closes: closes || null };
}
