import type { CollectionSlug, PayloadRequest } from 'payload';
import { type Context, toGathering, toPlace } from '#cms/plain-listings.ts';
import type { StoredGathering, StoredPlace } from '#cms/stored.ts';
import {
  type FieldGroup,
  fieldGroups,
  type TranslationMarks,
  type TranslationState,
  textsByGroup,
  translationStates,
} from '#directory/translation-state.ts';
import { forEachLanguage, type Language } from '#i18n/languages.ts';

/** What is to be done in one language: these groups of texts are in this state. */
export type TranslationWork = {
  readonly state: Exclude<TranslationState, 'done'>;
  readonly groups: readonly FieldGroup[];
};

const toBeDone = ['missing', 'outdated', 'machine-made'] as const satisfies readonly TranslationState[];

/** What is to be translated, brought up to date or checked in each language; `null` when the document is not there. */
export async function translationWork(
  collection: string,
  id: number | string,
  req: PayloadRequest,
): Promise<Record<Language, readonly TranslationWork[]> | null> {
  const stored: unknown = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    fallbackLocale: false,
    locale: 'all',
    overrideAccess: false,
    req,
    user: req.user,
  });
  if (!stored) return null;
  const listing =
    collection === 'places'
      ? toPlace(stored as StoredPlace, nothingElse)
      : toGathering('group', stored as StoredGathering, nothingElse);
  const marks = (stored as { translations?: TranslationMarks | null }).translations ?? {};
  const states = translationStates(textsByGroup(listing), marks);
  return forEachLanguage((language) =>
    toBeDone.flatMap((state) => {
      const groups = fieldGroups.filter((group) => states[language][group] === state);
      return groups.length > 0 ? [{ state, groups }] : [];
    }),
  );
}

/** Texts are the document's own: what it refers to does not matter here. */
const nothingElse: Context = { timeZone: 'UTC', places: new Set(), images: new Map() };
