import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '#i18n/dates.ts';
import { startWeb, type Web } from '#web/server.ts';
import { buildInProcess, searchPagesOnly } from '../benchmarks/search-release.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { sampleSnapshot } from '../fixtures/sample-snapshot.ts';
import { openSearch, results } from '../fixtures/search-page.ts';
import { command } from './command.ts';

let dataDir: string;
let web: Web;
let browser: Browser;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'yhdessa-search-'));
  // A page in a browser knows what day it is.
  const day = localDay(new Date().toISOString(), 'Europe/Helsinki');
  await buildInProcess(dataDir, sampleSnapshot(day), await searchPagesOnly());
  const nobody = 'http://127.0.0.1:9';
  web = await startWeb({
    host: '127.0.0.1',
    port: 0,
    siteUrl: 'http://localhost',
    cmsUrl: nobody,
    publisherUrl: nobody,
    releasesDir: join(dataDir, 'releases'),
    log: pino({ level: 'silent' }),
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await web?.stop();
  rmSync(dataDir, { recursive: true });
});

const searchPages = { fi: '/fi/haku/', en: '/en/search/' } as const;

async function onThePage(words: string, language: keyof typeof searchPages, municipality?: string) {
  const page = await browser.newPage();
  const asked = new URLSearchParams({ q: words, ...(municipality && { municipality }) });
  await openSearch(page, `http://127.0.0.1:${web.port}${searchPages[language]}?${asked}`);
  const links = await results(page);
  await page.close();
  return links;
}

/** The page shows so many at once. */
const asOnAPage = ['--limit', '20', '--json'];

async function onTheCommandLine(words: string, language: string, municipality?: string) {
  const chosen = municipality ? ['--municipality', municipality] : [];
  const { said } = await command(['search', words, '--lang', language, ...chosen, ...asOnAPage], { DATA_DIR: dataDir });
  return (JSON.parse(said) as readonly { readonly url: string }[]).map(({ url }) => url);
}

describe('the command line gives what the search page gives, in its order', () => {
  it.each([
    ['word forms', 'kahvilassa', 'fi'],
    ['a typing error', 'kielikahila', 'fi'],
    ['a place among the words', 'kahvia Suolahdessa', 'fi'],
    ['a day', 'lauantaina', 'fi'],
    ['a postal code', '44200', 'fi'],
    ['another language', 'help with letters', 'en'],
  ] as const)('for %s', async (_, words, language) => {
    const page = await onThePage(words, language);
    expect(page).not.toEqual([]);
    expect(await onTheCommandLine(words, language)).toEqual(page);
  });

  it('for a municipality that is chosen', async () => {
    const page = await onThePage('kahvi', 'fi', 'aanekoski');
    expect(page).not.toEqual([]);
    expect(await onTheCommandLine('kahvi', 'fi', 'aanekoski')).toEqual(page);
  });
});
