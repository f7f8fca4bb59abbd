import { type AffectedPages, changesBetween } from '#snapshot/changes.ts';
import { addressesOf } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import type { FeedFile } from './feed-file.ts';
import { redirectsFile } from './redirects.ts';
import { documentsSitemap, pagesSitemap, robotsFile, sitemapFiles, sitemapIndex, sitemapParts } from './sitemap.ts';
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
  const comesOrGoes =
    affected.remove.length > 0 || affected.write.some((page) => addressesOf(indexOf(previous), page).length === 0);
  const moves = comesOrGoes || affected.write.some(({ kind }) => kind === 'moved');
  return {
    put: [
      ...changed.map((part) => documentsSitemap(next, part)),
      ...(comesOrGoes ? [sitemapIndex(next), pagesSitemap(next)] : []),
      ...(moves ? [redirectsFile(next)] : []),
    ],
    remove: [],
  };
}
