/** The paths a page leads to or loads, as they stand in it; addresses of other sites are not among them. */
export function linksIn(html: string): string[] {
  const values = [...html.matchAll(/\s(?:href|src|action)="(?<link>\/[^"]*)"/g)].map(
    ({ groups }) => groups?.link ?? '',
  );
  const sources = [...html.matchAll(/\ssrcset="(?<set>[^"]*)"/g)].flatMap(({ groups }) =>
    (groups?.set ?? '').split(',').map((source) => source.trim().split(/\s+/)[0] ?? ''),
  );
  const links = [...values, ...sources].filter((link) => link.startsWith('/') && !link.startsWith('//'));
  return [...new Set(links.map((link) => link.replaceAll('&amp;', '&').replace(/[?#].*$/, '')))];
}

/** The addresses that a sitemap names as pages of its own. */
export function addressesIn(sitemap: string): string[] {
  if (!sitemap.includes('<urlset')) return [];
  return [...sitemap.matchAll(/<loc>(?<address>[^<]+)<\/loc>/g)].map(({ groups }) => unescaped(groups?.address ?? ''));
}

function unescaped(xml: string): string {
  return xml.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
