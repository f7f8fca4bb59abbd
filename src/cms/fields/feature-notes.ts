import type { FieldHook, JSONField, Validate } from 'payload';
import { isLanguage } from '#i18n/languages.ts';
import { inEveryLanguage } from '#i18n/messages.ts';
import { tidyText } from './tidy-text.ts';
import { tellEditor } from './validation.ts';

const longest = 300;

/**
 * What is to be said beside an answer, in each language: `{ "step-free": { "fi": "Ramppi on pihan puolella." } }`. It is
 * written beside the answers, so the form does not show it as a field of its own.
 */
export function featureNotesField(features: readonly { readonly id: string }[]): JSONField {
  const known = new Set(features.map(({ id }) => id));
  return {
    name: 'featureNotes',
    type: 'json',
    label: inEveryLanguage('cms.feature-notes'),
    defaultValue: {},
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
    hooks: { beforeValidate: [tidyNotes] },
    validate: ((value, { req }) => {
      if (value === null || value === undefined) return true;
      if (!isRecord(value)) return tellEditor(req, 'cms.problem.feature-notes', { most: longest });
      const valid = Object.entries(value).every(([id, note]) => known.has(id) && isNote(note));
      return valid ? true : tellEditor(req, 'cms.problem.feature-notes', { most: longest });
    }) as Validate as never,
  };
}

const tidyNotes: FieldHook = ({ value }) => (isRecord(value) ? mapValues(value, tidyNote) : value);

function tidyNote(note: unknown): unknown {
  return isRecord(note) ? mapValues(note, (text) => (typeof text === 'string' ? tidyText(text) : text)) : note;
}

function isNote(note: unknown): boolean {
  return (
    isRecord(note) &&
    Object.entries(note).every(
      ([language, text]) =>
        isLanguage(language) && (text === null || (typeof text === 'string' && text.length <= longest)),
    )
  );
}

function mapValues(record: Record<string, unknown>, map: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
