import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addDays, localDay, tellShortDate, weekOf } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import { shownBetween } from '../feeds/parsed-calendar.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { logIn, type Session } from '../fixtures/cms.ts';
import { eventually } from '../fixtures/product.ts';

const address = inject('address');
const dataDir = inject('dataDir');
const today = localDay(new Date().toISOString(), 'Europe/Helsinki');

/** The Tuesday of next week, and of every other week after it. */
const tuesday = (nth: number) => addDays(weekOf(today), 8 + 14 * nth);

type Document = {
  readonly id: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
};

let browser: Browser;
let editor: Session;

beforeAll(async () => {
  browser = await launchChromium();
  editor = await logIn(address, dataDir, 'editor', 1);
});

afterAll(() => browser?.close());

test('a group of every other week, with a date skipped, moved and cancelled, is told the same everywhere', async () => {
  const group = await anOwnGroup();
  const exceptions = [
    { date: tuesday(1), change: 'skipped' },
    { date: tuesday(2), change: 'moved', newDate: addDays(tuesday(2), 1), newStartTime: '14:00', newEndTime: '16:00' },
    { date: tuesday(3), change: 'cancelled', reason: 'Putket jäätyivät' },
  ];
  await change(group, {
    schedules: [
      {
        repeats: 'weekly',
        interval: 2,
        weekdays: ['TU'],
        startDate: tuesday(0),
        startTime: '13:00',
        endTime: '15:00',
        exceptions,
      },
    ],
  });

  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  for (const language of languages) {
    const url = group.pages[language] ?? '';
    await eventually(
      async () => ((await (await fetch(url)).text()).includes(tellShortDate(tuesday(1), language)) ? true : null),
      () => url,
    );
    await page.goto(url);
    const sentence = await page.locator('main .when').allTextContents();
    for (const date of [tuesday(1), addDays(tuesday(2), 1), tuesday(3)]) {
      expect(sentence.join(' '), language).toContain(tellShortDate(date, language));
    }
    const shown = await page
      .locator('main time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    const planned = [
      `${tuesday(0)}T13:00`,
      `${addDays(tuesday(2), 1)}T14:00`,
      `${tuesday(3)}T13:00`,
      `${tuesday(4)}T13:00`,
    ];
    expect(shown.slice(0, 4), language).toEqual(planned);
    const struck = await page
      .locator('main time.off')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(struck).toContain(`${tuesday(3)}T13:00`);

    const series = await fetch(new URL('calendar.ics', url));
    expect(series.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const parsed = shownBetween(await series.text(), tuesday(0), addDays(tuesday(4), 1));
    expect(
      parsed.map(({ start }) => onTheClock(start)),
      language,
    ).toEqual(planned);
    expect(
      parsed.map(({ off }) => off),
      language,
    ).toEqual([false, false, true, false]);
    expect((await fetch(new URL(`${tuesday(0)}T1300.ics`, url))).status).toBe(200);
    expect((await fetch(new URL(`${tuesday(1)}T1300.ics`, url))).status).toBe(404);
  }
  await page.close();
});

test('a listing of which no feature is known claims of none that it is not there', async () => {
  const group = await anOwnGroup();
  await change(group, { threshold: {}, accessibility: {}, featureNotes: {} });
  const page = await browser.newPage();
  for (const language of languages) {
    await eventually(
      async () =>
        (await (await fetch(group.pages[language] ?? '')).text()).includes('class="answers yes') ? null : true,
      () => 'the answers to go',
    );
    await page.goto(group.pages[language] ?? '');
    expect(await page.locator('.answers.no, .answers.yes').count(), language).toBe(0);
    expect(await page.locator('.answers.unknown li').count(), language).toBeGreaterThan(5);
    const described = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(described.join('')).not.toMatch(/"value":(false|true)|"isAccessibleForFree":false/);
  }
  await page.close();
});

/** An instant as a clock in Helsinki shows it: `2026-12-01T13:00`. */
function onTheClock(instant: string): string {
  return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Helsinki' }).slice(0, 16).replace(' ', 'T');
}

async function anOwnGroup(): Promise<Document> {
  const { body } = await editor.ask('GET', '/groups?locale=fi&limit=100');
  const group = (body.docs as Document[]).find(({ pages }) => pages !== null);
  if (!group) throw new Error('The second editor of the sample has no published group.');
  return group;
}

async function change({ id }: Document, fields: object): Promise<void> {
  const saved = await editor.ask('PATCH', `/groups/${id}?locale=fi`, { ...fields, _status: 'published' });
  expect(saved.status, JSON.stringify(saved.body)).toBe(200);
}
