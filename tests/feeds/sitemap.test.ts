import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedFeeds, feedFiles } from '#feeds/site-feeds.ts';
import { robotsFile, sitemapFiles } from '#feeds/sitemap.ts';
import { affectedPages } from '#snapshot/changes.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import { anyEditedSnapshot } from '../fixtures/any-snapshot.ts';
import { aGroup, anEvent, aSingleTime, aSnapshot } from '../fixtures/snapshot.ts';

const snapshot = aSnapshot({ groups: [aGroup({ formerSlugs: ['kahvi'] })] });

describe('the sitemap', () => {
  test('is an index that names its files with their whole addresses', () => {
    const [index, ...maps] = sitemapFiles(snapshot);
    expect(index?.path).toBe('/sitemap-index.xml');
    expect(maps.map(({ path }) => path)).toEqual(['/sitemap-pages.xml', '/sitemap-1.xml']);
    for (const { path } of maps) expect(index?.text).toContain(`<loc>https://yhdessa.example${path}</loc>`);
  });

  test('has every page once that is to be indexed', () => {
    const found = [...mapText().matchAll(/<loc>https:\/\/yhdessa\.example([^<]+)<\/loc>/g)].map(([, path]) => path);
    const pages = pageAddresses(snapshot).filter(({ kind }) => kind !== 'moved');
    expect(found.sort()).toEqual(pages.map(({ path }) => path).sort());
  });

  test('names the page in each language, and Finnish for all others', () => {
    const group = mapText()
      .split('<url>')
      .find((entry) => entry.includes('<loc>https://yhdessa.example/de/gruppen/kahvihetki/</loc>'));
    expect(group).toContain('hreflang="sv" href="https://yhdessa.example/sv/grupper/kahvihetki/"');
    expect(group).toContain('hreflang="x-default" href="https://yhdessa.example/fi/ryhmat/kahvihetki/"');
    expect(group).toContain('<lastmod>2026-11-01T10:00:00.000Z</lastmod>');
  });

  test('leaves out an event that is over', () => {
    const over = anEvent({ schedules: [aSingleTime({ startDate: '2026-11-02' })] });
    expect(mapText({ ...snapshot, events: [over] })).not.toContain('myyjaiset');
  });

  test('spreads many listings over small files, of which one changes with one of them', () => {
    const many = Array.from({ length: 2_500 }, (_, number) => aGroup({ id: `g${number}`, slug: `g${number}` }));
    const before = sitemapFiles(aSnapshot({ groups: many }));
    expect(before.length).toBeGreaterThan(16);
    expect(Math.max(...before.map(({ text }) => text.length))).toBeLessThan(1_000_000);
    const renamed = many.map((group) => (group.id === 'g7' ? { ...group, slug: 'uusi' } : group));
    const after = new Map(sitemapFiles(aSnapshot({ groups: renamed })).map(({ path, text }) => [path, text]));
    expect(before.filter(({ path, text }) => after.get(path) !== text)).toHaveLength(1);
  });

  test('is what robots are told about', () => {
    expect(robotsFile(snapshot).text).toContain('Sitemap: https://yhdessa.example/sitemap-index.xml');
  });
});

test('after any edits the files that change are all that is different', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyEditedSnapshot, ({ previous, next }) => {
      const files = new Map(feedFiles(previous).map(({ path, text }) => [path, text]));
      const { put, remove } = changedFeeds(previous, next, affectedPages(previous, next));
      for (const path of remove) files.delete(path);
      for (const { path, text } of put) files.set(path, text);
      expect(files).toEqual(new Map(feedFiles(next).map(({ path, text }) => [path, text])));
    }),
    { numRuns: 200 },
  );
});

test('a former address that another group has now leads nowhere else', () => {
  const taker = aGroup({ id: 'taker', slug: 'lehti' });
  const previous = aSnapshot({ groups: [...snapshot.groups, taker] });
  const next = { ...previous, groups: [...snapshot.groups, { ...taker, slug: 'kahvi', formerSlugs: ['lehti'] }] };
  const { put } = changedFeeds(previous, next, affectedPages(previous, next));
  const redirects = put.find(({ path }) => path === '/redirects.map')?.text;
  expect(redirects).toContain('/fi/ryhmat/lehti/ /fi/ryhmat/kahvi/;');
  expect(redirects).not.toContain('/fi/ryhmat/kahvi/ ');
});

function mapText(of = snapshot): string {
  return sitemapFiles(of)
    .slice(1)
    .map(({ text }) => text)
    .join('');
}
