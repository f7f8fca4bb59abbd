import type { Language } from '#i18n/languages.ts';

/** The file of an index that names the words its pages of a language are found by, a line each. */
export const vocabularyFile = (language: Language): string => `words.${language}.txt`;
