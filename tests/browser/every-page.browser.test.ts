import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Language, languages } from '#i18n/languages.ts';
import { currentReleaseId, snapshotFileOf } from '#publish/release-folder.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import { readSnapshot } from '#snapshot/snapshot-file.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { axeProblems, openWithoutScript, problemsOf, shownProblems } from '../fixtures/page-problems.ts';

const address = inject('address');
const releases = join(inject('dataDir'), 'releases');

let browser: Browser;
let paths: readonly string[];
let addresses: readonly PageAddress[];

beforeAll(async () => {
  browser = await launchChromium();
  paths = await sitemapPaths();
  addresses = pageAddresses(readSnapshot(snapshotFileOf(releases, (await currentReleaseId(releases)) ?? '')));
});

afterAll(() => browser?.close());

type Shown = { readonly width?: number } & NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** A page is loaded on a wide screen in the light, and then changed to each of these. */
const states = {
  'on a phone in forced colours': { width: 360, forcedColors: 'active' },
  'at 320 px in the dark': { width: 320, colorScheme: 'dark' },
} as const satisfies Record<string, Shown>;

const wide = { width: 1280, height: 800 };

describe.each(languages)('each kind of page in %s', (language) => {
  test('is accessible, fits, and asks nobody else for anything, however it is shown', async () => {
    const problems: string[] = [];
    await withContext({ viewport: wide }, async (page) => {
      for (const path of onePathOfEachKind(language)) {
        problems.push(...(await problemsOf(page, address, path)));
        for (const [state, { width, ...media }] of Object.entries<Shown>(states)) {
          await page.setViewportSize({ ...wide, width: width ?? wide.width });
          await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
          problems.push(...(await shownProblems(page)).map((problem) => `${path} ${state}: ${problem}`));
        }
        await page.setViewportSize(wide);
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      }
    });
    expect(problems).toEqual([]);
  }, 300_000);

  test('is accessible and fits without JavaScript', async () => {
    const problems: string[] = [];
    await withContext({ viewport: { width: 360, height: 740 } }, async (page) => {
      for (const path of onePathOfEachKind(language)) {
        await openWithoutScript(page, address + path);
        problems.push(...(await shownProblems(page)).map((problem) => `${path}: ${problem}`));
      }
    });
    expect(problems).toEqual([]);
  }, 180_000);
});

test('the language switch leads to the same page in each language', async () => {
  await withContext({}, async (page) => {
    for (const path of onePathOfEachKind('fi')) {
      await page.goto(address + path);
      const links = await page.locator('header a[hreflang]').evaluateAll((all) =>
        all.map((link) => ({
          lang: link.getAttribute('lang'),
          hreflang: link.getAttribute('hreflang'),
          path: new URL((link as HTMLAnchorElement).href).pathname,
        })),
      );
      expect(
        links.map(({ hreflang }) => hreflang),
        path,
      ).toEqual(languages);
      for (const link of links) {
        expect(link.lang).toBe(link.hreflang);
        expect(paths, `${path} in ${link.hreflang}`).toContain(link.path);
      }
    }
  });
});

test('no link of the site leads to a page that is not there', async () => {
  const dead = new Map<string, string>();
  const known = new Set(paths);
  for (const path of paths.filter((candidate) => candidate.startsWith('/fi/') || candidate.startsWith('/de/'))) {
    const html = await (await fetch(address + path)).text();
    for (const [, link = ''] of html.matchAll(/<a[^>]+href="(\/[^"#?]*)/g)) {
      if (!known.has(link) && !dead.has(link) && (await fetch(address + link)).status !== 200) dead.set(link, path);
    }
  }
  expect([...dead]).toEqual([]);
}, 120_000);

test('the skip link is the first stop of the keyboard and leads to the content', async () => {
  await withContext({}, async (page) => {
    await page.goto(`${address}/fi/`);
    await page.keyboard.press('Tab');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(target).toMatch(/^#/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate((id) => document.querySelector(id)?.tagName, target ?? '')).toBe('MAIN');
  });
});

test('what is not there is said in the language of the address', async () => {
  await withContext({}, async (page) => {
    for (const language of languages) {
      const response = await page.goto(`${address}/${language}/ei-ole/`);
      expect(response?.status()).toBe(404);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await axeProblems(page)).toEqual([]);
    }
  });
});

/** Home, search, a municipality, a theme, lists of each sort, a day, a listing of each kind …; every editorial page. */
function onePathOfEachKind(language: Language): readonly string[] {
  const kinds = new Map<string, string>();
  for (const { kind, id, path } of addresses.filter((each) => each.language === language)) {
    const shape = kind === 'list' ? `list ${id.split('/')[0]}` : kind === 'editorial' ? path : kind;
    if (!kinds.has(shape)) kinds.set(shape, path);
  }
  expect(kinds.size).toBeGreaterThan(15);
  return [...kinds.values()];
}

async function sitemapPaths(): Promise<string[]> {
  const index = await (await fetch(`${address}/sitemap-index.xml`)).text();
  const files = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const texts = await Promise.all(files.map(async (file) => (await fetch(address + file)).text()));
  return texts.flatMap((text) =>
    [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname),
  );
}

async function withContext(
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context: BrowserContext = await browser.newContext(options);
  try {
    await use(await context.newPage());
    expect(await context.cookies()).toEqual([]);
  } finally {
    await context.close();
  }
}
