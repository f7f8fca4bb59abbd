import { type Localized, type SpokenText, textFor } from '#directory/localized.ts';
import type { Municipality, Term } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import { languageNames } from '#snapshot/parts/listing-terms.ts';
import { municipalityWord } from './words/keys.ts';
import { wordsIn } from './words/letters.ts';
import { stemOf } from './words/stems.ts';

/** The labels of those terms whose ids are chosen. */
export function labelsOf(terms: readonly Term[], ids: readonly string[], language: Language): SpokenText[] {
  return chosen(terms, ids).map(({ label }) => ({ text: label[language], language }));
}

/** The other words people and officials use for those terms whose ids are chosen. */
export function synonymsOf(terms: readonly Term[], ids: readonly string[], language: Language): SpokenText[] {
  return chosen(terms, ids).flatMap(({ synonyms }) => (synonyms?.[language] ?? []).map((text) => ({ text, language })));
}

/** Those words that name none of these languages: a language café without Finnish is no place to practise it. */
export function withoutLanguages(words: readonly SpokenText[], codes: readonly string[]): SpokenText[] {
  return words.filter(({ language, text }) => {
    const stems = wordsIn(text).map((word) => stemOf(word, language));
    return !codes.some((code) => stems.includes(stemOfLanguage(code, language)));
  });
}

const languageStems = new Map<string, string>();

function stemOfLanguage(code: string, language: Language): string {
  const key = `${language} ${code}`;
  const stem = languageStems.get(key) ?? stemOf((languageNames([code], language)[0] ?? '').toLowerCase(), language);
  languageStems.set(key, stem);
  return stem;
}

const chosen = (terms: readonly Term[], ids: readonly string[]): Term[] => terms.filter(({ id }) => ids.includes(id));

/** The name of a municipality and its Finnish case forms: "Jämsästä" is found by those who read in another language too. */
export function wordsOfMunicipality({ name, caseForms }: Municipality, language: Language): SpokenText[] {
  const finnish = [name.fi, ...Object.values(caseForms)].map((text) => ({ text, language: 'fi' as const }));
  return language === 'fi' ? finnish : [{ text: name[language], language }, ...finnish];
}

/** A village or a place, whose name is a Finnish word in every language: so its case forms are known. */
export const placeName = (text: string): SpokenText => ({ text, language: 'fi' });

/** By this everything in a municipality is known as such, whatever it is called. */
export const municipalityMark = (id: string): SpokenText => ({ text: municipalityWord(id), language: 'fi' });

/** A text as the page shows it, when it is in the reader's language. */
export function inOwn(text: Localized, language: Language): SpokenText | undefined {
  const spoken = textFor(text, language);
  return spoken?.language === language ? spoken : undefined;
}

/** A text that the page shows in another language, as nobody has translated it. */
export function inOther(text: Localized, language: Language): SpokenText | undefined {
  const spoken = textFor(text, language);
  return spoken && spoken.language !== language ? spoken : undefined;
}
