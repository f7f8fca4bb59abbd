'use client';
import { useFieldPath, useForm, useFormFields } from '@payloadcms/ui';
import { getDataByPath } from 'payload/shared';
import { useMemo } from 'react';
import { weekdays } from '#directory/schedule.ts';
import { isClockTime } from '#i18n/dates.ts';
import { spanSteps } from './row-steps.ts';
import { rowsOfWeek, type SpanRow, type Week, weekOfRows } from './week.ts';

export type EditedWeek = {
  /** Whether the place is open by the week at all. */
  readonly isWeekly: boolean;
  readonly week: Week;
  readonly change: (week: Week) => void;
  /** What is wrong with the rows, as the form says it. */
  readonly problems: readonly string[];
};

/** The rows of `spans` beside this part of the form, as a week that can be changed. */
export function useWeek(path: string): EditedWeek {
  const { dispatchFields, setModified } = useForm();
  const spans = (useFieldPath() ?? path).replace(/[^.]+$/, 'spans');
  const isWeekly = useFormFields(([fields]) => fields[spans.replace(/spans$/, 'state')]?.value === 'weekly');
  // As text, so that only a change of these rows counts as one.
  const text = useFormFields(([fields]) => JSON.stringify(getDataByPath(fields, spans) ?? []));
  const problems = useFormFields(([fields]) =>
    JSON.stringify(
      Object.entries(fields).flatMap(([name, field]) =>
        name.startsWith(spans) && field.valid === false && field.errorMessage ? [field.errorMessage] : [],
      ),
    ),
  );
  return useMemo(() => {
    const rows = spanRows(JSON.parse(text));
    return {
      isWeekly,
      week: weekOfRows(rows),
      problems: [...new Set<string>(JSON.parse(problems))],
      change: (week) => {
        for (const step of spanSteps(spans, rows, rowsOfWeek(week))) dispatchFields(step);
        setModified(true);
      },
    };
  }, [dispatchFields, isWeekly, problems, setModified, spans, text]);
}

function spanRows(stored: unknown): readonly SpanRow[] {
  return (Array.isArray(stored) ? stored : []).map((row) => ({
    weekdays: weekdays.filter((day) => row?.weekdays?.includes(day)),
    opens: isClockTime(row?.opens) ? row.opens : '',
    closes: isClockTime(row?.closes) ? row.closes : '',
  }));
}
