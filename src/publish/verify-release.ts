import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languages } from '#i18n/languages.ts';
import { addressesIn, linksIn } from './page-links.ts';
import { filesBelow } from './release-files.ts';
import { readSearchState, searchFolder } from './search-state.ts';
import { doInTurns } from './turns.ts';

/** What can be wrong with a file of a release. */
export const releaseProblems = [
  /** A page that ends too early, or is not in the language of its address. */
  'page-incomplete',
  /** A page leads to something the release does not have. */
  'dead-link',
  /** The sitemap names a page that is not there. */
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
] as const;

export type ReleaseProblem = {
  readonly problem: (typeof releaseProblems)[number];
  /** Below the release's folder. */
  readonly file: string;
  readonly target: string | null;
};

/**
 * Looks through every file of a release, as a reader, a search engine and a robot come to them, and gives what is wrong.
 * Nothing is changed, and no database is asked.
 */
export async function verifyRelease(
  releases: string,
  id: string,
  tellFiles: (done: number, total: number) => void,
): Promise<ReleaseProblem[]> {
  const folder = join(releases, id);
  const files = new Set(await filesBelow(folder));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const problems: ReleaseProblem[] = [];
  const report = (problem: ReleaseProblem['problem'], file: string, target: string | null = null) =>
    problems.push({ problem, file, target });

  const toBeFound = new Set<string>();
  let done = 0;
  await doInTurns(pages, (file) => {
    const html = read(file);
    const [language = ''] = file.split('/');
    const isInLanguage = languages.some((known) => known === language);
    if (!html.trimEnd().endsWith('</html>') || (isInLanguage && !html.includes(`<html lang="${language}"`))) {
      report('page-incomplete', file);
    }
    for (const link of linksIn(html)) if (!leadsSomewhere(files, link)) report('dead-link', file, link);
    if (isInLanguage && !/<meta name="robots" content="noindex"/.test(html)) toBeFound.add(file);
    done += 1;
    if (done % filesBetweenTold === 0) tellFiles(done, pages.length);
  });
  for (const file of [...files].filter((name) => name.endsWith('.ics'))) {
    if (!files.has(join(dirname(file), 'index.html'))) report('calendar-without-page', file);
  }
  for (const map of [...files].filter((file) => /^sitemap.*\.xml$/.test(file))) {
    for (const address of addressesIn(read(map))) {
      const file = fileOfAddress(address);
      if (!files.has(file)) report('sitemap-without-page', map, address);
      toBeFound.delete(file);
    }
  }
  for (const file of toBeFound) report('page-not-in-sitemap', file);
  for (const line of files.has('redirects.map') ? read('redirects.map').split('\n').filter(Boolean) : []) {
    const [, to = ''] = line.replace(/;$/, '').split(' ');
    if (!files.has(fileOfAddress(to))) report('dead-redirect', 'redirects.map', to);
  }
  verifySearch(releases, id, files, report);
  tellFiles(pages.length, pages.length);
  return problems;
}

const filesBetweenTold = 500;

function verifySearch(
  releases: string,
  id: string,
  files: ReadonlySet<string>,
  report: (problem: ReleaseProblem['problem'], file: string, target?: string | null) => void,
): void {
  const pointer = `${searchFolder}/segments.json`;
  const state = readSearchState(releases, id);
  if (!state || !files.has(pointer)) {
    report('search-incomplete', pointer);
    return;
  }
  for (const file of [...state.base.files, ...state.recent.files]) {
    if (!existsSync(join(releases, file))) report('search-incomplete', pointer, file);
  }
  const found = [...state.base.pages.keys()].filter((path) => !state.gone.has(path));
  for (const path of [...found, ...state.recent.records.keys()]) {
    if (!files.has(fileOfAddress(path))) report('search-without-page', pointer, path);
  }
}

/** Whether a path of the site has a file, or belongs to the CMS. */
function leadsSomewhere(files: ReadonlySet<string>, path: string): boolean {
  return /^\/(?:admin|api)(?:\/|$)/.test(path) || path === '/' || files.has(fileOfAddress(path));
}

/** `/fi/jyvaskyla/` and `https://yhdessa.example/fi/jyvaskyla/` are `fi/jyvaskyla/index.html`. */
function fileOfAddress(address: string): string {
  const path = decodeURIComponent(new URL(address, 'http://site.invalid').pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
