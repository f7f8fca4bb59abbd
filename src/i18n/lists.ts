import type { Language } from './languages.ts';
import { translator } from './messages.ts';

/**
 * Texts as a list in a sentence: all of them (`and`), any of them (`or`), none of them after a negation (`nor`).
 *
 * @example joinTexts(['22.12.', '29.12.'], 'nor', 'fi') // '22.12. eikä 29.12.'
 */
export function joinTexts(texts: readonly string[], word: 'and' | 'or' | 'nor', language: Language): string {
  const start = texts.slice(0, -1).join(', ');
  const last = texts.at(-1) ?? '';
  return start ? `${start} ${translator(language)(`list.${word}`)} ${last}` : last;
}
