import { type Localized, textFor } from '#directory/localized.ts';
import type { Municipality, Taxonomy, Term } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import { type Memory, remember } from '#snapshot/memory.ts';

/** The label of a term and the other words people use for it. */
export function wordsOfTerm(term: Term, language: Language): string[] {
  return [term.label[language], ...(term.synonyms?.[language] ?? [])];
}

/** The words of those terms whose ids are chosen. */
export function wordsOfChosen(terms: readonly Term[], ids: readonly string[], language: Language): string[] {
  return terms.filter(({ id }) => ids.includes(id)).flatMap((term) => wordsOfTerm(term, language));
}

/**
 * The words of the taxonomy that compounds of a text end with, for search compares words from their beginning.
 *
 * @example endingsOf('Perhekahvila', taxonomy, 'fi') // ['kahvila']
 */
export function endingsOf(text: string, taxonomy: Taxonomy, language: Language): string[] {
  const known = remember(endings, taxonomy, language, () => knownEndings(taxonomy, language));
  const found = lowerCaseWords(text).flatMap((word) =>
    known.filter((ending) => ending !== word && word.endsWith(ending)),
  );
  return [...new Set(found)];
}

const endings: Memory<readonly string[], Taxonomy> = new WeakMap();

function knownEndings({ themes, audiences }: Taxonomy, language: Language): readonly string[] {
  const words = [...themes, ...audiences].flatMap((term) => wordsOfTerm(term, language));
  return [...new Set(lowerCaseWords(words.join(' ')))].filter((word) => word.length >= shortestEnding);
}

const shortestEnding = 5;

const lowerCaseWords = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The name of a municipality, in Finnish with its case forms: no stemmer knows that "Jämsän" is "Jämsä". */
export function wordsOfMunicipality({ name, caseForms }: Municipality, language: Language): string[] {
  return language === 'fi' ? [name.fi, ...Object.values(caseForms)] : [name[language]];
}

/** A text as the page shows it: in the reader's language or, failing that, in the one it exists in. */
export function wordsOf(text: Localized, language: Language): string {
  return textFor(text, language)?.text ?? '';
}

/** Words as one text. Line ends keep phrases apart. */
export function asContent(words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join('\n');
}
