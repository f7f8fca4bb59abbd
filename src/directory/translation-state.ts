import type { Language } from '#i18n/languages.ts';

/** Texts that are written, and go out of date, together. */
export const fieldGroups = ['basics', 'price-and-joining', 'first-visit', 'practical'] as const;

export type FieldGroup = (typeof fieldGroups)[number];

/** What is known of a translation: the hash of the source it was made from, and whether a machine made it. */
export type TranslationMark = { readonly source: string; readonly machine: boolean };

/** Marks of translations by language and group; a translation without a mark is taken as made from today's source. */
export type TranslationMarks = {
  readonly [language in Language]?: { readonly [group in FieldGroup]?: TranslationMark | undefined } | undefined;
};

export type TranslationState = 'done' | 'missing' | 'machine-made' | 'outdated';
