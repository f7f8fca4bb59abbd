import { type Localized, type SpokenText, textFor } from '#directory/localized.ts';
import { forEachLanguage, type Language, languageDetails } from '#i18n/languages.ts';

/** The name as a reader of `language` sees it; its address when it has no name at all. */
export function nameOf(named: { readonly name: Localized; readonly slug: string }, language: Language): SpokenText {
  return textFor(named.name, language) ?? { text: named.slug, language };
}

/** The paragraphs of a text: an empty line starts a new one. */
export function paragraphsOf(text: Localized, language: Language): SpokenText[] {
  const spoken = textFor(text, language);
  if (!spoken) return [];
  return spoken.text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ text: paragraph, language: spoken.language }));
}

/** One line for titles and descriptions: no line breaks, and no characters that turn the direction of other text. */
export function plainLine(text: string): string {
  return text
    .replace(/[\p{Control}\p{Line_Separator}\p{Paragraph_Separator}\s]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/**
 * A text of at most `most` characters, cut between words.
 *
 * @example shorten('Kahvia ja seuraa', 12) // 'Kahvia ja…'
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:–.]+$/, '')}…`;
}

/** With a capital, as at the start of a sentence. */
export function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(languageDetails[language].locale) + text.slice(1);
}

/** In the order of the reader's alphabet; what has the same text stays in the order of its ids. */
export function inOrder<T extends { readonly id: string }>(
  items: readonly T[],
  language: Language,
  textOf: (item: T) => string,
): T[] {
  const { compare } = collators[language];
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => compare(a.text, b.text) || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

const collators = forEachLanguage((language) => new Intl.Collator(languageDetails[language].locale, { numeric: true }));
