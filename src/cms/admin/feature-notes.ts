import type { Localized } from '#directory/localized.ts';
import type { Language } from '#i18n/languages.ts';

type Notes = { readonly [feature: string]: Localized | undefined } | null | undefined;

/**
 * The notes with another text beside one feature, in one language. An empty text is no note.
 *
 * @example withNote({}, 'step-free', 'fi', 'Ramppi pihalla') // { 'step-free': { fi: 'Ramppi pihalla' } }
 */
export function withNote(notes: Notes, feature: string, language: Language, text: string): NonNullable<Notes> {
  const { [feature]: note, ...otherFeatures } = notes ?? {};
  const { [language]: _, ...otherLanguages } = note ?? {};
  const changed = text === '' ? otherLanguages : { ...otherLanguages, [language]: text };
  return Object.keys(changed).length === 0 ? otherFeatures : { ...otherFeatures, [feature]: changed };
}
