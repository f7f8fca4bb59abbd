import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { filesBelow } from '#publish/release-files.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { htmlProblems } from '../fixtures/html-problems.ts';
import { structureProblems } from '../fixtures/page-structure.ts';
import { weightsOf } from '../fixtures/page-weights.ts';

/** All that a new user's site holds. */
const release = join(inject('dataDir'), 'releases', 'current');

/** What a page may weigh, in bytes when gzipped, before anybody searches. */
const budget = { html: 10_000, css: 8_000, js: 5_000 };

let pages: readonly { readonly path: string; readonly html: string }[];

beforeAll(async () => {
  const files = (await filesBelow(release)).filter((file) => file.endsWith('.html'));
  pages = files.map((file) => ({
    path: `/${file.replace(/index\.html$/, '')}`,
    html: readFileSync(join(release, file), 'utf8'),
  }));
  expect(pages.length).toBeGreaterThan(1000);
});

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const { path, html } of pages) problems.push(...(await htmlProblems(path, html)));
  expect(problems).toEqual([]);
}, 600_000);

test('every page has an outline, landmarks, a skip link, and a name for all that one follows', async () => {
  const browser = await launchChromium();
  const problems = await structureProblems(await browser.newPage(), pages);
  await browser.close();
  expect(problems).toEqual([]);
}, 180_000);

test('every page keeps to the budget', async () => {
  const known = new Map<string, Uint8Array>();
  const read = async (path: string) => {
    const bytes = known.get(path) ?? (await readFile(join(release, path)));
    known.set(path, bytes);
    return bytes;
  };
  const heavy = new Map<string, unknown>();
  for (const { path, html } of pages) {
    const weights = await weightsOf(html, read);
    if (weights.html > budget.html || weights.css > budget.css || weights.js > budget.js) heavy.set(path, weights);
  }
  expect(Object.fromEntries(heavy)).toEqual({});
}, 60_000);
