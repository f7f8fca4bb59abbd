import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfLink } from './verify-page.ts';
import type { ReleaseProblem, Tree } from './verify-release.ts';

type Sitemap = {
  /** The files of the pages it names. */
  readonly listed: ReadonlySet<string>;
  /** The address of the site, without a slash at the end; empty when `robots.txt` names no sitemap. */
  readonly siteUrl: string;
  readonly problems: readonly ReleaseProblem[];
};

/** Reads what a crawler reads: `robots.txt`, the sitemap's index, its parts, and each page with its alternates. */
export function sitemapOf(folder: string, { files }: Tree): Sitemap {
  const problems: ReleaseProblem[] = [];
  const read = (file: string) => (files.has(file) ? readFileSync(join(folder, file), 'utf8') : '');
  const siteUrl = /^Sitemap: (.*)\/sitemap-index\.xml$/m.exec(read('robots.txt'))?.[1] ?? '';
  if (siteUrl === '')
    return { listed: new Set(), siteUrl: 'http://localhost', problems: [broken('robots.txt', 'Sitemap')] };
  const targetsIn = (file: string, pattern: RegExp): string[] => {
    const found = [...read(file).matchAll(pattern)].map(([, address = '']) => address);
    return [...new Set(found)].flatMap((address) => {
      const target = fileOfLink(withoutEntities(address), '/', siteUrl);
      if (target !== null && files.has(target)) return [target];
      problems.push(broken(file, address));
      return [];
    });
  };

  if (!files.has('sitemap-index.xml')) problems.push(broken('robots.txt', '/sitemap-index.xml'));
  const parts = targetsIn('sitemap-index.xml', /<loc>([^<]*)<\/loc>/g);
  const listed = new Set(parts.flatMap((part) => targetsIn(part, /<loc>([^<]*)<\/loc>/g)));
  for (const part of parts) targetsIn(part, /<xhtml:link [^>]*href="([^"]*)"/g);
  for (const file of files) {
    if (!/^sitemap-[^/]*\.xml$/.test(file) || file === 'sitemap-index.xml' || parts.includes(file)) continue;
    problems.push({ problem: 'leftover', file, target: null });
  }
  return { listed, siteUrl, problems };
}

const broken = (file: string, target: string): ReleaseProblem => ({ problem: 'sitemap-without-page', file, target });

function withoutEntities(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
