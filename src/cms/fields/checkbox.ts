import type { CheckboxField } from 'payload';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import { tellEditor } from './validation.ts';

type Options = { readonly name: string; readonly label: MessageKey; readonly description?: MessageKey };

/** Something that is so or is not; not so by itself. */
export function checkboxField({ name, label, description }: Options): CheckboxField {
  return {
    name,
    type: 'checkbox',
    label: inEveryLanguage(label),
    defaultValue: false,
    admin: description ? { description: inEveryLanguage(description) } : {},
    validate: (value, { req }) =>
      value === null || value === undefined || typeof value === 'boolean'
        ? true
        : tellEditor(req, 'cms.problem.choice'),
  };
}
