import type { Listing, Organisation } from '#directory/listing.ts';
import { defaultLanguage, languages } from '#i18n/languages.ts';
import { type LastingMemory, type Memory, remember, rememberWhile } from '#snapshot/memory.ts';
import type { PageKind } from '#snapshot/page-data.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { addressesOf, pageIds, pageKinds } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf, type SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { FeedFile } from './feed-file.ts';
import { partOf, partsFor } from './sitemap-parts.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** What there may be thousands of is spread over parts, so that one change rewrites a small file. */
const kindsInParts: readonly PageKind[] = ['place', 'group', 'event', 'organisation'];

/**
 * `/sitemap-index.xml` and the files it names, with the alternates of each page in every language
 * (https://www.sitemaps.org/protocol.html). Pages that are not to be indexed are not in it.
 */
export function sitemapFiles(snapshot: Snapshot): FeedFile[] {
  const parts = Array.from({ length: sitemapParts(snapshot) }, (_, part) => documentsSitemap(snapshot, part));
  return [sitemapIndex(snapshot), pagesSitemap(snapshot), ...parts];
}

/** The file that names the others. */
function sitemapIndex(snapshot: Snapshot): FeedFile {
  const parts = Array.from({ length: sitemapParts(snapshot) }, (_, part) => pathOfPart(part));
  const entries = [pagesPath, ...parts].map(
    (path) => `<sitemap><loc>${xml(snapshot.siteUrl + path)}</loc></sitemap>\n`,
  );
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const text = `${declaration}\n<sitemapindex xmlns="${namespace}">\n${entries.join('')}</sitemapindex>\n`;
  return { path: '/sitemap-index.xml', text };
}

/** Whether a page is in the file of all pages that are not about one document. */
export function isInPagesSitemap({ kind }: Pick<PageAddress, 'kind'>): boolean {
  return kind !== 'moved' && !kindsInParts.includes(kind);
}

/** The file of all pages that are not about one document. */
export function pagesSitemap(snapshot: Snapshot): FeedFile {
  const index = indexOf(snapshot);
  const kinds = pageKinds.filter((kind) => isInPagesSitemap({ kind }));
  const pages = kinds.flatMap((kind) => pageIds(index, kind).map((id) => ({ kind, id })));
  return fileOf(
    pagesPath,
    pages.map((page) => urls(index, page, null)),
  );
}

/** One of the files of the documents. */
export function documentsSitemap(snapshot: Snapshot, part: number): FeedFile {
  const index = indexOf(snapshot);
  const { siteUrl } = snapshot;
  const { listings, organisations } = documentsByPart(index)[part] ?? { listings: [], organisations: [] };
  return fileOf(pathOfPart(part), [
    ...listings
      .filter(index.isCurrent)
      .sort(byId)
      .map((listing) => rememberWhile(told, listing, '', [siteUrl], () => urls(index, listing, listing.modified))),
    ...organisations
      .toSorted(byId)
      .map((organisation) =>
        rememberWhile(told, organisation, '', [siteUrl], () =>
          urls(index, { kind: 'organisation', id: organisation.id }, organisation.modified),
        ),
      ),
  ]);
}

/** The index of an edited snapshot may know documents in another order than that of a new one. */
const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

type Documents = { readonly listings: Listing[]; readonly organisations: Organisation[] };

const byPart: Memory<readonly Documents[]> = new WeakMap();

/** One walk for all parts: a walk for each would make the whole sitemap cost the square of its size. */
function documentsByPart(index: SnapshotIndex): readonly Documents[] {
  return remember(byPart, index, '', () => {
    const parts = sitemapParts(index.snapshot);
    const documents = Array.from({ length: parts }, (): Documents => ({ listings: [], organisations: [] }));
    for (const listing of index.listings.values()) documents[partOf(listing.id, parts)]?.listings.push(listing);
    for (const each of index.organisations.values()) documents[partOf(each.id, parts)]?.organisations.push(each);
    return documents;
  });
}

const told: LastingMemory<string> = new WeakMap();

/** Over how many files the documents are spread. */
export function sitemapParts(snapshot: Snapshot): number {
  const { listings, organisations } = indexOf(snapshot);
  return partsFor(listings.size + organisations.size);
}

const pagesPath = '/sitemap-pages.xml';

const pathOfPart = (part: number): string => `/sitemap-${part + 1}.xml`;

/** `/robots.txt`: everything but the admin, and where the sitemap is. */
export function robotsFile({ siteUrl }: Snapshot): FeedFile {
  const text = `User-agent: *\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${siteUrl}/sitemap-index.xml\n`;
  return { path: '/robots.txt', text };
}

function fileOf(path: string, entries: readonly string[]): FeedFile {
  const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return { path, text: `${declaration}\n<urlset ${namespaces}>\n${entries.join('')}</urlset>\n` };
}

/** A page in each language, each with all the others. */
function urls(index: SnapshotIndex, page: Pick<PageAddress, 'kind' | 'id'>, modified: string | null): string {
  const { siteUrl } = index.snapshot;
  const addresses = addressesOf(index, page);
  const pathIn = (language: string) => addresses.find((address) => address.language === language)?.path ?? '';
  const alternates = [
    ...languages.map((language) => [language, pathIn(language)]),
    ['x-default', pathIn(defaultLanguage)],
  ]
    .map(([code, path]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${xml(siteUrl + path)}"/>`)
    .join('');
  const changed = modified === null ? '' : `<lastmod>${xml(modified)}</lastmod>`;
  return addresses.map(({ path }) => `<url><loc>${xml(siteUrl + path)}</loc>${changed}${alternates}</url>\n`).join('');
}

function xml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
