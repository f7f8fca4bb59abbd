import { describe, expect, test } from 'vitest';
import { robotsText, sitemapFiles } from '#feeds/sitemap.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import { aGroup, anEvent, aSingleTime, aSnapshot } from '../fixtures/snapshot.ts';

const snapshot = aSnapshot({ groups: [aGroup()] });

describe('the sitemap', () => {
  test('is an index that names its files with their whole addresses', () => {
    const [index, ...maps] = sitemapFiles(snapshot);
    expect(index?.path).toBe('/sitemap-index.xml');
    expect(maps.map(({ path }) => path)).toEqual(['/sitemap-1.xml']);
    expect(index?.text).toContain('<loc>https://yhdessa.example/sitemap-1.xml</loc>');
  });

  test('has every page once', () => {
    const found = [...mapText().matchAll(/<loc>https:\/\/yhdessa\.example([^<]+)<\/loc>/g)].map(([, path]) => path);
    expect(found).toEqual(pageAddresses(snapshot).map(({ path }) => path));
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

  test('goes on in another file when one would be too long', () => {
    const groups = Array.from({ length: 2_500 }, (_, number) => aGroup({ id: `g${number}`, slug: `g${number}` }));
    expect(sitemapFiles(aSnapshot({ groups })).map(({ path }) => path)).toEqual([
      '/sitemap-index.xml',
      '/sitemap-1.xml',
      '/sitemap-2.xml',
    ]);
  });

  test('is what robots are told about', () => {
    expect(robotsText(snapshot)).toContain('Sitemap: https://yhdessa.example/sitemap-index.xml');
  });
});

function mapText(of = snapshot): string {
  return sitemapFiles(of)[1]?.text ?? '';
}
