import { type Listing, listingKinds } from '#directory/listing.ts';
import { defaultLanguage, forEachLanguage, languages } from '#i18n/languages.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { pageAddresses, pageTable } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf, type SnapshotIndex } from '#snapshot/snapshot-index.ts';
import type { FeedFile } from './feed-file.ts';

/** Far below the 50 000 addresses and 50 MB of the protocol, as each address carries five alternates. */
const mostAddresses = 10_000;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * `/sitemap-index.xml` and the files it names, with the alternates of each page in every language
 * (https://www.sitemaps.org/protocol.html). An event that is over has a page but is not in it.
 */
export function sitemapFiles(snapshot: Snapshot): FeedFile[] {
  const index = indexOf(snapshot);
  const addresses = pageAddresses(snapshot).filter((address) => {
    const listing = listingAt(index, address);
    return !listing || index.isCurrent(listing);
  });
  const maps = inParts(addresses, mostAddresses).map((part, position) => ({
    path: `/sitemap-${position + 1}.xml`,
    text: urlSet(index, part),
  }));
  return [{ path: '/sitemap-index.xml', text: indexOfMaps(snapshot.siteUrl, maps) }, ...maps];
}

/** `/robots.txt`: everything but the admin, and where the sitemap is. */
export function robotsText({ siteUrl }: Snapshot): string {
  return `User-agent: *\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${siteUrl}/sitemap-index.xml\n`;
}

function indexOfMaps(siteUrl: string, maps: readonly FeedFile[]): string {
  const entries = maps.map(({ path }) => `<sitemap><loc>${xml(siteUrl + path)}</loc></sitemap>\n`);
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  return `${declaration}\n<sitemapindex xmlns="${namespace}">\n${entries.join('')}</sitemapindex>\n`;
}

function urlSet(index: SnapshotIndex, addresses: readonly PageAddress[]): string {
  const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `${declaration}\n<urlset ${namespaces}>\n${addresses.map((address) => url(index, address)).join('')}</urlset>\n`;
}

function url(index: SnapshotIndex, address: PageAddress): string {
  const { kind, id, path } = address;
  const { siteUrl } = index.snapshot;
  const paths = forEachLanguage((language) => pageTable[kind].path(index, id, language));
  const alternates = [
    ...languages.map((language) => [language, paths[language]]),
    ['x-default', paths[defaultLanguage]],
  ]
    .map(([code, other]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${xml(siteUrl + other)}"/>`)
    .join('');
  const modified =
    kind === 'organisation' ? index.organisations.get(id)?.modified : listingAt(index, address)?.modified;
  const changed = modified ? `<lastmod>${xml(modified)}</lastmod>` : '';
  return `<url><loc>${xml(siteUrl + path)}</loc>${changed}${alternates}</url>\n`;
}

function listingAt(index: SnapshotIndex, { kind, id }: PageAddress): Listing | undefined {
  return listingKinds.some((listingKind) => listingKind === kind) ? index.listings.get(id) : undefined;
}

function inParts<T>(items: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, part) =>
    items.slice(part * most, (part + 1) * most),
  );
}

function xml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
