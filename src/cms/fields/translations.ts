import type { Field } from 'payload';
import { noteTranslations } from '#cms/hooks/note-translations.ts';
import type { ListingKind } from '#directory/listing.ts';
import { languageDetails, languages } from '#i18n/languages.ts';
import { inEveryLanguage } from '#i18n/messages.ts';
import { partOfAdmin } from './part-of-admin.ts';
import { tellEditor } from './validation.ts';

/** Which texts are translated, by whom, and from which source: told by the editor, and kept up to date by a hook. */
export function translationFields(kind: ListingKind): Field[] {
  return [
    {
      name: 'translations',
      type: 'json',
      label: inEveryLanguage('cms.translations'),
      access: { create: () => false, update: () => false },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
      hooks: { beforeChange: [noteTranslations(kind)] },
      validate: () => true,
    },
    {
      name: 'machineTranslated',
      type: 'select',
      hasMany: true,
      label: inEveryLanguage('cms.machine-translated'),
      options: languages.map((value) => ({ value, label: languageDetails[value].name })),
      admin: { position: 'sidebar', description: inEveryLanguage('cms.machine-translated.help') },
      validate: (value, { req }) => {
        const chosen: unknown[] = Array.isArray(value) ? value : [];
        const valid = chosen.every((language) => languages.some((known) => known === language));
        return (
          (valid && (value === null || value === undefined || Array.isArray(value))) ||
          tellEditor(req, 'cms.problem.choice')
        );
      },
    },
    partOfAdmin({ name: 'translationList', component: 'TranslationList', sidebar: true }),
  ];
}
