import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeSearchEngines } from '#publish/search-engine.ts';
import { releaseProblems, verifyRelease } from '#publish/verify-release.ts';
import { pageAt, pageData } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { aGroup, anOrganisation, aSnapshot } from '../fixtures/snapshot.ts';
import { liveSite } from './live-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

afterAll(closeSearchEngines);

const snapshot = aSnapshot({ organisations: [anOrganisation()], groups: [aGroup({ formerSlugs: ['kahvi'] })] });

/** A release of plain pages, each with a link home and to its calendars, after something has been done to its files. */
async function releaseWith(spoil: (folder: string) => void = () => undefined) {
  let shown: Snapshot | null = null;
  const renderer = {
    hash: 'plain',
    clientDir: temporaryFolder(),
    fixedPages: [],
    setSnapshot: (next: Snapshot) => {
      shown = next;
    },
    render: async (path: string) => {
      const page = shown && pageAt(shown, path);
      const robots = page?.kind === 'moved' ? '<meta name="robots" content="noindex">' : '';
      const language = path.slice(1, 3);
      const calendars = shown && page ? JSON.stringify(pageData(shown, page)).match(/\/[^"]+\.ics/g) : null;
      const links = [`/${language}/`, '/admin', 'https://other.example/', ...(calendars ?? [])];
      const body = links.map((link) => `<a href="${link}">x</a>`).join('');
      return new Response(`<html lang="${language}">${robots}${body}</html>`);
    },
  };
  const site = await liveSite({ releases: temporaryFolder(), mediaDir: temporaryFolder() }, renderer);
  const { id } = await site.publish(snapshot);
  spoil(join(site.releases, id));
  return await verifyRelease(site.releases, id, () => undefined);
}

const write = (file: string, content: string) => (folder: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
};

const group = 'fi/ryhmat/kahvihetki/index.html';
const page = (body: string) => `<html lang="fi">${body}</html>`;

describe('looking through a release', () => {
  it('finds nothing when all is well', async () => {
    expect(await releaseWith()).toEqual([]);
  });

  it.each([
    ['page-incomplete', write(group, '<html lang="fi">')],
    ['page-incomplete', write(group, '<html lang="sv"></html>')],
    ['dead-link', write(group, page('<a href="/fi/none/">x</a>'))],
    ['dead-link', write(group, page('<img srcset="/media/a.webp 1x">'))],
    ['sitemap-without-page', (folder: string) => rmSync(join(folder, group))],
    ['page-not-in-sitemap', write('fi/left/index.html', page(''))],
    ['calendar-without-page', write('fi/left/calendar.ics', '')],
    ['structured-data-broken', write(group, page('<script type="application/ld+json">{"a":</script>'))],
    ['dead-link', write(group, page('<link rel="canonical" href="https://yhdessa.example/fi/none/">'))],
    ['dead-link', write('_astro/page.css', 'a { background: url(/none.svg) }')],
    ['dead-link', write('_astro/page.js', 'import{a}from"./none.js"')],
    ['leftover', write('fi/.page', '')],
    ['leftover', (folder: string) => mkdirSync(join(folder, 'fi/empty'))],
    ['leftover', (folder: string) => mkdirSync(join(dirname(folder), '.staged'))],
    ['dead-redirect', write('redirects.map', '/fi/a/ /fi/none/;\n')],
    ['search-without-page', (folder: string) => rmSync(join(folder, group))],
    ['search-incomplete', (folder: string) => rmSync(join(folder, 'search'), { recursive: true })],
    ['search-incomplete', (folder: string) => rmSync(`${folder}.search`, { recursive: true })],
    ['facts-without-page', (folder: string) => rmSync(join(folder, group))],
    ['facts-without-page', (folder: string) => rmSync(`${folder}.search`, { recursive: true })],
    ['facts-incomplete', write('search/facts-fi.json', '{}\n')],
    ['facts-incomplete', write('search/facts-fi.json', '{"alpha":')],
    ['facts-incomplete', (folder: string) => rmSync(join(folder, 'search/facts'), { recursive: true })],
    ['facts-incomplete', (folder: string) => rmSync(join(folder, 'search/region-fi.json'))],
    ['leftover', write('search/facts/alpha-0123456789-fi.json', '')],
  ] as const)('finds %s', async (problem, spoil) => {
    const problems = await releaseWith(spoil);
    expect(problems.map((found) => found.problem)).toContain(problem);
    expect(releaseProblems).toContain(problem);
  });

  it('says where a page leads that is not there', async () => {
    const problems = await releaseWith((folder) => {
      write(
        group,
        readFileSync(join(folder, group), 'utf8').replace('</html>', '<a href="/fi/a/?b#c">x</a></html>'),
      )(folder);
    });
    expect(problems).toEqual([{ problem: 'dead-link', file: group, target: '/fi/a/' }]);
  });
});
