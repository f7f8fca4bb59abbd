import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../fixtures/chromium.ts';
import { numberIn, openSearch, results, told } from '../fixtures/search-page.ts';

const address = inject('address');

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

describe('what is asked', () => {
  test('stands in the address, in its usual form, and an older address is understood', async () => {
    await withPage({}, async (page) => {
      await openSearch(page, `${address}/fi/haku/?kunta=jyvaskyla`);
      expect(new URL(page.url()).search).toBe('?municipality=jyvaskyla');
      expect(await told(page)).toContain('Jyväskylässä');

      await page.getByLabel('Missä?').selectOption({ label: 'Äänekoski' });
      await told(page, /Äänekoskella/);
      await page.getByLabel('Voit tulla yksin').check();
      await told(page, /Voit tulla yksin/);
      expect(new URL(page.url()).search).toBe('?municipality=aanekoski&feature=come-alone');
    });
  });

  test('is the same going back, forward, after a reload and from a link', async () => {
    await withPage({}, async (page) => {
      await openSearch(page, `${address}/fi/haku/?municipality=jyvaskyla`);
      const before = await results(page);
      await page.getByLabel('Voit tulla yksin').check();
      await told(page, /Voit tulla yksin/);
      const after = await results(page);

      await page.goBack();
      await told(page, /Jyväskylässä$/);
      expect(await page.getByLabel('Voit tulla yksin').isChecked()).toBe(false);
      expect(await results(page)).toEqual(before);
      await page.goForward();
      await told(page, /Voit tulla yksin/);
      await page.reload();
      await told(page, /Voit tulla yksin/);
      expect(await results(page)).toEqual(after);
      await withPage({}, async (other) => {
        await openSearch(other, page.url());
        expect(await results(other)).toEqual(after);
      });
    });
  });

  test('is told when it is not understood, and any text is only a text', async () => {
    await withPage({}, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await openSearch(page, `${address}/fi/haku/?theme=gamez&colour=red&from=2026-02-30&municipality=jyvaskyla`);
      const problems = page.locator('[data-problems] li');
      expect(await problems.count()).toBe(3);
      await problems.getByRole('link', { name: 'Pelit' }).click();
      expect(page.url()).toContain('theme=games');

      for (const words of ['a'.repeat(10_000), '😀😀', '"\'"', '<script>document.title=1</script>', '%', ' ']) {
        await openSearch(page, `${address}/fi/haku/?q=${encodeURIComponent(words)}`);
        expect(await page.locator('main script:not([type])[src=""], main b').count()).toBe(0);
      }
      expect(await page.title()).toContain('Haku');
      expect(errors).toEqual([]);
    });
  });
});

describe('a choice', () => {
  test('says beside it how many it gives, and gives so many', async () => {
    await withPage({}, async (page) => {
      await openSearch(page, `${address}/fi/haku/?municipality=jyvaskyla`);
      for (const label of ['Maksuton', 'Joku on vastassa', 'Kyyti tai kimppakyyti']) {
        const group = page.locator('[data-group=threshold]');
        const choice = group.locator('label', { hasText: label });
        const number = numberIn((await choice.locator('[data-count]').textContent()) ?? '');
        await choice.click();
        await told(page, new RegExp(label));
        expect(numberIn(await told(page)), label).toBe(number);
        await page.goBack();
        await told(page, /Jyväskylässä$/);
      }
    });
  });

  test('is taken away by its link, and the focus stays with the results', async () => {
    await withPage({}, async (page) => {
      await openSearch(page, `${address}/fi/haku/?municipality=jyvaskyla&feature=free&feature=come-alone`);
      await page.getByRole('link', { name: 'Voit tulla yksin poista' }).focus();
      await page.keyboard.press('Enter');
      await told(page, /: Maksuton$/);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');
    });
  });

  test('among the words is a filter, until somebody wants it to be a word', async () => {
    await withPage({}, async (page) => {
      await openSearch(page, `${address}/fi/haku/?q=kahvila+Äänekoskella`);
      expect(new URL(page.url()).search).toBe('?q=kahvila&municipality=aanekoski');
      expect(await page.locator('[data-suggested]').textContent()).toContain('Näytetään: Äänekoski.');
      await page.getByRole('link', { name: 'Etsi sen sijaan sanaa ”Äänekoskella”' }).click();
      await told(page, /"Äänekoskella"/);
      expect(new URL(page.url()).searchParams.get('municipality')).toBeNull();
      await page.reload();
      await told(page, /"Äänekoskella"/);
    });
  });
});

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}
