import type { PageAddress } from '#snapshot/page-rule.ts';
import type { Published } from '#snapshot/snapshot.ts';

/** A document whose new version cannot be shown; the site keeps the last one that could, if there was one. */
export type DocumentFailure = {
  readonly collection: keyof Published;
  readonly id: string;
  /** The page that failed, below the site's root; `null` when it was not about a single page. */
  readonly path: string | null;
  readonly reason: string;
};

const collections: Readonly<Partial<Record<PageAddress['kind'], keyof Published>>> = {
  place: 'places',
  group: 'groups',
  event: 'events',
  organisation: 'organisations',
};

/** The document a page is about; `null` of a list. */
export function documentOf({
  kind,
  id,
}: PageAddress): { readonly collection: keyof Published; readonly id: string } | null {
  const collection = collections[kind];
  return collection ? { collection, id } : null;
}

/** What an error says, in its own words. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
