import { editorialPath, municipalityPath, organisationPath, themePath } from '#directory/addresses.ts';
import type { Organisation } from '#directory/listing.ts';
import type { EditorialPage, Municipality, Theme } from '#directory/region.ts';
import { tellSector } from '#directory/sector.ts';
import { nameOf, plainLine } from '#snapshot/parts/texts.ts';
import type { View } from '#snapshot/view.ts';
import type { SearchRecord } from './search-record.ts';
import { asContent, wordsOf, wordsOfChosen, wordsOfMunicipality, wordsOfTerm } from './searched-words.ts';

/** An organisation is found by its words and keywords, what kind it is, what it is about and where it works. */
export function organisationRecord({ index, language }: View, organisation: Organisation): SearchRecord {
  const { themes } = index.snapshot.region.taxonomy;
  const municipality = index.municipalities.get(organisation.municipality);
  const areas = [...new Set([organisation.municipality, ...organisation.areas])].flatMap(
    (id) => index.municipalities.get(id) ?? [],
  );
  const title = plainLine(nameOf(organisation, language).text);
  return {
    path: organisationPath(organisation, language),
    language,
    title,
    content: asContent([
      title,
      wordsOf(organisation.description, language),
      ...organisation.keywords.map((keyword) => wordsOf(keyword, language)),
      organisation.sector ? tellSector(organisation.sector, language) : undefined,
      ...wordsOfChosen(themes, organisation.themes, language),
      ...areas.flatMap((area) => wordsOfMunicipality(area, language)),
    ]),
    meta: { kind: 'organisation', where: municipality?.name[language] ?? '', when: '' },
    filters: { kind: ['organisation'], municipality: [organisation.municipality], theme: [] },
  };
}

export function municipalityRecord({ language }: View, municipality: Municipality): SearchRecord {
  const villages = municipality.postalCodes.flatMap(({ code, village }) => [code, village]);
  return {
    path: municipalityPath(municipality, language),
    language,
    title: municipality.name[language],
    content: asContent([...wordsOfMunicipality(municipality, language), ...new Set(villages)]),
    meta: { kind: 'municipality', where: '', when: '' },
    filters: { kind: ['municipality'], municipality: [municipality.id], theme: [] },
  };
}

export function themeRecord({ language }: View, theme: Theme): SearchRecord {
  return {
    path: themePath(theme, language),
    language,
    title: theme.label[language],
    content: asContent([...wordsOfTerm(theme, language), theme.hint?.[language]]),
    meta: { kind: 'theme', where: '', when: '' },
    filters: { kind: ['theme'], municipality: [], theme: [theme.id] },
  };
}

export function editorialRecord({ language }: View, page: EditorialPage): SearchRecord {
  return {
    path: editorialPath(page, language),
    language,
    title: page.title[language],
    content: asContent([page.title[language], page.description[language], withoutMarkdown(page.body[language])]),
    meta: { kind: 'editorial', where: '', when: '' },
    filters: { kind: ['editorial'], municipality: [], theme: [] },
  };
}

/** The words of a Markdown text: links by their text, no marks. */
function withoutMarkdown(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[#*_`>|]/g, ' ');
}
