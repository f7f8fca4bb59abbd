import type { APIContext } from 'astro';
import { sitemapFiles } from '#feeds/sitemap.ts';
import { currentSnapshot } from '#site/current-snapshot.ts';

const nameOf = (path: string): string => path.replace(/^\/|\.xml$/g, '');

export function getStaticPaths() {
  return sitemapFiles(currentSnapshot()).map(({ path }) => ({ params: { sitemap: nameOf(path) } }));
}

export function GET({ params }: APIContext): Response {
  const file = sitemapFiles(currentSnapshot()).find(({ path }) => nameOf(path) === params.sitemap);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
