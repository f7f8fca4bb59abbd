import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { scheduleProblems } from '#directory/schedule-problems.ts';
import { addDays } from '#i18n/dates.ts';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, publish, type World } from './people.ts';
import { problemsIn, problemsOf } from './problems.ts';

vi.mock('#directory/schedule-problems.ts', async (original) => {
  const domain = await original<typeof import('#directory/schedule-problems.ts')>();
  return { ...domain, scheduleProblems: vi.fn(domain.scheduleProblems) };
});

let cms: Cms;
let world: World;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
});

afterAll(() => cms?.close());

beforeEach(() => {
  vi.mocked(scheduleProblems).mockClear();
});

const daily = { repeats: 'daily', interval: 1, startDate: '2027-01-01', startTime: '13:00' };
const days = (count: number) => Array.from({ length: count }, (_, index) => addDays('2027-01-01', index));

/** A schedule with so many exceptions and so many extra dates. */
const busy = (count: number) => ({
  ...daily,
  exceptions: days(count).map((date) => ({ date, change: 'moved', newDate: date, newStartTime: '14:00' })),
  extraDates: days(count).map((date) => ({ date, startTime: '18:00' })),
});

const save = (schedules: readonly object[], asked: { language?: string } = {}) =>
  problemsOf(cms, world, 'groups', { schedules }, asked);

describe('schedules', () => {
  test('are worked out once for each row, however many dates ask', async () => {
    expect(await save([busy(20), busy(2)])).toEqual({});
    expect(scheduleProblems).toHaveBeenCalledTimes(2);
  });

  test.each([
    [
      { exceptions: days(201).map((date) => ({ date, change: 'skipped' })) },
      'exceptions',
      'Rivejä voi olla enintään 200. Poista joitakin.',
    ],
    [
      { extraDates: days(5000).map((date) => ({ date })) },
      'extraDates',
      'Rivejä voi olla enintään 200. Poista joitakin.',
    ],
    [{ monthDays: days(5000).map(() => 1) }, 'monthDays', 'Rivejä voi olla enintään 200. Poista joitakin.'],
  ])('are refused with too long a list before anything looks at its rows', async (changes, list, told) => {
    expect(await save([{ ...daily, ...changes }])).toEqual({ [`schedules.0.${list}`]: told });
    expect(scheduleProblems).not.toHaveBeenCalled();
  });

  test.each([
    ['fi', 'Lisäpäiviä ja poikkeuksia voi olla kaikilla riveillä yhteensä enintään 400. Poista vanhoja tai turhia.'],
    ['sv', 'Det får finnas högst 400 extra dagar och undantag på alla rader sammanlagt. Ta bort gamla eller onödiga.'],
    [
      'en',
      'There can be at most 400 extra dates and exceptions in all rows together. Remove old ones or those that are not needed.',
    ],
    [
      'de',
      'In allen Zeilen zusammen sind höchstens 400 zusätzliche Tage und Ausnahmen möglich. Entfernen Sie alte oder überflüssige.',
    ],
  ])('have no more single dates together than calendars can hold: %s', async (language, told) => {
    expect(await save([busy(100), busy(101)], { language })).toEqual({ schedules: told });
    expect(scheduleProblems).not.toHaveBeenCalled();
  });

  test('are refused also when one saves a document that is there, or many', async () => {
    const { token } = world.people.editorA;
    const id = await publish(cms, 'groups', listingData('groups', world.organisationA, municipalityA));
    const body = { schedules: days(51).map(() => daily) };
    for (const path of [`/groups/${id}`, `/groups?where[id][equals]=${id}`])
      expect(await problemsIn(await cms.request('PATCH', path, { token, body }))).toEqual({
        schedules: 'Rivejä voi olla enintään 50. Poista joitakin.',
      });
  });

  test.each([
    { extraDates: 'x' },
    { extraDates: { length: 3 } },
    { exceptions: 5 },
    { exceptions: [null, 'x', [1]] },
    { weekdays: 5 },
    { ordinals: { a: 1 } },
    { months: 7, repeats: 'yearly' },
    { monthDays: 'x', repeats: 'monthly', monthlyBy: 'day' },
    { startTime: {}, allDay: 'x' },
    { note: [] },
  ])('of any shape do no harm: %j', async (changes) => {
    await save([{ ...daily, ...changes }]);
  });
});

type Saved = {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly schedules: readonly { readonly id: string; readonly exceptions: readonly { readonly id: string }[] }[];
};

async function send(method: 'POST' | 'PATCH', path: string, changes: object): Promise<Saved> {
  const data = method === 'POST' ? listingData('groups', world.organisationA, municipalityA) : {};
  const { token } = world.people.editorA;
  const response = await cms.request(method, path, { token, body: { ...data, ...changes } });
  expect(response.status).toBeLessThan(300);
  return ((await response.json()) as { doc: Saved }).doc;
}

test('the times of a document are those of the CMS', async () => {
  const far = { createdAt: '9999-01-01T00:00:00.000Z', updatedAt: '9999-01-01T00:00:00.000Z' };
  const isNow = (time: string) => Math.abs(Date.parse(time) - Date.now()) < 60_000;
  const made = await send('POST', '/groups', far);
  expect([made.createdAt, made.updatedAt].map(isNow)).toEqual([true, true]);
  for (const draft of ['', '?draft=true']) {
    const changed = await send('PATCH', `/groups/${made.id}${draft}`, { ...far, summary: 'Uusi' });
    expect(changed.createdAt).toBe(made.createdAt);
    expect(isNow(changed.updatedAt)).toBe(true);
  }
  const { token } = world.people.administrator;
  const body = { name: 'Uusi', municipality: municipalityA, ...far };
  const { doc } = (await (await cms.request('POST', '/organisations', { token, body })).json()) as { doc: Saved };
  expect([doc.createdAt, doc.updatedAt].map(isNow)).toEqual([true, true]);
});

describe('rows', () => {
  const sound = '0123456789abcdef01234567';
  const uuid = '01234567-89ab-4cde-8f01-23456789abcd';
  const rowsOf = ({ schedules }: Saved) =>
    schedules.flatMap(({ id, exceptions }) => [id, ...exceptions.map((e) => e.id)]);
  const withIds = (...ids: unknown[]) => ({ schedules: ids.map((id) => ({ ...daily, id })) });

  test('keep ids that are sound', async () => {
    const exceptions = [{ id: uuid, date: '2027-01-05', change: 'skipped' }];
    const made = await send('POST', '/groups', { schedules: [{ ...daily, id: sound, exceptions }] });
    expect(rowsOf(made)).toEqual([sound, uuid]);
    const changed = await send('PATCH', `/groups/${made.id}`, { schedules: made.schedules });
    expect(rowsOf(changed)).toEqual([sound, uuid]);
  });

  test.each<[string, (id: string) => readonly unknown[]]>([
    ['are there twice', (id) => [id, id]],
    ['are as long as a book', () => ['x'.repeat(10_000)]],
    ['hold lines of a calendar', () => ['a\r\nBEGIN:VEVENT']],
    ['are no text', () => [7, { a: 1 }, true, '']],
  ])('get new ids instead of those that %s', async (_, idsFrom) => {
    for (const draft of [false, true]) {
      const ids = idsFrom(randomUUID());
      const { schedules } = await send('POST', `/groups?draft=${draft}`, withIds(...ids));
      const kept = schedules.map(({ id }) => id);
      expect(kept.every((id) => /^[0-9a-f-]{24,36}$/.test(id))).toBe(true);
      expect(new Set(kept).size).toBe(ids.length);
    }
  });

  test('do not take the id of a row of another document', async () => {
    const id = 'bbbbbbbbbbbbbbbbbbbbbbbb';
    const first = await send('POST', '/groups', withIds(id));
    const { token } = world.people.editorB;
    const body = { ...listingData('groups', world.organisationB, municipalityA), ...withIds(id) };
    const response = await cms.request('POST', '/groups', { token, body });
    expect(response.status).toBeLessThan(500);
    const kept = await cms.payload.findByID({ collection: 'groups', id: first.id });
    expect(kept.schedules?.map((row) => row.id)).toEqual([id]);
  });
});
