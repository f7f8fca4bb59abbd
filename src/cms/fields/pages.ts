import type { JSONField } from 'payload';
import { listingPath, organisationPath } from '#directory/addresses.ts';
import type { ListingKind } from '#directory/listing.ts';
import { forEachLanguage, type Language } from '#i18n/languages.ts';
import { inEveryLanguage } from '#i18n/messages.ts';

export type PageKind = ListingKind | 'organisation';

/** The public address of a document in each language; `null` while it has none. Nothing is kept: it is worked out. */
export function pagesField(kind: PageKind, siteUrl: string): JSONField {
  return {
    name: 'pages',
    type: 'json',
    virtual: true,
    label: inEveryLanguage('cms.pages'),
    access: { create: () => false, update: () => false },
    admin: {
      readOnly: true,
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: { path: '/src/cms/admin/PagesField.tsx#PagesField', serverProps: { kind, siteUrl } } },
    },
    hooks: {
      afterRead: [({ data }) => (data?._status === 'published' ? pagesOf(kind, siteUrl, data.slug) : null)],
    },
    validate: () => true,
  };
}

/**
 * @example pagesOf('group', 'https://yhdessa.example', 'kahvihetki')?.fi
 * // 'https://yhdessa.example/fi/ryhmat/kahvihetki/'
 */
export function pagesOf(kind: PageKind, siteUrl: string, slug: unknown): Record<Language, string> | null {
  if (typeof slug !== 'string' || slug === '') return null;
  const pathIn = (language: Language) =>
    kind === 'organisation' ? organisationPath({ slug }, language) : listingPath({ kind, slug }, language);
  return forEachLanguage((language) => siteUrl + pathIn(language));
}
