'use client';
import { useFieldPath, useForm, useFormFields } from '@payloadcms/ui';
import { getDataByPath } from 'payload/shared';
import { useMemo } from 'react';
import { useContentLanguage } from '#cms/admin/editor-languages.ts';
import { formState } from '#cms/admin/form-state.ts';
import { rowsOf, type Values } from '#cms/admin/row-values.ts';
import { useSavedDocument } from '#cms/admin/use-saved-document.ts';
import { toSchedule } from '#cms/plain-schedule.ts';
import type { CalendarDate, Schedule } from '#directory/schedule.ts';
import { newSeason } from '#directory/schedule-season.ts';
import { type DateChange, stepsFor } from './exception-steps.ts';
import { copiedValues, datesOf, rowPathOf, storedRow } from './schedule-row.ts';

export type ScheduleRow = {
  /** `null` while the row does not tell enough. */
  readonly schedule: Schedule | null;
  /** Gives dates an exception, or takes theirs away with `null`. */
  readonly change: (dates: readonly CalendarDate[], change: DateChange | null) => void;
  /** Adds a row below with the same rule, from another first day on. */
  readonly copyToSeason: (start: CalendarDate) => void;
};

/** The row of `schedules` a part of the form stands in, and what can be done to it; saved like anything typed by hand. */
export function useScheduleRow(path: string, timeZone: string): ScheduleRow {
  const { dispatchFields, setModified } = useForm();
  const language = useContentLanguage();
  const saved = useSavedDocument();
  const rowPath = rowPathOf(useFieldPath() ?? path);
  const { array, index } = rowPath;
  // As text, so that only a change of this row counts as one.
  const text = useFormFields(([fields]) => JSON.stringify(getDataByPath<Values[]>(fields, array)?.[index] ?? {}));
  return useMemo(() => {
    const values: Values = JSON.parse(text);
    const savedRow = rowsOf(saved?.[array]).find(({ id }) => id === values.id) ?? null;
    const schedule = toSchedule(storedRow(values, language, savedRow), timeZone);
    const exceptions = `${array}.${index}.exceptions`;
    return {
      schedule,
      change: (dates, change) => {
        for (const step of stepsFor(datesOf(values.exceptions), dates, change)) {
          dispatchFields({ ...step, path: exceptions });
        }
        setModified(true);
      },
      copyToSeason: (start) => {
        if (!schedule) return;
        const { startDate, endDate } = newSeason(schedule, start, '');
        const subFieldState = formState(copiedValues(values, { startDate, endDate }));
        dispatchFields({ type: 'ADD_ROW', path: array, rowIndex: index + 1, subFieldState });
        setModified(true);
      },
    };
  }, [array, dispatchFields, index, language, saved, setModified, text, timeZone]);
}
