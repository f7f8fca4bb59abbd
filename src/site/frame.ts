import { editorialPath, homePath } from '#directory/addresses.ts';
import { forEachLanguage, type Language } from '#i18n/languages.ts';
import type { PageFrame } from '#snapshot/page-data.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';

/** The frame of a page that is not about content: not indexed, and its language switch leads to the home pages. */
export function plainFrame({ siteUrl, region }: Snapshot, language: Language, path: string, title: string): PageFrame {
  return {
    language,
    path,
    title,
    description: title,
    alternates: forEachLanguage((each) => `${siteUrl}${homePath(each)}`),
    translations: forEachLanguage(homePath),
    indexed: false,
    sample: false,
    otherLanguages: [],
    structuredData: [],
    footer: region.pages.map((page) => ({
      path: editorialPath(page, language),
      text: { text: page.title[language], language },
    })),
  };
}
