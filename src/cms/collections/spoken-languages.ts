import type { Choice } from '#cms/fields/choice.ts';
import { forEachLanguage, languageDetails } from '#i18n/languages.ts';

/** Languages by their ISO 639-1 codes, each named in the four languages of the directory. */
export function spokenLanguageChoices(codes: readonly string[]): Choice[] {
  return codes.map((id) => ({
    id,
    label: forEachLanguage((language) => {
      const names = new Intl.DisplayNames([languageDetails[language].locale], { type: 'language' });
      return names.of(id) ?? id;
    }),
  }));
}
