import { defaultLanguage, isLanguage, type Language } from '#i18n/languages.ts';

/**
 * The language a browser asks for most that we have (RFC 9110 §12.5.4), or Finnish.
 *
 * @example preferredLanguage('nb, sv-SE;q=0.8, en;q=0.5') // 'sv'
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const known = wishes.filter(({ language, weight }) => isLanguage(language) && weight > 0);
  const language = known.toSorted((one, other) => other.weight - one.weight)[0]?.language;
  return isLanguage(language) ? language : defaultLanguage;
}

/** The language a reader is spoken to in: that of the path, or else what the browser asks for. */
export function readerLanguage(path: string, acceptLanguage: string | undefined): Language {
  const segment = path.split('/')[1];
  return isLanguage(segment) ? segment : preferredLanguage(acceptLanguage);
}
