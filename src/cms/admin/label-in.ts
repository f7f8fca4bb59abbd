import type { Translated } from '#directory/localized.ts';
import { defaultLanguage, isLanguage } from '#i18n/languages.ts';

/** A label in the language of the admin. */
export function labelIn(label: Translated, language: string): string {
  return label[isLanguage(language) ? language : defaultLanguage];
}
