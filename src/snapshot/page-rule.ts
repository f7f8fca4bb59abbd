import type { Listing, Organisation } from '#directory/listing.ts';
import type { Language } from '#i18n/languages.ts';
import type { PageData, PageKind } from './page-data.ts';
import type { SnapshotIndex } from './snapshot-index.ts';
import type { View } from './view.ts';

/** One page of the site: what it is about (`id`, within its kind), in which language, at which path. */
export type PageAddress = {
  readonly kind: PageKind;
  readonly language: Language;
  /** Below the root, with a slash at both ends. */
  readonly path: string;
  readonly id: string;
};

/** What a change touches, as one version of the snapshot knows it: the one before, or the one after. */
export type Touched = {
  /** The changed listings, and those held in a changed place: their own pages look different. */
  readonly changed: readonly Listing[];
  /** Those of them that look different in lists, too. */
  readonly listings: readonly Listing[];
  /** Those of these that have changed themselves: of what is held in a changed place, only where it is looks different. */
  readonly themselves: readonly Listing[];
  /** Those of these that are counted differently: new, gone, over, or under another municipality or theme. */
  readonly recounted: readonly Listing[];
  readonly organisations: readonly Organisation[];
};

/**
 * A kind of page. What is said here is all that the site, the sitemap and the publisher know of it. Most kinds have the
 * same pages in every language; a list by letter has its own in each.
 */
export type PageRule = {
  /** What there is a page about, in any language: the ids. */
  readonly ids: (index: SnapshotIndex) => readonly string[];
  /** Whether there is a page about `id` in a language, without going through all of them. */
  readonly has: (index: SnapshotIndex, id: string, language: Language) => boolean;
  /** Where the page about `id` stands. */
  readonly path: (index: SnapshotIndex, id: string, language: Language) => string;
  /** What the page about `id` shows. */
  readonly data: (view: View, id: string) => PageData;
  /**
   * The ids whose pages, in any language, may look different, come or go; too many is slow, too few is a page that stays
   * old. It is asked once with what the version before knows and once with what the version after knows: a page that
   * neither names is taken to be there in both or in neither, at the same path, showing the same.
   */
  readonly touchedBy: (touched: Touched, index: SnapshotIndex) => readonly string[];
};

/** The entry of a map that a rule's own ids come from; that it is missing is a bug. */
export function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`There is no page about ${JSON.stringify(id)}.`);
  return value;
}
