import type { Listing, Organisation } from '#directory/listing.ts';
import { type AffectedPages, type Change, changesBetween } from '#snapshot/changes.ts';
import { addressesOf, addressOf } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf, type SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { isSame } from '#snapshot/touched.ts';
import type { FeedFile } from './feed-file.ts';
import { redirectsFile } from './redirects.ts';
import { documentsSitemap, isInPagesSitemap, pagesSitemap, robotsFile, sitemapFiles, sitemapParts } from './sitemap.ts';
import { partOf } from './sitemap-parts.ts';

/** What a release has beside its pages and their calendars. */
export function feedFiles(snapshot: Snapshot): FeedFile[] {
  return [...sitemapFiles(snapshot), robotsFile(snapshot), redirectsFile(snapshot)];
}

/** The same for the step from one snapshot to the next: what may be different, and the paths that are gone. */
export function changedFeeds(
  previous: Snapshot,
  next: Snapshot,
  affected: AffectedPages,
): { readonly put: readonly FeedFile[]; readonly remove: readonly string[] } {
  const changes = changesBetween(previous, next);
  const parts = sitemapParts(next);
  if (parts !== sitemapParts(previous) || changes.some(({ about }) => about === 'everything')) {
    const put = feedFiles(next);
    const paths = new Set(put.map(({ path }) => path));
    return { put, remove: feedFiles(previous).flatMap(({ path }) => (paths.has(path) ? [] : [path])) };
  }
  const ids = changes.flatMap((change) =>
    change.about === 'everything' ? [] : [(change.before ?? change.after)?.id ?? ''],
  );
  const changed = [...new Set(ids.map((id) => partOf(id, parts)))].sort((one, other) => one - other);
  return {
    put: [
      ...changed.map((part) => documentsSitemap(next, part)),
      ...(otherPagesComeOrGo(indexOf(previous), changes, affected) ? [pagesSitemap(next)] : []),
      ...(changes.some(leadsElsewhere) ? [redirectsFile(next)] : []),
    ],
    remove: [],
  };
}

/** Whether a document has another address or other former ones: one may be taken from another document. */
function leadsElsewhere(change: Change): boolean {
  if (change.about === 'everything') return true;
  const addresses = (document: Listing | Organisation | null) =>
    document && [document.municipality, document.slug, ...document.formerSlugs];
  return !isSame(addresses(change.before), addresses(change.after));
}

/** Whether there are pages about no document that were not there before, or are not there any more. */
function otherPagesComeOrGo(
  before: SnapshotIndex,
  changes: readonly Change[],
  { remove, write }: AffectedPages,
): boolean {
  const documents = changes.flatMap((change) => {
    const document = change.about === 'everything' ? null : change.before;
    if (!document) return [];
    const kind = 'kind' in document ? document.kind : 'organisation';
    return addressesOf(before, { kind, id: document.id }).map(({ path }) => path);
  });
  const known = new Set(documents);
  return (
    remove.some((path) => !known.has(path)) ||
    write.some((page) => isInPagesSitemap(page) && addressOf(before, page) === null)
  );
}
