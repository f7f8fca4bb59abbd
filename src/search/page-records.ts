import { editorialPath, municipalityPath, organisationPath, themePath } from '#directory/addresses.ts';
import type { Organisation } from '#directory/listing.ts';
import type { SpokenText } from '#directory/localized.ts';
import type { EditorialPage, Municipality, Theme } from '#directory/region.ts';
import { tellSector } from '#directory/sector.ts';
import type { Language } from '#i18n/languages.ts';
import { nameOf, plainLine } from '#snapshot/parts/texts.ts';
import type { View } from '#snapshot/view.ts';
import { recordKeys, type Texts } from './record-keys.ts';
import type { SearchRecord } from './search-record.ts';
import {
  inOther,
  inOwn,
  labelsOf,
  municipalityMark,
  placeName,
  synonymsOf,
  wordsOfMunicipality,
} from './searched-words.ts';

/** An organisation is found by its words and keywords, what kind it is, what it is about and where it works. */
export function organisationRecord(view: View, organisation: Organisation): SearchRecord {
  const { index, language } = view;
  const { themes } = index.snapshot.region.taxonomy;
  const { description, keywords, name, sector } = organisation;
  const municipality = index.municipalities.get(organisation.municipality);
  const areas = [...new Set([organisation.municipality, ...organisation.areas])].flatMap(
    (id) => index.municipalities.get(id) ?? [],
  );
  return record(view, {
    path: organisationPath(organisation, language),
    title: plainLine(nameOf(organisation, language).text),
    kind: 'organisation',
    where: municipality?.name[language] ?? '',
    municipality: [organisation.municipality],
    texts: {
      page: [inOwn(name, language)],
      'other-name': [inOther(name, language)],
      place: areas.flatMap((area) => [municipalityMark(area.id), ...wordsOfMunicipality(area, language)]),
      summary: keywords.map((keyword) => inOwn(keyword, language)),
      text: [
        inOwn(description, language),
        ...labelsOf(themes, organisation.themes, language),
        ...synonymsOf(themes, organisation.themes, language),
        sector ? own(tellSector(sector, language), language) : undefined,
      ],
      'other-text': [description, ...keywords].map((text) => inOther(text, language)),
    },
  });
}

export function municipalityRecord(view: View, municipality: Municipality): SearchRecord {
  const { language } = view;
  const villages = new Set(municipality.postalCodes.flatMap(({ code, village }) => [code, village]));
  return record(view, {
    path: municipalityPath(municipality, language),
    title: municipality.name[language],
    kind: 'municipality',
    municipality: [municipality.id],
    texts: {
      area: wordsOfMunicipality(municipality, language),
      place: [municipalityMark(municipality.id)],
      text: [...villages].map(placeName),
    },
  });
}

export function themeRecord(view: View, theme: Theme): SearchRecord {
  const { language } = view;
  const hint = theme.hint?.[language];
  return record(view, {
    path: themePath(theme, language),
    title: theme.label[language],
    kind: 'theme',
    theme: [theme.id],
    texts: {
      page: labelsOf([theme], [theme.id], language),
      theme: synonymsOf([theme], [theme.id], language),
      summary: [hint ? own(hint, language) : undefined],
    },
  });
}

export function editorialRecord(view: View, page: EditorialPage): SearchRecord {
  const { language } = view;
  return record(view, {
    path: editorialPath(page, language),
    title: page.title[language],
    kind: 'editorial',
    texts: {
      page: [own(page.title[language], language)],
      text: [own(page.description[language], language), own(withoutMarkdown(page.body[language]), language)],
    },
  });
}

type Page = {
  readonly path: string;
  readonly title: string;
  readonly kind: SearchRecord['meta']['kind'];
  readonly where?: string;
  readonly municipality?: string[];
  readonly theme?: string[];
  readonly texts: Texts;
};

function record({ index, language }: View, page: Page): SearchRecord {
  const { kind, municipality = [], path, texts, theme = [], title, where = '' } = page;
  const { text, ...keys } = recordKeys(texts, index.snapshot.region.taxonomy);
  return {
    path,
    language,
    title,
    content: text ?? '',
    keys,
    meta: { kind, where, when: '' },
    filters: { kind: [kind], municipality, theme },
  };
}

const own = (text: string, language: Language): SpokenText => ({ text, language });

/** The words of a Markdown text: links by their text, no marks. */
function withoutMarkdown(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[#*_`>|]/g, ' ');
}
