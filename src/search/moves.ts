import type { Language } from '#i18n/languages.ts';

/** It happens in more than a month, or nobody knows when; nobody has checked it for very long. */
export const moves = ['later', 'stale'] as const;

export type Move = (typeof moves)[number];

/** The pages of an index that something moves, by Pagefind's names for them. */
export type MovesFile = { readonly [move in Move]?: readonly string[] };

/**
 * The file of an index that tells which pages of a language are moved. Not as filters of Pagefind: once it has loaded one it
 * goes through all of it for every word.
 */
export const movesFile = (language: Language): string => `moves.${language}.json`;
