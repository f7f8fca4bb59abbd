import type { Listing, Organisation } from '#directory/listing.ts';
import { languages } from '#i18n/languages.ts';
import { differenceOf } from './grouping.ts';
import type { PageAddress, PageRule } from './page-rule.ts';
import { addressOf, pageAddresses, pageAt, pageKinds, pageTable } from './page-table.ts';
import { listingsOf, type Snapshot } from './snapshot.ts';
import { indexOf, type SnapshotIndex } from './snapshot-index.ts';
import { isSame, touchedIn } from './touched.ts';

/** What is different between two snapshots. `everything`: another day, region or site address, which all pages show. */
export type Change =
  | { readonly about: 'everything' }
  | { readonly about: 'listing'; readonly before: Listing | null; readonly after: Listing | null }
  | { readonly about: 'organisation'; readonly before: Organisation | null; readonly after: Organisation | null };

/** What a release made from the next snapshot must write anew and take away; all other pages stay as they are. */
export type AffectedPages = { readonly write: readonly PageAddress[]; readonly remove: readonly string[] };

export function changesBetween(previous: Snapshot, next: Snapshot): Change[] {
  if (differInEverything(previous, next)) return [{ about: 'everything' }];
  return [
    ...pairs(listingsOf(previous), listingsOf(next)).map((pair) => ({ about: 'listing' as const, ...pair })),
    ...pairs(previous.organisations, next.organisations).map((pair) => ({ about: 'organisation' as const, ...pair })),
  ];
}

/**
 * The pages that `previous` → `next` may have changed: those touched in the version before (a list the listing has left)
 * and those touched in the version after (a list it has come to). `remove` holds exactly the paths that are gone. What it
 * costs depends on what has changed, not on how much there is.
 */
export function affectedPages(previous: Snapshot, next: Snapshot): AffectedPages {
  const changes = changesBetween(previous, next);
  if (changes.some(({ about }) => about === 'everything')) {
    const gone = pageAddresses(previous).filter(({ path }) => pageAt(next, path) === null);
    return { write: pageAddresses(next), remove: gone.map(({ path }) => path) };
  }
  const before = indexOf(previous);
  const after = indexOf(next, previous);
  const pages = touchedPages(changes, [before, after]);
  const write = pages.flatMap((page) => addressOf(after, page) ?? []);
  const written = new Set(write.map(({ path }) => path));
  const old = pages.flatMap((page) => addressOf(before, page) ?? []);
  return { write, remove: old.map(({ path }) => path).filter((path) => !written.has(path)) };
}

function differInEverything(previous: Snapshot, next: Snapshot): boolean {
  return (
    previous.siteUrl !== next.siteUrl ||
    indexOf(previous).today !== indexOf(next, previous).today ||
    (previous.region !== next.region && !isSame(previous.region, next.region))
  );
}

/** The documents of one kind that are different; the same object, which most are, is taken as the same without a look. */
function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const { gone, come } = differenceOf(before, after);
  const old = new Map(gone.map((item) => [item.id, item]));
  const current = new Map(come.map((item) => [item.id, item]));
  return [...new Set([...old.keys(), ...current.keys()])]
    .map((id) => ({ before: old.get(id) ?? null, after: current.get(id) ?? null }))
    .filter((pair) => !isSame(pair.before, pair.after));
}

type Page = Omit<PageAddress, 'path'>;

/** The pages that may be touched in one of the versions, each once, in the order of the table. */
function touchedPages(changes: readonly Change[], versions: readonly SnapshotIndex[]): Page[] {
  const known = versions.map((index) => ({ index, touched: touchedIn(index, changes) }));
  return pageKinds.flatMap((kind) => {
    const { touchedBy }: PageRule = pageTable[kind];
    const ids = new Set(known.flatMap(({ index, touched }) => touchedBy(touched, index)));
    return [...ids].flatMap((id) => languages.map((language) => ({ kind, language, id })));
  });
}
