import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { logInToAdmin } from '../fixtures/admin.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { logIn, type Session } from '../fixtures/cms.ts';
import { eventually } from '../fixtures/product.ts';
import { openSearch, results } from '../fixtures/search-page.ts';

const address = inject('address');
const dataDir = inject('dataDir');

type Pages = Readonly<Record<'fi' | 'sv' | 'en' | 'de', string>>;
type Document = { readonly id: string; readonly pages: Pages | null; readonly [field: string]: unknown };

let browser: Browser;
let editor: Session;
let otherEditor: Session;

beforeAll(async () => {
  browser = await launchChromium();
  editor = await logIn(address, dataDir, 'editor', 0);
  otherEditor = await logIn(address, dataDir, 'editor', 1);
});

afterAll(() => browser?.close());

describe('an editor of an association', () => {
  test('logs in to a Finnish admin on a phone and finds the own listings', async () => {
    const page = await newPage({ locale: 'fi-FI', viewport: { width: 360, height: 740 } });
    await logInToAdmin(page, address, editor.account);
    await page.goto(`${address}/admin/collections/groups`);
    await page.getByRole('heading', { name: 'Ryhmät' }).waitFor();
    expect(await page.locator('table tbody tr').count()).toBe((await ownGroups()).length);

    await page.locator('table tbody tr a').first().click();
    for (const name of ['Aiheet', 'Kenelle', 'Ikäryhmät', 'Puhutut kielet']) {
      await page.getByRole('combobox', { name }).waitFor();
    }
    await page.context().close();
  });

  test('changes the time of a group, and the pages in every language tell it', async () => {
    const group = await theGroup();
    const schedules = group.schedules as Record<string, unknown>[];
    const changed = schedules.map((schedule) => ({ ...schedule, startTime: '09:05', endTime: '10:55' }));
    const saved = await editor.ask('PATCH', `/groups/${group.id}?locale=fi`, {
      schedules: changed,
      _status: 'published',
    });
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);

    const pages = pagesOf(group);
    await eventually(
      () => tells(pages.fi, '9.05–10.55'),
      () => 'the Finnish page',
    );
    await eventually(
      () => tells(pages.sv, '9.05–10.55'),
      () => 'the Swedish page',
    );
    await eventually(
      () => tells(pages.en, '09:05–10:55'),
      () => 'the English page',
    );
    await eventually(
      () => tells(pages.de, '9:05–10:55'),
      () => 'the German page',
    );
  });

  test('adds an event with a picture; it is found by an inflected word, and gone when it is unpublished', async () => {
    const picture = await pictureOf('Puhdetyöt pöydällä');
    const event = await newEvent({ image: picture });
    const pages = pagesOf(event);
    const municipality = `${address}/fi/${event.municipality}/`;

    await eventually(
      () => tells(pages.fi, 'Puhdepajojen ilta'),
      () => 'the page of the event',
    );
    await eventually(
      () => tells(municipality, 'Puhdepajojen ilta'),
      () => 'the list of the municipality',
    );
    const page = await newPage();
    await page.goto(pages.fi);
    const image = page.locator('main img');
    expect(await image.getAttribute('alt')).toBe('Puhdetyöt pöydällä');
    expect(
      await image.evaluate((element: HTMLImageElement) => element.decode().then(() => element.naturalWidth)),
    ).toBeGreaterThan(0);

    expect(await searched(page, 'puhdepajoissa')).toContain(new URL(pages.fi).pathname);

    const unpublished = await editor.ask('PATCH', `/events/${event.id}?locale=fi`, { _status: 'draft' });
    expect(unpublished.status, JSON.stringify(unpublished.body)).toBe(200);
    await eventually(
      async () => ((await fetch(pages.fi)).status === 404 ? true : null),
      () => 'the page to go',
    );
    expect(await (await fetch(municipality)).text()).not.toContain('Puhdepajojen ilta');
    expect(await searched(page, 'puhdepajoissa')).not.toContain(new URL(pages.fi).pathname);
    await page.context().close();
  }, 120_000);

  test('does not reach what belongs to another association', async () => {
    const draft = await newEvent({ _status: 'draft' });
    expect((await otherEditor.ask('GET', `/events/${draft.id}`)).status).toBe(404);
    expect((await otherEditor.ask('PATCH', `/events/${draft.id}`, { summary: 'x' })).status).toBeOneOf([403, 404]);
    expect((await otherEditor.ask('GET', `/events/versions?where[parent][equals]=${draft.id}`)).body.docs).toEqual([]);
    const page = await newPage();
    const response = await page.goto(`${address}/api/events/${draft.id}`);
    expect(response?.status()).toBeOneOf([401, 403, 404]);
    await page.context().close();
  });
});

describe('a resident without JavaScript', () => {
  test('finds a listing from the home page by way of the municipality', async () => {
    const group = await theGroup();
    const page = await newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await page.goto(`${address}/fi/`);
    await page.locator(`main a[href="/fi/${group.municipality}/"]`).first().click();
    await page
      .locator(`main a[href="${new URL(pagesOf(group).fi).pathname}"]`)
      .first()
      .click();
    expect(await page.locator('h1').textContent()).toContain(String(group.name));
    await page.context().close();
  });

  test('is offered municipalities and themes on the search page instead of an empty box', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${address}/fi/haku/`);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.locator('main a[href="/fi/jyvaskyla/"]').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the search page', () => {
  test('works with the keyboard, says once how many there are, and keeps the query in the address', async () => {
    const page = await newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`${address}/fi/haku/`);
    expect(loaded.filter((path) => path.startsWith('/search/'))).toEqual([]);

    await page.getByRole('searchbox').focus();
    await page.keyboard.type('kahvila');
    await page.keyboard.press('Enter');
    await page.locator('[data-found] a').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('kahvila');
    expect(await page.getByRole('status').textContent()).toMatch(/\d+/);

    await page.getByRole('searchbox').fill('qwertyxyz');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('[data-found] a').length === 0);
    await page.goBack();
    await page.locator('[data-found] a').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('kahvila');
    await page.context().close();
  });
});

async function newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}

async function ownGroups(): Promise<readonly Document[]> {
  const { body } = await editor.ask('GET', '/groups?locale=fi&limit=100');
  return body.docs as Document[];
}

async function theGroup(): Promise<Document> {
  const groups = await ownGroups();
  const group = groups.find(({ pages }) => pages !== null);
  if (!group) throw new Error('The first editor of the sample has no published group.');
  return group;
}

function pagesOf({ pages }: Document): Pages {
  if (!pages) throw new Error('The document has no public address.');
  return pages;
}

async function organisationId(): Promise<string> {
  const { body } = await editor.ask('GET', '/organisations?limit=1&depth=0');
  return (body.docs as Document[])[0]?.id ?? '';
}

async function pictureOf(alt: string): Promise<unknown> {
  const bytes = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1f5a3d' } })
    .jpeg()
    .toBuffer();
  const file = new File([new Uint8Array(bytes)], 'Puhdepöytä.jpg', { type: 'image/jpeg' });
  const { status, body } = await editor.upload('/media?locale=fi', file, { alt, organisation: await organisationId() });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body.doc as Document).id;
}

async function newEvent(more: Record<string, unknown>): Promise<Document> {
  const { status, body } = await editor.ask('POST', '/events?locale=fi', {
    name: 'Puhdepajojen ilta',
    summary: 'Tehdään puhdetöitä ja juodaan teetä.',
    organisation: await organisationId(),
    municipality: 'jyvaskyla',
    themes: ['crafts'],
    schedules: [{ repeats: 'once', startDate: tomorrow(), startTime: '18:00', endTime: '20:00' }],
    _status: 'published',
    ...more,
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.doc as Document;
}

function tomorrow(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(Date.now() + 24 * 60 * 60 * 1000);
}

async function tells(url: string, text: string): Promise<true | null> {
  return (await (await fetch(url)).text()).includes(text) ? true : null;
}

async function searched(page: Page, query: string): Promise<readonly (string | null)[]> {
  await openSearch(page, `${address}/fi/haku/?q=${query}`);
  return await results(page);
}
