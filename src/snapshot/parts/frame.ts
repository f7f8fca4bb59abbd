import { forEachLanguage, isLanguage, type Language, languages } from '#i18n/languages.ts';
import type { PageFrame } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';
import { editorialLink } from './links.ts';
import { plainLine, shorten } from './texts.ts';

const siteName = 'Yhdessä';

const mostOfDescription = 200;

/** What a page says about itself to its frame. */
export type FrameParts = {
  readonly pathIn: (language: Language) => string;
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
  readonly sample: boolean;
  readonly indexed?: boolean;
  readonly structuredData?: PageFrame['structuredData'];
};

/** A page: what every page has, and the content of this one. */
export function framed<Content extends object>(view: View, parts: FrameParts, content: Content): PageFrame & Content {
  const { siteUrl, region } = view.index.snapshot;
  const translations = forEachLanguage(parts.pathIn);
  return {
    language: view.language,
    path: translations[view.language],
    title: plainLine(`${parts.title} – ${siteName}`),
    description: shorten(plainLine(parts.description), mostOfDescription),
    alternates: forEachLanguage((language) => siteUrl + translations[language]),
    translations,
    indexed: parts.indexed ?? true,
    sample: parts.sample,
    otherLanguages: otherLanguages(content, view.language),
    structuredData: parts.structuredData ?? [],
    footer: region.pages.map((page) => editorialLink(view, page)),
    ...content,
  };
}

/** The languages of the texts in `content` that are not in the page's own, in the order of the languages. */
function otherLanguages(content: unknown, own: Language): Language[] {
  const found = new Set<Language>();
  collectLanguages(content, found);
  return languages.filter((language) => language !== own && found.has(language));
}

function collectLanguages(value: unknown, found: Set<Language>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('text' in value && 'language' in value && isLanguage(value.language)) found.add(value.language);
  for (const part of Object.values(value)) collectLanguages(part, found);
}
