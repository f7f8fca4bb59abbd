/** The languages of the directory, in the order they are shown. The first one is the source language of content. */
export const languages = ['fi', 'sv', 'en', 'de'] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'fi';

/** The name of each language in that language, and the locale `Intl` formats it with. */
export const languageDetails = {
  fi: { name: 'Suomi', locale: 'fi-FI' },
  sv: { name: 'Svenska', locale: 'sv-FI' },
  en: { name: 'English', locale: 'en-GB' },
  de: { name: 'Deutsch', locale: 'de-DE' },
} as const satisfies Record<Language, { name: string; locale: string }>;

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** Builds a record with one value for each language. */
export function forEachLanguage<T>(build: (language: Language) => T): Record<Language, T> {
  return { fi: build('fi'), sv: build('sv'), en: build('en'), de: build('de') };
}
