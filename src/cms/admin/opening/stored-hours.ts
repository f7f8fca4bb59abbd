import { inLanguages, rowsOf, type Values, valuesOf } from '#cms/admin/row-values.ts';
import type { StoredOpeningHours } from '#cms/stored.ts';
import type { Language } from '#i18n/languages.ts';

/** The group `openingHours` of the form as it would be stored: texts of the form are in the language being edited. */
export function storedHours(values: Values, language: Language, saved: Values): StoredOpeningHours {
  const withText = (list: string, text: string) => {
    const before = rowsOf(saved[list]);
    return rowsOf(values[list]).map((row) => ({
      ...row,
      [text]: inLanguages(row[text], language, valuesOf(before.find(({ id }) => id === row.id))[text]),
    }));
  };
  return {
    ...values,
    seasons: withText('seasons', 'name'),
    exceptionalDays: withText('exceptionalDays', 'reason'),
    note: inLanguages(values.note, language, saved.note),
  } as StoredOpeningHours;
}
