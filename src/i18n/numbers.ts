import type { Language } from './languages.ts';

const separators: Record<Language, string> = { fi: '\u00a0', sv: '\u00a0', en: ',', de: '.' };

/**
 * A whole number as one reads it, its thousands apart; a line never breaks within it.
 *
 * @example tellNumber(1336, 'de') // '1.336'
 */
export function tellNumber(number: number, language: Language): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, separators[language]);
}
