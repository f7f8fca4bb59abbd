import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { projectRoot } from '#config.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { currentReleaseId, snapshotFileOf } from '#publish/release-folder.ts';
import { loadRenderer, type Renderer } from '#publish/renderer.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { pageAddresses, pageData } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { readSnapshot } from '#snapshot/snapshot-file.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { crowdedSnapshot } from '../fixtures/crowded-snapshot.ts';
import { problemsOf } from '../fixtures/page-problems.ts';

const address = inject('address');
const dataDir = inject('dataDir');

let browser: Browser;
let renderer: Renderer;
let snapshot: Snapshot;

beforeAll(async () => {
  browser = await launchChromium();
  renderer = await loadRenderer(join(projectRoot, 'build', 'renderer'));
  const releases = join(dataDir, 'releases');
  snapshot = crowdedSnapshot(readSnapshot(snapshotFileOf(releases, (await currentReleaseId(releases)) ?? '')));
  renderer.setSnapshot(snapshot);
});

afterAll(() => browser?.close());

/** Each language on another screen; German, whose words are the longest, on the smallest. */
const screens = {
  fi: { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  sv: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  en: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  de: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
} as const satisfies Record<Language, BrowserContextOptions>;

test.each(languages)(
  'pages of very long lists in %s are accessible, and fit',
  async (language) => {
    const page = await (await browser.newContext(screens[language])).newPage();
    await serveCrowded(page, (html) => html.replace(/<meta http-equiv="refresh"[^>]*>/, ''));
    const problems: string[] = [];
    for (const { path } of onePageOfEachShape(language)) problems.push(...(await problemsOf(page, address, path)));
    expect(problems).toEqual([]);
    await page.context().close();
  },
  120_000,
);

test('without JavaScript a reader finds a group by the letters of its name, by the hour, and at its former address', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const follow = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first().click();
  await serveCrowded(page);
  const { municipality = '', slug = '' } = snapshot.groups.find(({ formerSlugs }) => formerSlugs.length > 0) ?? {};
  await page.goto(`${address}/fi/${municipality}/ryhmat/`);
  await follow(/^A\s*,/);
  await follow(/^Ad\s*,/);
  await page.getByRole('heading', { name: 'Adikerho 13' }).waitFor();
  await follow('Muut kirjaimet');
  await page.getByRole('link', { name: /^B\s*,/ }).waitFor();

  await page.goto(`${address}/fi/${municipality}/`);
  await follow(/^Katso kaikki: Huomenna/);
  await follow(/^klo 18/);
  await page.getByRole('heading', { name: 'Afikerho 26' }).waitFor();
  await follow('Muut kellonajat');
  await page.getByRole('link', { name: /^klo 9/ }).waitFor();

  await page.goto(`${address}/fi/ryhmat/entinen-nimi/`);
  await page.waitForURL(`${address}/fi/ryhmat/${slug}/`);
  await page.context().close();
});

const kinds: ReadonlySet<string> = new Set(['municipality', 'moved', 'list', 'day']);

/** A list, its parts, a list on a theme, organisers, a full day, its hours, their parts, a former address, what leads there. */
function onePageOfEachShape(language: Language): readonly PageAddress[] {
  const shapes = new Map<string, PageAddress>();
  for (const each of pageAddresses(snapshot).filter(({ kind }) => kinds.has(kind))) {
    const shape = each.language === language ? shapeOf(each) : null;
    if (shape && !shapes.has(shape)) shapes.set(shape, each);
  }
  expect(new Set([...shapes.values()].map(({ kind }) => kind))).toEqual(kinds);
  return [...shapes.values()];
}

/** `null` of pages that are the same on a small site. */
function shapeOf(each: PageAddress): string | null {
  const data = pageData(snapshot, each);
  switch (data.kind) {
    case 'list':
      if (data.area) return 'list on a theme';
      return `${data.listed === 'organisation' ? 'organisers' : 'list'} ${data.whole ? 'part' : 'whole'}, ${data.parts.length > 0}`;
    case 'day':
      return `day ${data.hour ? 'part' : data.whole ? 'hour' : ''}, ${data.parts.some(({ links }) => links.length > 0)}`;
    case 'moved':
      return data.kind;
    case 'municipality':
      return data.kinds.some(({ list }) => list) ? data.kind : null;
    default:
      return null;
  }
}

/** The pages of the crowded site in place of those of the product, whose styles and rules of safety they have. */
async function serveCrowded(page: Page, changed = (html: string) => html): Promise<void> {
  const pages = new Map(pageAddresses(snapshot).map((each) => [each.path, each]));
  const policy = (await fetch(`${address}/fi/`)).headers.get('content-security-policy') ?? '';
  await page.route(`${address}/**`, async (route) => {
    const known = pages.get(new URL(route.request().url()).pathname);
    if (!known) return route.continue();
    const response = await renderer.render(known.path, known);
    await route.fulfill({
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
      body: changed(await response.text()),
    });
  });
}
