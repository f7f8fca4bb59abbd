import type { Localized } from '#directory/localized.ts';
import { type Language, languages } from '#i18n/languages.ts';
import type { StoredText } from './stored.ts';

/** A text in the languages it exists in; an empty text does not exist. */
export function toLocalized(stored: StoredText): Localized {
  const told = languages.flatMap((language): [Language, string][] => {
    const text = textIn(stored, language);
    return text ? [[language, text]] : [];
  });
  return Object.fromEntries(told);
}

/** A text of several lines as one text for each line and language: lines of two languages need not be translations. */
export function toLines(stored: StoredText): Localized[] {
  return languages.flatMap((language) =>
    textIn(stored, language)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line): Localized => ({ [language]: line })),
  );
}

/** What has not been checked yet need not be text. */
function textIn(stored: StoredText, language: Language): string {
  const text: unknown = stored?.[language];
  return typeof text === 'string' ? text.trim() : '';
}
