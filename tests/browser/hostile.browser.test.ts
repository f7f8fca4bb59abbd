import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { firstVisitQuestions } from '#directory/listing.ts';
import { languages } from '#i18n/languages.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { logIn } from '../fixtures/cms.ts';
import { eventually } from '../fixtures/product.ts';

const address = inject('address');
const dataDir = inject('dataDir');

const hostile =
  `</script><script>window.harmed=1</script><img src=x onerror="window.harmed=1"> "'><svg/onload=window.harmed=1> ` +
  `{{7*7}} \${7*7} ]]> <!-- &lt;b&gt; javascript:window.harmed=1`;
const bidi = 'kerho\u202Egnitaehc\u202C';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser?.close());

test('hostile text in any field stands on the site as text, in pages, lists and search', async () => {
  const administrator = await logIn(address, dataDir, 'administrator');
  const organisations = await administrator.ask('GET', '/organisations?limit=1&depth=0');
  const [organisation] = organisations.body.docs as { id: string }[];
  const { status, body } = await administrator.ask('POST', '/events?locale=fi', {
    name: `Vaara ${hostile}`,
    summary: hostile,
    description: `${hostile}\n\n${bidi}`,
    village: hostile.slice(0, 90),
    price: { kind: 'amount', amount: 2, concessions: hostile, text: hostile },
    joining: { kind: 'sign-up', how: hostile },
    attendanceNote: hostile,
    languageNote: hostile,
    gettingThere: { stop: hostile, ride: hostile, parking: hostile },
    featureNotes: { 'step-free': { fi: hostile } },
    accessibility: { 'step-free': 'yes' },
    status: { state: 'scheduled', reason: hostile },
    meetingPoint: hostile,
    firstVisit: Object.fromEntries(firstVisitQuestions.map((question) => [question, hostile])),
    contact: { role: hostile.slice(0, 90), hours: hostile.slice(0, 90) },
    organisation: organisation?.id,
    municipality: 'jyvaskyla',
    themes: ['crafts'],
    schedules: [
      {
        repeats: 'daily',
        startDate: today(),
        startTime: '23:00',
        endTime: '23:30',
        note: hostile,
        exceptions: [{ date: today(), change: 'moved', newStartTime: '22:30', newPlace: hostile, reason: hostile }],
      },
    ],
    _status: 'published',
  });
  expect(status, JSON.stringify(body)).toBe(201);
  const { pages } = body.doc as { pages: Record<string, string> };

  const page = await (await browser.newContext()).newPage();
  const violations: string[] = [];
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
  for (const language of languages) {
    const url = pages[language] ?? '';
    await eventually(
      async () => ((await fetch(url)).status === 200 ? true : null),
      () => url,
    );
    for (const shown of [url, `${address}/${language}/jyvaskyla/`, `${address}/${language}/`]) {
      await page.goto(shown);
      expect(await page.evaluate(() => 'harmed' in window), shown).toBe(false);
      expect(await page.locator('main svg[onload], main img[onerror], main a[href^="javascript:"]').count()).toBe(0);
      const data = await page.locator('script[type="application/ld+json"]').allTextContents();
      for (const text of data) expect(() => JSON.parse(text)).not.toThrow();
    }
    await page.goto(url);
    expect(await page.locator('h1').textContent()).toContain('</script><script>window.harmed=1</script>');
  }
  expect((await (await fetch(pages.fi ?? '')).text()).match(/[\u202A-\u202E\u2066-\u2069]/)).toBeNull();

  await page.goto(`${address}/fi/haku/?q=vaara`);
  await page.locator('[data-found] a').first().waitFor();
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(violations).toEqual([]);
  await page.context().close();
});

test('a web site that is not one is refused with a sentence in the editor’s language', async () => {
  const administrator = await logIn(address, dataDir, 'administrator');
  const groups = await administrator.ask('GET', '/groups?limit=1&depth=0');
  const [group] = groups.body.docs as { id: string }[];
  const { status, body } = await administrator.ask('PATCH', `/groups/${group?.id}`, { website: 'javascript:alert(1)' });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain('website');
});

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(Date.now());
}
