import type { Language } from '#i18n/languages.ts';
import { type Memory, remember } from '#snapshot/memory.ts';
import type { PageKind } from '#snapshot/page-data.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { addressesOf, pageIds } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { type View, viewOf } from '#snapshot/view.ts';
import type { KeyField } from './key-fields.ts';
import { listingRecord } from './listing-record.ts';
import type { Move } from './moves.ts';
import { editorialRecord, municipalityRecord, organisationRecord, themeRecord } from './page-records.ts';

/** What the search index knows of a page: the words it is found by, and what a result shows. */
export type SearchRecord = {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  /** What is indexed as it is, which weighs least: the keys of its text. */
  readonly content: string;
  /** The keys it is found by that weigh more, by where they stand. */
  readonly keys?: { readonly [field in Exclude<KeyField, 'text'>]?: string };
  readonly meta: {
    readonly kind: PageKind;
    readonly where: string;
    readonly when: string;
    /** The language of the title, when it is not that of the page. */
    readonly language?: Language;
    /** What has become of it as a whole. */
    readonly state?: 'cancelled';
    /** What makes it easy to come, as in lists: "Maksuton · Voit tulla yksin". */
    readonly easy?: string;
    /** Path of a small picture. */
    readonly image?: string;
  };
  /** Ids, the same in all languages. */
  readonly filters: {
    readonly kind: PageKind[];
    readonly municipality: string[];
    readonly theme: string[];
  };
  /** What moves it down among others that fit as well. */
  readonly moves?: readonly Move[];
};

/** The records of some pages; `null` where a page is not to be found, as one of an event that is over. */
export function searchRecordsOf(
  snapshot: Snapshot,
  addresses: readonly PageAddress[],
): { readonly path: string; readonly record: SearchRecord | null }[] {
  const index = indexOf(snapshot);
  return addresses.map((address) => ({
    path: address.path,
    record: recordOf(viewOf(index, address.language), address),
  }));
}

function recordOf(view: View, { kind, id }: PageAddress): SearchRecord | null {
  const { index } = view;
  const { region } = index.snapshot;
  const listing = index.listings.get(id);
  const organisation = index.organisations.get(id);
  const municipality = index.municipalities.get(id);
  const theme = index.themes.get(id);
  const page = region.pages.find((candidate) => candidate.id === id);
  switch (kind) {
    case 'place':
    case 'group':
    case 'event':
      return listing && index.isCurrent(listing) ? listingRecord(view, listing) : null;
    case 'organisation':
      return organisation ? organisationRecord(view, organisation) : null;
    case 'municipality':
      return municipality ? municipalityRecord(view, municipality) : null;
    case 'theme':
      return theme ? themeRecord(view, theme) : null;
    case 'editorial':
      return page ? editorialRecord(view, page) : null;
    case 'home':
    case 'search':
    case 'moved':
    case 'list':
    case 'day':
      return null;
  }
}

const searchedKinds = [
  'place',
  'group',
  'event',
  'organisation',
  'municipality',
  'theme',
  'editorial',
] as const satisfies readonly PageKind[];

const searched: Memory<ReadonlyMap<string, PageAddress>> = new WeakMap();

/** The pages one may look for, by their paths. */
export function searchedPages(snapshot: Snapshot): ReadonlyMap<string, PageAddress> {
  const index = indexOf(snapshot);
  return remember(searched, index, '', () => {
    const pages = searchedKinds.flatMap((kind) =>
      pageIds(index, kind).flatMap((id) => addressesOf(index, { kind, id })),
    );
    return new Map(pages.map((page) => [page.path, page]));
  });
}

/** The records of every page one may look for, in each language; events that are over are not among them. */
export function searchRecords(snapshot: Snapshot): SearchRecord[] {
  return searchRecordsOf(snapshot, [...searchedPages(snapshot).values()]).flatMap(({ record }) => record ?? []);
}
