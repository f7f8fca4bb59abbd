import { editorialPath, listingPath, municipalityPath, organisationPath, themePath } from '#directory/addresses.ts';
import type { Listing, Organisation } from '#directory/listing.ts';
import type { EditorialPage, Municipality, Theme } from '#directory/region.ts';
import type { CountedLink, PageLink } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';
import { inOrder, nameOf } from './texts.ts';

export function listingLink({ language }: View, listing: Listing): PageLink {
  return { path: listingPath(listing, language), text: nameOf(listing, language) };
}

export function organisationLink({ language }: View, organisation: Organisation): PageLink {
  return { path: organisationPath(organisation, language), text: nameOf(organisation, language) };
}

/** Organisations in the order of their names. */
export function organisationLinks(view: View, organisations: readonly Organisation[]): PageLink[] {
  return inOrder(organisations, view.language, (one) => nameOf(one, view.language).text).map((organisation) =>
    organisationLink(view, organisation),
  );
}

export function municipalityLink({ language }: View, municipality: Municipality): PageLink {
  return { path: municipalityPath(municipality, language), text: { text: municipality.name[language], language } };
}

export function themeLink({ language }: View, theme: Theme): PageLink {
  return { path: themePath(theme, language), text: { text: theme.label[language], language } };
}

export function editorialLink({ language }: View, page: EditorialPage): PageLink {
  return { path: editorialPath(page, language), text: { text: page.title[language], language } };
}

/** All municipalities of the region in the order of the alphabet, each with the number of its current listings. */
export function countedMunicipalities(view: View): (CountedLink & { readonly id: string })[] {
  return inOrder(view.index.snapshot.region.municipalities, view.language, ({ name }) => name[view.language]).map(
    (municipality) => ({ id: municipality.id, ...countedMunicipality(view, municipality) }),
  );
}

function countedMunicipality(view: View, municipality: Municipality): CountedLink {
  return { ...municipalityLink(view, municipality), count: view.index.currentIn(municipality.id).length };
}

/** All themes in the order of the taxonomy, each with the number of its current listings. */
export function countedThemes(view: View): CountedLink[] {
  return view.index.snapshot.region.taxonomy.themes.map((theme) => ({
    ...themeLink(view, theme),
    count: view.index.currentOn(theme.id).length,
  }));
}
