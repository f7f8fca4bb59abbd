import type { CheckboxField } from 'payload';
import { inEveryLanguage } from '#i18n/messages.ts';

/** Marks invented content that came with the program. Only the program sets it. */
export function sampleField(): CheckboxField {
  return {
    name: 'sample',
    type: 'checkbox',
    label: inEveryLanguage('cms.sample'),
    defaultValue: false,
    access: { create: () => false, update: () => false },
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: inEveryLanguage('cms.sample.help'),
      disableBulkEdit: true,
      condition: (data) => Boolean(data?.sample),
    },
  };
}
