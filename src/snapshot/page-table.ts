import { languages } from '#i18n/languages.ts';
import type { PageData, PageKind } from './page-data.ts';
import type { PageAddress, PageRule } from './page-rule.ts';
import { dayRule } from './pages/day.ts';
import { editorialRule } from './pages/editorial.ts';
import { homeRule } from './pages/home.ts';
import { listRule } from './pages/list.ts';
import { listingRule } from './pages/listing.ts';
import { movedRule } from './pages/moved.ts';
import { municipalityRule } from './pages/municipality.ts';
import { organisationRule } from './pages/organisation.ts';
import { searchRule } from './pages/search.ts';
import { themeRule } from './pages/theme.ts';
import type { Snapshot } from './snapshot.ts';
import { indexOf, type SnapshotIndex } from './snapshot-index.ts';
import { viewOf } from './view.ts';

/** Every kind of page: where it stands, what it shows, and which changes touch it. */
export const pageTable = {
  home: homeRule,
  search: searchRule,
  municipality: municipalityRule,
  theme: themeRule,
  place: listingRule('place'),
  group: listingRule('group'),
  event: listingRule('event'),
  organisation: organisationRule,
  editorial: editorialRule,
  moved: movedRule,
  list: listRule,
  day: dayRule,
} as const satisfies Record<PageKind, PageRule>;

/** The kinds of pages, in the order of the table. */
export const pageKinds = Object.keys(pageTable) as readonly PageKind[];

const addresses = new WeakMap<Snapshot, ReadonlyMap<string, PageAddress>>();

/** Every page of the site. Should two claim the same path, the first one in the order of the table has it. */
export function pageAddresses(snapshot: Snapshot): PageAddress[] {
  return [...addressesByPath(snapshot).values()];
}

/** The page at a path below the root, with a slash at both ends; `null` when there is none. */
export function pageAt(snapshot: Snapshot, path: string): PageAddress | null {
  return addressesByPath(snapshot).get(path) ?? null;
}

/** What there is a page of a kind about, in any language: the ids. */
export function pageIds(index: SnapshotIndex, kind: PageKind): readonly string[] {
  return pageTable[kind].ids(index);
}

/** The page about something, in each language that has one; none when there is no such page. */
export function addressesOf(index: SnapshotIndex, { kind, id }: Pick<PageAddress, 'kind' | 'id'>): PageAddress[] {
  return languages.flatMap((language) => addressOf(index, { kind, id, language }) ?? []);
}

/** Where the page about something stands in a language; `null` when there is none. */
export function addressOf(index: SnapshotIndex, page: Omit<PageAddress, 'path'>): PageAddress | null {
  const rule: PageRule = pageTable[page.kind];
  if (!rule.has(index, page.id, page.language)) return null;
  return { ...page, path: rule.path(index, page.id, page.language) };
}

/** All that a page shows. Throws when there is no such page in the snapshot. */
export function pageData(snapshot: Snapshot, address: Pick<PageAddress, 'kind' | 'language' | 'id'>): PageData {
  return pageTable[address.kind].data(viewOf(indexOf(snapshot), address.language), address.id);
}

function addressesByPath(snapshot: Snapshot): ReadonlyMap<string, PageAddress> {
  const known = addresses.get(snapshot);
  if (known) return known;
  const byPath = new Map<string, PageAddress>();
  const index = indexOf(snapshot);
  for (const kind of pageKinds) {
    for (const id of pageIds(index, kind)) {
      for (const address of addressesOf(index, { kind, id })) {
        if (!byPath.has(address.path)) byPath.set(address.path, address);
      }
    }
  }
  addresses.set(snapshot, byPath);
  return byPath;
}
