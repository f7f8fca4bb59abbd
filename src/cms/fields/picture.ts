import type { UploadField, Validate } from 'payload';
import { guardReference } from '#cms/access/guards.ts';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';

type Options = { readonly name: string; readonly label: MessageKey; readonly description: MessageKey };

/** One of the pictures that the editor may see. */
export function pictureField({ name, label, description }: Options): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    label: inEveryLanguage(label),
    admin: { description: inEveryLanguage(description) },
    hooks: { beforeValidate: [guardReference('media')] },
    validate: (() => true) as Validate as never,
  };
}
