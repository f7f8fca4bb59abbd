import { type Language, languages } from '#i18n/languages.ts';
import type { Localized } from './localized.ts';

/**
 * A short name for the source of some texts: the same for the same words, whatever spaces are around them. Not for
 * secrets (FNV-1a, twice 32 bits).
 *
 * @example hashOfSource([{ fi: 'Kahvihetki', sv: 'Kaffestund' }]) === hashOfSource([{ fi: 'Kahvihetki ' }]) // true
 */
export function hashOfSource(texts: readonly Localized[]): string {
  const source = sourceTexts(texts).join('\n\n');
  return [0x811c9dc5, 0x1b873593].map((seed) => fnv(source, seed).toString(36)).join('');
}

/** The texts that are there in another language first. */
export function textsToTranslate(texts: readonly Localized[], language: Language): readonly Localized[] {
  return texts.filter((text) => (sourceLanguage(text) ?? language) !== language);
}

/** The words that the others are translations of. */
export function sourceTexts(texts: readonly Localized[]): readonly string[] {
  return texts.flatMap((text) => text[sourceLanguage(text) ?? 'fi']?.trim() || []);
}

/** The words in one language. */
export function wordsOf(texts: readonly Localized[], language: Language): readonly string[] {
  return texts.flatMap((text) => text[language]?.trim() || []);
}

function sourceLanguage(text: Localized): Language | undefined {
  return languages.find((language) => has(text, language));
}

/** Whether a text has words in a language. */
export function has(text: Localized, language: Language): boolean {
  return Boolean(text[language]?.trim());
}

/** FNV-1a over UTF-16 code units: an unsigned number of 32 bits. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
