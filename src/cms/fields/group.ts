import type { Field, NamedGroupField } from 'payload';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';

type Options = { readonly name: string; readonly label: MessageKey; readonly description?: MessageKey };

/** Fields that belong together. `null` empties the group; Payload by itself would stumble over it. */
export function groupField({ name, label, description }: Options, fields: Field[]): NamedGroupField {
  return {
    name,
    type: 'group',
    label: inEveryLanguage(label),
    admin: description ? { description: inEveryLanguage(description) } : {},
    hooks: { beforeValidate: [({ value }) => (value === null ? {} : value)] },
    fields,
  };
}
