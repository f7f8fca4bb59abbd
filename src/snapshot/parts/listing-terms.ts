import { tellAges } from '#directory/ages.ts';
import type { Listing } from '#directory/listing.ts';
import type { Term } from '#directory/region.ts';
import { forEachLanguage, type Language, languageDetails } from '#i18n/languages.ts';
import type { PageLink } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';
import { themeLink } from './links.ts';

/** The themes of a listing or an organisation, in the order of the taxonomy. */
export function themeLinks(view: View, { themes }: { readonly themes: readonly string[] }): PageLink[] {
  return chosen(view.index.snapshot.region.taxonomy.themes, themes).map((theme) => themeLink(view, theme));
}

/** Whom it is for, bands of age and ages in years included, in the reader's language. */
export function audiencesOf({ index, language }: View, listing: Listing): string[] {
  const { audiences, ageBands } = index.snapshot.region.taxonomy;
  const ages = [tellAges(listing.ages, language)].filter((told) => told !== null);
  const terms = [...chosen(audiences, listing.audiences), ...chosen(ageBands, listing.ageBands)];
  return [...terms.map(({ label }) => label[language]), ...ages];
}

/**
 * The names of languages in the reader's language.
 *
 * @example languageNames(['fi', 'uk'], 'en') // ['Finnish', 'Ukrainian']
 */
export function languageNames(codes: readonly string[], language: Language): string[] {
  return codes.map((code) => displayNames[language].of(code) ?? code);
}

const displayNames = forEachLanguage(
  (language) => new Intl.DisplayNames(languageDetails[language].locale, { type: 'language' }),
);

/** Terms the taxonomy no longer has are left out. */
function chosen<T extends Term>(terms: readonly T[], ids: readonly string[]): T[] {
  return terms.filter(({ id }) => ids.includes(id));
}
