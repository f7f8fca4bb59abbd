import { join } from 'node:path';
import { pino } from 'pino';
import type { Response as Answer, Browser } from 'playwright-core';
import { generateSample } from '#content/generated/generate.ts';
import { loadRegion } from '#content/region.ts';
import { dayOf } from '#publish/live-release.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { startWeb } from '#web/server.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { sampleSnapshot, shippedContent } from '../fixtures/sample-snapshot.ts';
import { today } from '../fixtures/snapshot.ts';
import { judgedQueries } from '../search/judged-queries.ts';
import { percentile } from './measure.ts';
import { askOurs } from './search-ours.ts';
import { buildInProcess, searchPagesOnly } from './search-release.ts';
import { openLine, slow4g } from './slow-line.ts';

export type SearchCost = {
  readonly listings: number;
  /** On an empty cache: from pressing Enter on the search page to the first result, over a slow line. */
  readonly first: {
    readonly query: string;
    readonly bytes: number;
    readonly milliseconds: number;
    /** What of it is in which file, the largest first; the heads of answers are not counted here. */
    readonly files: readonly { readonly path: string; readonly bytes: number }[];
  };
  /** Later queries of the tune half, each the first time it is asked, without a browser or a line. */
  readonly later: { readonly queries: number; readonly p50Ms: number; readonly p95Ms: number; readonly maxMs: number };
};

/** What a search costs over the sample content, or over so many generated listings. */
export async function measureCost(folder: string, listings: number | null): Promise<SearchCost> {
  const snapshot = listings === null ? sampleSnapshot() : generatedSnapshot(listings);
  const release = await buildInProcess(folder, snapshot, await searchPagesOnly());
  const count = snapshot.places.length + snapshot.groups.length + snapshot.events.length;
  const first = await measureFirst(join(folder, 'releases'));
  return { listings: count, first, later: await measureLater(release, snapshot) };
}

function generatedSnapshot(listings: number): Snapshot {
  return sampleSnapshot(today, generateSample(loadRegion(shippedContent), [], { listings, seed: 7 }));
}

const query = 'kahvila';

async function measureFirst(releasesDir: string): Promise<SearchCost['first']> {
  const nobody = 'http://127.0.0.1:9';
  const log = pino({ level: 'silent' });
  const own = { host: '127.0.0.1', port: 0, siteUrl: 'http://localhost', cmsUrl: nobody, publisherUrl: nobody, log };
  const web = await startWeb({ ...own, releasesDir });
  const line = await openLine(web.port, slow4g);
  const browser = await launchChromium();
  try {
    return await askFirst(browser, line);
  } finally {
    await browser.close();
    line.close();
    await web.stop();
  }
}

async function askFirst(browser: Browser, { address, down }: Awaited<ReturnType<typeof openLine>>) {
  const page = await browser.newPage();
  await page.goto(`${address}/fi/haku/`, { waitUntil: 'networkidle' });
  const answers: Answer[] = [];
  page.on('response', (response) => answers.push(response));
  const before = down();
  const started = performance.now();
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
  await page.locator('[data-found] a').first().waitFor();
  const milliseconds = Math.round(performance.now() - started);
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(
    answers.map(async (response) => {
      const { responseBodySize: bytes } = await response.request().sizes();
      return { path: new URL(response.url()).pathname, bytes };
    }),
  );
  return { query, bytes: down() - before, milliseconds, files: files.sort((a, b) => b.bytes - a.bytes) };
}

async function measureLater(release: string, snapshot: Snapshot): Promise<SearchCost['later']> {
  const ask = askOurs(release, dayOf(snapshot));
  const queries = judgedQueries('tune').filter(({ language }) => language === 'fi');
  await ask(query, 'fi');
  const times: number[] = [];
  for (const judged of queries) {
    const started = performance.now();
    await ask(judged.query, 'fi');
    times.push(performance.now() - started);
  }
  const [p50Ms, p95Ms, maxMs] = [0.5, 0.95, 1].map((share) => percentile(times, share));
  return { queries: times.length, p50Ms: p50Ms ?? 0, p95Ms: p95Ms ?? 0, maxMs: maxMs ?? 0 };
}
