import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runningEmbedded } from '#database/embedded.ts';
import { translator } from '#i18n/messages.ts';
import { logInToAdmin } from '../fixtures/admin.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { createListing, logIn, type Session } from '../fixtures/cms.ts';

const address = inject('address');
const dataDir = inject('dataDir');
const tell = translator('fi');
/** While it is there, nothing is published: `yhdessa release rollback` makes it. */
const held = join(dataDir, 'releases', 'held');

type Saved = Readonly<Record<string, unknown>> & { readonly id: string };

let editor: Session;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  editor = await logIn(address, dataDir, 'editor', 0);
  browser = await launchChromium();
  page = await (await browser.newContext({ locale: 'fi-FI', viewport: { width: 390, height: 844 } })).newPage();
  await page.clock.install();
  await logInToAdmin(page, address, editor.account);
});

afterAll(async () => {
  rmSync(held, { force: true });
  await browser?.close();
});

describe('above the form an editor reads', () => {
  test('that a change is on its way, that it takes longer, and where it is once it is there', async () => {
    const { id } = await draft({ name: 'Puhdeilta' });
    await openForm(id);
    await toldState('cms.publication.draft');

    writeFileSync(held, 'test\n');
    await publish();
    await toldState('cms.publication.waiting');
    await page.clock.fastForward('00:31');
    await toldState('cms.publication.slow');

    rmSync(held);
    await page.clock.fastForward('00:06');
    await toldState('cms.publication.live');
    const link = page.locator('.cms-publication a');
    expect(await link.textContent()).toBe(`${address}/fi/tapahtumat/puhdeilta/`);
    const opened = page.waitForEvent('popup');
    await link.click();
    expect(await (await opened).locator('h1').textContent()).toContain('Puhdeilta');
    await (await opened).close();
    await takeBack(id);
  }, 120_000);

  test('that a change could not be shown, without the words of the program, and that the next one is there', async () => {
    const image = await aPicture();
    const { id } = await draft({ name: 'Kuvailta', image: image.id });
    const rename = (name: unknown) => query('UPDATE media SET filename = $1 WHERE id = $2', [name, image.id]);
    await rename('../kuva.jpg');
    await openForm(id);
    await publish();
    await toldState('cms.publication-error');
    expect(await page.locator('.cms-publication pre').count()).toBe(0);

    await rename(image.filename);
    await page.locator('#field-name').fill('Kuvailta II');
    await publish();
    await toldState('cms.publication.live');
    await takeBack(id);
  }, 120_000);
});

const evening = { repeats: 'once', startDate: '2030-01-07', startTime: '18:00', endTime: '20:00' };

async function toldState(key: 'cms.publication-error' | `cms.publication.${'draft' | 'waiting' | 'slow' | 'live'}`) {
  await page
    .locator('.cms-publication')
    .getByRole('status')
    .filter({ hasText: tell(key) })
    .waitFor();
}

async function openForm(id: string): Promise<void> {
  await page.goto(`${address}/admin/collections/events/${id}?locale=fi`);
  await page.locator('.cms-publication').waitFor();
}

async function publish(): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.locator('#action-save').click();
  expect((await saved).status()).toBe(200);
}

async function draft(fields: object): Promise<Saved> {
  const text = { summary: 'Tehdään puhdetöitä ja juodaan teetä.', themes: ['crafts'] };
  return (await createListing(editor, 'events', {
    ...text,
    schedules: [evening],
    ...fields,
    _status: 'draft',
  })) as Saved;
}

async function takeBack(id: string): Promise<void> {
  expect((await editor.ask('PATCH', `/events/${id}`, { _status: 'draft' })).status).toBe(200);
}

async function aPicture(): Promise<Saved> {
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#1f5a3d' } })
    .jpeg()
    .toBuffer();
  const own = await editor.ask('GET', '/organisations?limit=1&depth=0');
  const [organisation] = own.body.docs as Saved[];
  const file = new File([new Uint8Array(bytes)], 'ilta.jpg', { type: 'image/jpeg' });
  const sent = { alt: 'Ilta', organisation: organisation?.id };
  const { status, body } = await editor.upload('/media?locale=fi', file, sent);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.doc as Saved;
}

/** A picture that is no file of its folder is what no form lets through, and no page can show. */
async function query(statement: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: runningEmbedded(dataDir) ?? '' });
  await client.connect();
  await client.query(statement, values);
  await client.end();
}
