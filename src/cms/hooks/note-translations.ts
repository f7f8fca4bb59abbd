import type { FieldHook } from 'payload';
import { type Context, toGathering, toPlace } from '#cms/plain-listings.ts';
import type { StoredGathering, StoredPlace } from '#cms/stored.ts';
import type { Listing, ListingKind } from '#directory/listing.ts';
import { fieldGroups, markTranslations, type TranslationMarks, textsByGroup } from '#directory/translation-state.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { inAllLanguages } from './in-all-languages.ts';

type Told = {
  machineTranslated?: readonly Language[] | null;
  readonly translations?: TranslationMarks | null;
};

/** Only texts are looked at: neither places nor pictures, and no time. */
const textsOnly: Context = { timeZone: 'UTC', places: new Set(), images: new Map() };

/**
 * Keeps for each translation which source it was made from, and which a machine made. A language is called machine-made
 * until somebody has rewritten all that the machine made: then it is taken out of the list, too.
 */
export function noteTranslations(kind: ListingKind): FieldHook {
  return ({ collection, operation, req, siblingData, siblingDocWithLocales }) => {
    const kept = siblingDocWithLocales as Told & Record<string, unknown>;
    const isNew = operation === 'create';
    const fields = collection?.flattenedFields ?? [];
    const before = isNew ? null : textsByGroup(plain(kind, kept));
    const after = textsByGroup(plain(kind, inAllLanguages(fields, siblingData, kept, req.locale)));
    const machineBefore = isNew ? [] : (kept.machineTranslated ?? []);
    const machineNow = (siblingData as Told).machineTranslated ?? machineBefore;
    const added = machineNow.filter((language) => !machineBefore.includes(language));
    const removed = machineBefore.filter((language) => !machineNow.includes(language));
    const marks = markTranslations(before, after, isNew ? {} : (kept.translations ?? {}), added);
    const noted = withMachine(marks, added, removed);
    (siblingData as Told).machineTranslated = languages.filter((language) =>
      Object.values(noted[language] ?? {}).some((mark) => mark?.machine),
    );
    return noted;
  };
}

/** A language called machine-made is so in all its texts, also those written earlier; one no longer called so in none. */
function withMachine(
  marks: TranslationMarks,
  added: readonly Language[],
  removed: readonly Language[],
): TranslationMarks {
  const changed = [...added, ...removed].map((language) => {
    const machine = added.includes(language);
    const groups = fieldGroups.flatMap((group) => {
      const mark = marks[language]?.[group];
      return mark ? [[group, { ...mark, machine }] as const] : [];
    });
    return [language, Object.fromEntries(groups)] as const;
  });
  return { ...marks, ...Object.fromEntries(changed) };
}

function plain(kind: ListingKind, stored: object): Listing {
  switch (kind) {
    case 'place':
      return toPlace(stored as StoredPlace, textsOnly);
    case 'group':
      return toGathering('group', stored as StoredGathering, textsOnly);
    case 'event':
      return toGathering('event', stored as StoredGathering, textsOnly);
  }
}
