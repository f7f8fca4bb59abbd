import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { leftoversBeside } from './release-folder.ts';
import { factsProblems } from './verify-facts.ts';
import { fileOfLink, linksOfAsset, lookAtPage } from './verify-page.ts';
import { searchProblems } from './verify-search.ts';
import { sitemapOf } from './verify-sitemap.ts';

/** What can be wrong with a file of a release. */
export const releaseProblems = [
  /** A page that ends too early, or is not in the language of its address. */
  'page-incomplete',
  /** What a page tells programs cannot be read. */
  'structured-data-broken',
  /** A page, a style or a script leads to something the release does not have. */
  'dead-link',
  /** The sitemap names something that is not there. */
  'sitemap-without-page',
  /** A page that is to be found, and that no sitemap names. */
  'page-not-in-sitemap',
  /** A calendar beside no page. */
  'calendar-without-page',
  /** A former address leads nowhere. */
  'dead-redirect',
  /** A page is found by search that is not there. */
  'search-without-page',
  /** Search lacks a file, or what it is to remember. */
  'search-incomplete',
  /** A listing can be filtered whose page is not there. */
  'facts-without-page',
  /** A listing that search finds cannot be filtered, or what is needed for that is missing. */
  'facts-incomplete',
  /** Something that nobody needs, of a publish that was cut off. */
  'leftover',
] as const;

export type ReleaseProblem = {
  readonly problem: (typeof releaseProblems)[number];
  /** Below the folder of the release; of a leftover beside releases, below theirs. */
  readonly file: string;
  readonly target: string | null;
};

/** What is in the folder of a release. */
export type Tree = { readonly files: ReadonlySet<string>; readonly emptyFolders: readonly string[] };

const pagesBetweenTold = 500;

/**
 * Looks through every file of release `id` as it is on the disk: each page whole and listed, each link and each search
 * result leading to a file, nothing left over. Says how many of the pages are looked through.
 */
export async function verifyRelease(
  releases: string,
  id: string,
  onProgress: (done: number, total: number) => void,
): Promise<ReleaseProblem[]> {
  const folder = join(releases, id);
  const tree = treeOf(folder);
  const { listed, siteUrl, problems: ofSitemap } = sitemapOf(folder, tree);
  const problems: ReleaseProblem[] = [...ofSitemap];
  const follow = (problem: ReleaseProblem['problem'], file: string, links: Iterable<string>) => {
    for (const link of new Set(links)) {
      const target = fileOfLink(link, pathOf(file), siteUrl);
      if (target !== null && !tree.files.has(target)) problems.push({ problem, file, target: link });
    }
  };

  const pages = [...tree.files].filter((file) => file.endsWith('.html'));
  for (const [position, file] of pages.entries()) {
    const { links, isHidden, problems: found } = lookAtPage(file, readFileSync(join(folder, file)));
    for (const problem of found) problems.push({ problem, file, target: null });
    if (!isHidden && !listed.has(file) && !isOfNoContent(file))
      problems.push({ problem: 'page-not-in-sitemap', file, target: null });
    follow('dead-link', file, links);
    if (position % pagesBetweenTold !== 0) continue;
    onProgress(position, pages.length);
    await turn();
  }
  for (const file of tree.files) {
    if (/^_astro\/.*\.(?:css|js)$/.test(file))
      follow('dead-link', file, linksOfAsset(file, readFileSync(join(folder, file), 'utf8')));
  }
  follow('dead-redirect', 'redirects.map', redirectTargets(folder, tree));
  problems.push(...searchProblems(releases, id, tree), ...factsProblems(releases, id, tree), ...leftovers(tree));
  problems.push(...leftoversBeside(readdirSync(releases)).map((name) => leftover(name)));
  onProgress(pages.length, pages.length);
  return problems;
}

/** The choice of languages and the pages for what is missing. */
const isOfNoContent = (file: string): boolean => /^(?:index|404)\.html$|^[a-z]{2}\/404\/index\.html$/.test(file);

function treeOf(folder: string): Tree {
  const files = new Set<string>();
  const emptyFolders: string[] = [];
  const walk = (below: string) => {
    const entries = readdirSync(join(folder, below), { withFileTypes: true });
    if (entries.length === 0) emptyFolders.push(below);
    for (const entry of entries) {
      if (entry.isDirectory()) walk(`${below}${entry.name}/`);
      else files.add(below + entry.name);
    }
  };
  walk('');
  return { files, emptyFolders };
}

function leftovers({ files, emptyFolders }: Tree): ReleaseProblem[] {
  const calendars = [...files].filter((file) => file.endsWith('.ics') && !files.has(join(dirname(file), 'index.html')));
  return [
    ...calendars.map((file): ReleaseProblem => ({ problem: 'calendar-without-page', file, target: null })),
    ...[...files].filter(isHiddenFile).map(leftover),
    ...emptyFolders.map(leftover),
  ];
}

const isHiddenFile = (file: string): boolean => /(?:^|\/)\./.test(file);

const leftover = (file: string): ReleaseProblem => ({ problem: 'leftover', file, target: null });

function redirectTargets(folder: string, { files }: Tree): string[] {
  if (!files.has('redirects.map')) return [];
  const lines = readFileSync(join(folder, 'redirects.map'), 'utf8').split('\n');
  return lines.flatMap((line) => /^\S+ (\S+);$/.exec(line)?.[1] ?? []);
}

const pathOf = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
