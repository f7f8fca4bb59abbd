import type { Language } from '#i18n/languages.ts';

/** What a row or a group of the form, or of a saved document, holds. */
export type Values = { readonly [field: string]: unknown };

/** The rows of a list field; a list that is not there has none. */
export function rowsOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.map(valuesOf) : [];
}

/** The fields of a group; a group that is not there has none. */
export function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

/** The text of a form, which is in the language being edited, beside what was saved in the others. */
export function inLanguages(text: unknown, language: Language, saved: unknown): Values {
  return { ...valuesOf(saved), [language]: typeof text === 'string' ? text : null };
}
