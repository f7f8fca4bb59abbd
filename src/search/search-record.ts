import { type Language, languages } from '#i18n/languages.ts';
import type { PageKind } from '#snapshot/page-data.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { viewOf } from '#snapshot/view.ts';
import { listingRecord } from './listing-record.ts';
import { editorialRecord, municipalityRecord, organisationRecord, themeRecord } from './page-records.ts';

/** What the search index knows of a page: the words it is found by, and what a result shows. */
export type SearchRecord = {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  /** Everything one may search for, the reader's words from the taxonomy included. */
  readonly content: string;
  readonly meta: {
    readonly kind: PageKind;
    readonly where: string;
    readonly when: string;
    /** Words that the compounds of the title end with: they weigh as much as the title itself. */
    readonly endings?: string;
    /** Path of a small picture. */
    readonly image?: string;
  };
  /** Ids, the same in all languages. */
  readonly filters: {
    readonly kind: PageKind[];
    readonly municipality: string[];
    readonly theme: string[];
  };
};

/** The records of every page one may look for, in each language; events that are over are not among them. */
export function searchRecords(snapshot: Snapshot): SearchRecord[] {
  const index = indexOf(snapshot);
  return languages.flatMap((language) => {
    const view = viewOf(index, language);
    return [
      ...[...index.listings.values()].filter(index.isCurrent).map((listing) => listingRecord(view, listing)),
      ...[...index.organisations.values()].map((organisation) => organisationRecord(view, organisation)),
      ...snapshot.region.municipalities.map((municipality) => municipalityRecord(view, municipality)),
      ...snapshot.region.taxonomy.themes.map((theme) => themeRecord(view, theme)),
      ...snapshot.region.pages.map((page) => editorialRecord(view, page)),
    ];
  });
}
