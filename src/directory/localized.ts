import { type Language, languages } from '#i18n/languages.ts';

/** A text in the languages somebody has written it in. A missing language is missing, never filled in silently. */
export type Localized = { readonly [language in Language]?: string | undefined };

/** A text in every language: what the taxonomy and the messages promise. */
export type Translated = Readonly<Record<Language, string>>;

/** A text and the language it is really in, so that a page can mark it up and say so. */
export type SpokenText = { readonly text: string; readonly language: Language };

/**
 * The text for a reader of `language`, or the same text in the first language it exists in.
 *
 * @example textFor({ fi: 'Kahvihetki' }, 'de') // { text: 'Kahvihetki', language: 'fi' }
 */
export function textFor(localized: Localized | null | undefined, language: Language): SpokenText | null {
  for (const candidate of [language, ...languages]) {
    const text = localized?.[candidate]?.trim();
    if (text) return { text, language: candidate };
  }
  return null;
}

/**
 * Words that need not be there in every language, such as keywords: those in the reader's language or, when there is none,
 * each in the first language it exists in.
 */
export function textsFor(words: readonly Localized[], language: Language): readonly SpokenText[] {
  const own = words.filter((word) => word[language]?.trim());
  return (own.length > 0 ? own : words).flatMap((word) => textFor(word, language) ?? []);
}
