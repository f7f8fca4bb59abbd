import type { SpokenText } from '#directory/localized.ts';
import { forEachLanguage, type Language, languageDetails } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';

/** What `lang` is to be on the element that holds the text: nothing when it is in the page's own language. */
export function langOf(text: SpokenText, page: Language): Language | undefined {
  return text.language === page ? undefined : text.language;
}

/**
 * The other languages of a page, as they stand in its note.
 *
 * @example tellLanguages(['fi', 'sv'], 'en') // 'in Finnish and in Swedish'
 */
export function tellLanguages(languages: readonly Language[], page: Language): string {
  const translate = translator(page);
  const names = languages.map((language) => translate(`site.inLanguage.${language}`));
  return lists[page].format(names);
}

/** To make one takes longer than all else on a page. */
const lists = forEachLanguage(
  (language) => new Intl.ListFormat(languageDetails[language].locale, { type: 'conjunction' }),
);

/**
 * A day or a clock that is not parted at the end of a line: with no-break spaces, and its dash held by word joiners. From
 * one day to another it may be parted after the dash between them.
 *
 * @example inOnePiece('13–15 Uhr') // '13\u2060–\u206015\u00a0Uhr'
 */
export function inOnePiece(told: string): string {
  const [first = '', ...later] = told.split(' – ').map((part) => part.replaceAll(' ', '\u00a0'));
  return [first.replaceAll('–', '\u2060–\u2060'), ...later].join('\u00a0– ');
}
