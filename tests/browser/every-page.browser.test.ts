import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { axeProblems, problemsOf } from '../fixtures/page-problems.ts';

const address = inject('address');
const pageKinds = /^\/(fi|sv|en|de)\/(?:([^/]+)\/)?(?:([^/]+)\/)?$/;

let browser: Browser;
let paths: readonly string[];

beforeAll(async () => {
  browser = await launchChromium();
  paths = await sitemapPaths();
});

afterAll(() => browser?.close());

const screens = [
  { name: 'a phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'a wide screen in the dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

describe.each(screens)('on $name', ({ viewport, colorScheme }) => {
  test.each(languages)(
    'each kind of page in %s is accessible, fits, and asks nobody else for anything',
    async (language) => {
      const problems: string[] = [];
      await withContext({ viewport, colorScheme }, async (page) => {
        for (const path of onePathOfEachKind(language)) problems.push(...(await problemsOf(page, address, path)));
      });
      expect(problems).toEqual([]);
    },
    180_000,
  );
});

test('forced colours keep every kind of page accessible', async () => {
  const problems: string[] = [];
  await withContext({ forcedColors: 'active', viewport: { width: 360, height: 740 } }, async (page) => {
    for (const path of onePathOfEachKind('fi')) problems.push(...(await problemsOf(page, address, path)));
  });
  expect(problems).toEqual([]);
}, 180_000);

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

/** Home, a municipality, a listing of each kind …: the first page of each shape, and of each editorial page its own. */
function onePathOfEachKind(language: string): readonly string[] {
  const ofLanguage = paths.filter((path) => path.startsWith(`/${language}/`));
  const first = new Map<string, string>();
  for (const path of ofLanguage) {
    const [, , segment = '', slug] = path.match(pageKinds) ?? [];
    const kind = slug ? segment : path;
    if (!first.has(kind)) first.set(kind, path);
  }
  const direct = [...first.values()];
  expect(direct.length).toBeGreaterThan(30);
  return [
    ...direct.filter((path) => path.split('/').length > 4),
    ...direct.filter((path) => path.split('/').length <= 4).slice(0, 12),
  ];
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
