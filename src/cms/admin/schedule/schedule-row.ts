import { inLanguages, rowsOf, type Values } from '#cms/admin/row-values.ts';
import type { StoredSchedule } from '#cms/stored.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import type { Language } from '#i18n/languages.ts';

const notCopied = ['id', 'exceptions', 'extraDates'];

/**
 * Where a schedule stands in the form.
 *
 * @example rowPathOf('schedules.0.preview') // { array: 'schedules', index: 0 }
 */
export function rowPathOf(path: string): { readonly array: string; readonly index: number } {
  const [array = '', index = ''] = path.split('.');
  return { array, index: Number(index) };
}

/**
 * A row of the form as a stored schedule: texts of the form are in the language being edited. `saved` is the same row as
 * it was last saved, in all languages.
 */
export function storedRow(values: Values, language: Language, saved: Values | null): StoredSchedule {
  const savedExceptions = rowsOf(saved?.exceptions);
  return {
    ...values,
    note: inLanguages(values.note, language, saved?.note),
    exceptions: rowsOf(values.exceptions).map((exception) => {
      const before = savedExceptions.find(({ id }) => id === exception.id);
      return {
        ...exception,
        reason: inLanguages(exception.reason, language, before?.reason),
        newPlace: inLanguages(exception.newPlace, language, before?.newPlace),
      };
    }),
  } as StoredSchedule;
}

/** The values a copy of a row starts with: everything of its own, without its exceptions and extra dates. */
export function copiedValues(values: Values, changes: Values): Values {
  const own = Object.entries(values).filter(([name]) => !notCopied.includes(name));
  return { ...Object.fromEntries(own), ...changes };
}

/** The date of each row of `exceptions`; that of an unfinished row is empty. */
export function datesOf(exceptions: unknown): readonly CalendarDate[] {
  return rowsOf(exceptions).map(({ date }) => String(date ?? ''));
}
