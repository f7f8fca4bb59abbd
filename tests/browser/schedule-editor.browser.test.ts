import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { tellDayOf } from '#cms/admin/schedule/told-date.ts';
import { addDays, type CalendarDate, localDay, weekdayOf } from '#i18n/dates.ts';
import { translator } from '#i18n/messages.ts';
import { logInToAdmin } from '../fixtures/admin.ts';
import { launchChromium } from '../fixtures/chromium.ts';
import { logIn, type Session } from '../fixtures/cms.ts';

const address = inject('address');
const dataDir = inject('dataDir');
const tell = translator('fi');

const today = localDay(new Date().toISOString(), 'Europe/Helsinki');
const epiphany = [0, 1].map((years) => `${Number(today.slice(0, 4)) + years}-01-06`).find((date) => date > today) ?? '';
// Every other week from two weeks before Epiphany, so that it is one of the dates.
const start = addDays(epiphany, -14);
const moved = addDays(epiphany, 14);
const movedTo = addDays(moved, 1);
const cancelled = addDays(epiphany, 28);
const day = (date: CalendarDate) => tellDayOf(date, today, 'fi');

let browser: Browser;
let editor: Session;

beforeAll(async () => {
  browser = await launchChromium();
  editor = await logIn(address, dataDir, 'editor', 0);
});

afterAll(() => browser?.close());

describe('an editor of an association', () => {
  test('makes a group every other week, skips a holiday, moves a date and cancels one, by keyboard and by touch', async () => {
    const id = await newGroup();
    const page = await openForm(`/admin/collections/groups/${id}?locale=fi`);
    const schedule = page.locator('.cms-schedule');
    const said = schedule.getByRole('status').first();

    await page.getByRole('spinbutton', { name: tell('cms.schedule.interval') }).fill('2');
    await schedule.getByText(/joka toinen/i).waitFor();
    await schedule.getByText(/varannan/i).waitFor();

    await schedule
      .locator('.cms-holidays')
      .getByRole('button', { name: day(epiphany) })
      .click();
    await said.filter({ hasText: day(epiphany) }).waitFor();
    await schedule.getByRole('button', { name: `${tell('admin.date.undo')}: ${day(epiphany)}` }).waitFor();

    await schedule.getByRole('button', { name: `${tell('admin.date.move')}: ${day(moved)}` }).click();
    const date = schedule.getByLabel(tell('admin.move.date'));
    expect(await date.evaluate((input) => input === document.activeElement)).toBe(true);
    await date.fill(movedTo);
    await date.press('Enter');
    await said.filter({ hasText: day(moved) }).waitFor();
    const undo = schedule.getByRole('button', { name: `${tell('admin.date.undo')}: ${day(moved)}` });
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);

    await schedule.getByRole('button', { name: `${tell('admin.date.cancel')}: ${day(cancelled)}` }).click();
    await schedule.getByLabel(tell('admin.cancel.reason')).fill('Ohjaaja on lomalla');
    await schedule.getByRole('button', { name: tell('admin.cancel.confirm') }).click();
    await said.filter({ hasText: day(cancelled) }).waitFor();

    expect(await smallButtons(page)).toEqual([]);
    await save(page);
    const [saved] = await schedulesOf(id);
    expect(saved).toMatchObject({ repeats: 'weekly', interval: 2, startDate: start, startTime: '13:00' });
    expect(saved?.exceptions).toMatchObject([
      { date: epiphany, change: 'skipped' },
      { date: moved, change: 'moved', newDate: movedTo },
      { date: cancelled, change: 'cancelled', reason: 'Ohjaaja on lomalla' },
    ]);
    await page.context().close();
  }, 120_000);

  test('takes back what was done, and copies the rule to a new season', async () => {
    const id = await newGroup({ exceptions: [{ date: epiphany, change: 'skipped' }], interval: 2 });
    const page = await openForm(`/admin/collections/groups/${id}?locale=fi`);
    const schedule = page.locator('.cms-schedule').first();
    await schedule.getByRole('button', { name: `${tell('admin.date.undo')}: ${day(epiphany)}` }).click();
    await schedule.getByRole('button', { name: `${tell('admin.date.skip')}: ${day(epiphany)}`, exact: true }).waitFor();

    const nextSeason = addDays(epiphany, 250);
    await schedule.getByRole('button', { name: tell('admin.season.copy') }).click();
    await schedule.getByLabel(tell('admin.season.start')).fill(nextSeason);
    await schedule.getByRole('button', { name: tell('admin.season.confirm') }).click();
    // Payload draws a row when it comes into sight.
    await page.locator('[id$="row-1"]').first().scrollIntoViewIfNeeded();
    await page.locator('#field-schedules__1__startDate, input[type=date]').last().waitFor();

    await save(page);
    const [old, copied] = await schedulesOf(id);
    expect(old?.exceptions).toEqual([]);
    expect(copied).toMatchObject({ interval: 2, startDate: nextSeason, startTime: '13:00', exceptions: [] });
    await page.context().close();
  }, 120_000);
});

type Saved = Readonly<Record<string, unknown>>;

async function newGroup(more: Record<string, unknown> = {}): Promise<string> {
  const { body: organisations } = await editor.ask('GET', '/organisations?limit=1&depth=0');
  const { status, body } = await editor.ask('POST', '/groups?locale=fi', {
    name: 'Puhdepiiri',
    summary: 'Tehdään puhdetöitä.',
    organisation: (organisations.docs as Saved[])[0]?.id,
    municipality: 'jyvaskyla',
    themes: ['crafts'],
    schedules: [
      {
        repeats: 'weekly',
        interval: 1,
        weekdays: [weekdayOf(start)],
        startDate: start,
        startTime: '13:00',
        endTime: '15:00',
        ...more,
      },
    ],
    _status: 'draft',
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return String((body.doc as Saved).id);
}

/** The form of a document at the tab with its times, on a phone, by somebody who has logged in. */
async function openForm(path: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await logInToAdmin(page, address, editor.account);
  await page.goto(`${address}${path}`);
  await page.getByRole('button', { name: tell('cms.tab.when') }).click();
  await page.locator('.cms-schedule').first().waitFor();
  return page;
}

async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
  await page.locator('#action-save-draft').click();
  expect((await saved).status()).toBe(200);
}

async function schedulesOf(id: string): Promise<readonly Saved[]> {
  const { body } = await editor.ask('GET', `/groups/${id}?locale=fi&draft=true&depth=0`);
  return body.schedules as Saved[];
}

/** Our own buttons that are lower than a finger needs. */
async function smallButtons(page: Page): Promise<readonly string[]> {
  return page
    .locator('.cms-schedule button')
    .evaluateAll((buttons) =>
      buttons.filter((button) => button.getBoundingClientRect().height < 44).map((button) => button.textContent ?? ''),
    );
}
