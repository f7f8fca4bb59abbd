import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { axeProblems } from '../fixtures/page-problems.ts';
import { numberIn, openSearch, results, told } from '../fixtures/search-page.ts';

const address = inject('address');

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

const phone = { viewport: { width: 360, height: 740 } };
const paths = { fi: '/fi/haku/', sv: '/sv/sok/', en: '/en/search/', de: '/de/suche/' };

describe('on a phone', () => {
  test('the filters fold into a button that counts them, and their last one leads to the results', async () => {
    await withPage(phone, async (page) => {
      await openSearch(page, `${address}/fi/haku/?municipality=jyvaskyla&feature=free`);
      const fold = page.getByRole('button', { name: 'Rajaa (2)' });
      expect(await page.locator('#filters').isVisible()).toBe(false);
      await fold.click();
      await page.getByLabel('Voit tulla yksin').check();
      const number = numberIn(await told(page, /Voit tulla yksin/));
      await page.getByRole('button', { name: `Näytä ${number} tulosta` }).click();
      expect(await page.locator('#filters').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');
    });
  });
});

describe('nothing found', () => {
  test('leads on: each way finds as many as it says', async () => {
    await withPage({}, async (page) => {
      await openSearch(page, `${address}/fi/haku/?municipality=kinnula&feature=ride&theme=games`);
      const ways = page.locator('[data-nothing] li a[data-key]');
      await ways.first().waitFor();
      const label = (await ways.first().textContent()) ?? '';
      await ways.first().click();
      await page.locator('[data-found] a').first().waitFor();
      expect(numberIn(await told(page, /^\d/))).toBe(Number(label.match(/\((\d+)\)/)?.[1]));
      await page.goBack();
      await page.locator('[data-nothing] a[href="/fi/kinnula/"]').waitFor();
    });
  });

  test('without a connection search says so, and the lists stay', async () => {
    await withPage({}, async (page) => {
      await page.route('**/search/**', (route) => route.abort());
      await page.goto(`${address}/fi/haku/?q=kahvila`);
      await page.locator('[data-told]', { hasText: 'Haku ei toimi juuri nyt' }).waitFor();
      expect(await page.locator('main a[href="/fi/jyvaskyla/"]').isVisible()).toBe(true);
      await page.unroute('**/search/**');
      await page.getByLabel('Mitä etsit?').fill('kahvila');
      await page.keyboard.press('Enter');
      await told(page, /^\d+ tulosta/);
    });
  });
});

describe('near somebody', () => {
  test('is told by distance and direction, and the position stays in the browser', async () => {
    const spot = { latitude: 62.2415, longitude: 25.7495 };
    await withPage({ geolocation: spot, permissions: ['geolocation'] }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
      await openSearch(page, `${address}/fi/haku/?feature=free`);
      const straight = page.getByText('Etäisyydet ovat linnuntietä.');
      expect(await straight.isVisible()).toBe(false);
      await page.locator('[data-section=where] summary').click();
      await page.getByRole('button', { name: 'Käytä sijaintiani' }).click();
      await told(page, /lähellä paikkaa/);
      expect(new URL(page.url()).searchParams.get('near')).toMatch(/^40\d{3}$/);
      const headings = await page.locator('[data-found] h3.day').allTextContents();
      expect(headings[0]).toMatch(/^alle \d+ km/);
      expect(await straight.isVisible()).toBe(true);
      expect(headings.some((heading) => /^\d+–\d+ km /.test(heading))).toBe(true);
      expect(asked.filter((url) => /62[.,]24|25[.,]74/.test(url))).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    });
  });
});

test('with the keyboard alone one comes from the words to a result, and keeps the place when there is more', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${address}/fi/haku/`);
    await page.getByLabel('Mitä etsit?').focus();
    await page.keyboard.type('ryhmä');
    await page.keyboard.press('Enter');
    await told(page, /^\d+ tulosta/);
    expect((await results(page)).length).toBe(20);
    await page.getByRole('button', { name: 'Näytä lisää' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-found] li').nth(20).waitFor();
    const at = () => [...document.querySelectorAll('[data-found] a')].indexOf(document.activeElement as Element);
    await page.waitForFunction(at);
    expect(await page.evaluate(at)).toBe(20);
  });
});

describe.each(languages)('in %s', (language) => {
  test.each([phone, { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const }])(
    'every state is accessible',
    async (screen) => {
      const asked = [
        '',
        '?when=week&municipality=jyvaskyla',
        '?municipality=kinnula&feature=ride&theme=games',
        '?foo=1&q=xyzzy',
      ];
      await withPage(screen, async (page) => {
        const problems: string[] = [];
        for (const question of [...asked, '?near=44200&feature=free']) {
          await page.goto(address + paths[language] + question);
          if (question !== '') await openSearch(page, page.url());
          if (await page.locator('[data-fold]').isVisible()) await page.locator('[data-fold]').click();
          await page.evaluate(() => {
            for (const section of document.querySelectorAll('details')) section.open = true;
          });
          problems.push(...(await axeProblems(page)).map((problem) => `${question}: ${problem}`));
          const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (width > 0) problems.push(`${question} is ${width} px too wide`);
        }
        expect(problems).toEqual([]);
      });
    },
    120_000,
  );
});

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}
