import { forEachLanguage, type Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import { firstVisitQuestions, type Listing } from './listing.ts';
import type { Localized } from './localized.ts';
import { has, hashOfSource, sourceTexts, textsToTranslate, wordsOf } from './source-texts.ts';

/** Texts that are written, and go out of date, together. */
export const fieldGroups = ['basics', 'price-and-joining', 'first-visit', 'practical'] as const;

export type FieldGroup = (typeof fieldGroups)[number];

/** What is known of a translation: the hash of the source it was made from, and whether a machine made it. */
type TranslationMark = { readonly source: string; readonly machine: boolean };

/** Marks of translations by language and group; a translation without a mark is taken as made from today's source. */
export type TranslationMarks = {
  readonly [language in Language]?: { readonly [group in FieldGroup]?: TranslationMark | undefined } | undefined;
};

export type TranslationState = 'done' | 'missing' | 'machine-made' | 'outdated';

/** The texts of each group, in one order. */
export type GroupTexts = Readonly<Record<FieldGroup, readonly Localized[]>>;

export type TranslationStates = Readonly<Record<Language, Readonly<Record<FieldGroup, TranslationState>>>>;

/**
 * The texts of a listing that wait for translators, by group. Left out are proper names (the village), what soon passes
 * (why a date is off) and what privacy may take away (where one meets), so that the same listing has the same texts for
 * its editors and for its readers.
 */
export function textsByGroup(listing: Listing): GroupTexts {
  const { name, summary, description, price, joining, attendanceNote, firstVisit, gettingThere } = listing;
  return {
    basics: [name, summary, description],
    'price-and-joining': [price.concessions, price.text, joining.how, attendanceNote],
    'first-visit': firstVisitQuestions.map((question) => firstVisit[question]),
    practical: [
      gettingThere.stop,
      gettingThere.ride,
      gettingThere.parking,
      listing.languageNote,
      listing.contact.role,
      ...featureNotes(listing),
      ...timeNotes(listing),
    ],
  };
}

/**
 * How far each language is. The source of a text is its Finnish, or the first language it exists in; a language that
 * is itself the source has nothing to do. A missing text outweighs an outdated one, and that a machine's.
 */
export function translationStates(texts: GroupTexts, marks: TranslationMarks): TranslationStates {
  return forEachLanguage((language) =>
    forEachGroup((group) => stateOf(texts[group], language, marks[language]?.[group])),
  );
}

/**
 * The marks after a save. A translation that was changed is made from today's source; one that was not keeps the source
 * it was made from, so that it is outdated until it is changed, or until the source is as it was. `machine` names the
 * languages whose changed texts a machine made; the flag stays until somebody changes the translation.
 */
export function markTranslations(
  before: GroupTexts | null,
  after: GroupTexts,
  marks: TranslationMarks,
  machine: readonly Language[] = [],
): TranslationMarks {
  return forEachLanguage((language) =>
    forEachGroup((group) =>
      markOf(before?.[group] ?? [], after[group], language, marks[language]?.[group], machine.includes(language)),
    ),
  );
}

/** What a page says of the translation its reader sees; `null` when it is up to date, or was written in that language. */
export function tellTranslation(states: TranslationStates, language: Language): string | null {
  const told = new Set(Object.values(states[language]));
  const notes = (['outdated', 'machine-made'] as const).filter((state) => told.has(state));
  return notes.map((state) => translator(language)(`offer.translation.${state}`)).join(' ') || null;
}

function stateOf(texts: readonly Localized[], language: Language, mark: TranslationMark | undefined): TranslationState {
  const translated = textsToTranslate(texts, language);
  if (translated.some((text) => !has(text, language))) return 'missing';
  if (!mark || translated.length === 0) return 'done';
  if (mark.source !== hashOfSource(translated)) return 'outdated';
  return mark.machine ? 'machine-made' : 'done';
}

function markOf(
  before: readonly Localized[],
  after: readonly Localized[],
  language: Language,
  mark: TranslationMark | undefined,
  machine: boolean,
): TranslationMark | undefined {
  const translated = textsToTranslate(after, language);
  if (!translated.some((text) => has(text, language))) return undefined;

  const current = hashOfSource(translated);
  const wordsBefore = wordsOf(before, language);
  const isChanged = wordsOf(after, language).some((words) => !wordsBefore.includes(words));
  if (isChanged) return { source: current, machine };

  const earlier = textsToTranslate(before, language);
  const earlierHash = hashOfSource(earlier);
  const kept = mark ?? { source: earlierHash, machine: false };
  const onlyTakenAway = sourceTexts(translated).every((words) => sourceTexts(earlier).includes(words));
  return onlyTakenAway && kept.source === earlierHash ? { ...kept, source: current } : kept;
}

/** By the id of the feature: a database may keep them in another order. */
function featureNotes({ featureNotes: notes }: Listing): readonly Localized[] {
  return Object.keys(notes)
    .toSorted()
    .map((feature) => notes[feature] ?? {});
}

function timeNotes(listing: Listing): readonly Localized[] {
  if (listing.kind !== 'place') return listing.schedules.map(({ note }) => note);
  const { note, seasons } = listing.openingHours;
  return [note, ...seasons.map(({ name }) => name)];
}

function forEachGroup<T>(build: (group: FieldGroup) => T): Record<FieldGroup, T> {
  return {
    basics: build('basics'),
    'price-and-joining': build('price-and-joining'),
    'first-visit': build('first-visit'),
    practical: build('practical'),
  };
}
