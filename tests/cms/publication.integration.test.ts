import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Publication } from '#cms/publication.ts';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, type PersonName, publish, type World } from './people.ts';

let cms: Cms;
let world: World;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
});

afterAll(() => cms?.close());

const data = () => ({ ...listingData('groups', world.organisationA, municipalityA), name: 'Kahvihetki' });

/** What the publisher does once everything is live. */
const goLive = () => cms.payload.db.pool.query('DELETE FROM outbox');

const save = (id: string, changes: object, draft = false) =>
  cms.payload.update({ collection: 'groups', id, data: changes as never, draft });

async function asked(id: string, person: PersonName = 'editorA', collection = 'groups') {
  const { token } = world.people[person];
  const response = await cms.request('GET', `/${collection}/${id}/publication`, { token });
  return { status: response.status, told: (await response.json()) as Publication };
}

const told = async (id: string, person?: PersonName) => (await asked(id, person)).told;

test('from a draft to the pages and away again', async () => {
  const { id } = await cms.payload.create({ collection: 'groups', data: data() as never, draft: true });
  expect(await told(id)).toEqual({ state: 'draft', draftWaits: false, pages: null, reason: null });
  await save(id, { _status: 'published' });
  expect(await told(id)).toMatchObject({ state: 'waiting', draftWaits: false });
  await goLive();
  expect(await told(id)).toMatchObject({
    state: 'live',
    pages: { fi: 'http://localhost:3000/fi/ryhmat/kahvihetki/', de: 'http://localhost:3000/de/gruppen/kahvihetki/' },
  });
  await save(id, { name: 'Iltakahvit', _status: 'published' });
  await goLive();
  expect((await told(id)).pages?.fi).toBe('http://localhost:3000/fi/ryhmat/iltakahvit/');

  await save(id, { summary: 'Luonnos' }, true);
  expect(await told(id)).toMatchObject({ state: 'live', draftWaits: true });
  await save(id, { _status: 'draft' });
  expect(await told(id)).toMatchObject({ state: 'leaving', draftWaits: false, pages: null });
  await goLive();
  expect(await told(id)).toMatchObject({ state: 'draft', pages: null });
});

test('a failure is told to all readers, its technical reason to administrators, until the next change', async () => {
  const id = await publish(cms, 'groups', data());
  await cms.payload.db.pool.query(`UPDATE outbox SET error = 'Kaput', attempts = 3 WHERE document_id = $1`, [id]);
  expect(await told(id)).toMatchObject({ state: 'failed', reason: null });
  expect(await told(id, 'coordinatorA')).toMatchObject({ state: 'failed', reason: null });
  expect(await told(id, 'administrator')).toMatchObject({ state: 'failed', reason: 'Kaput' });
  await save(id, { summary: 'Korjattu', _status: 'published' });
  expect(await told(id)).toMatchObject({ state: 'waiting' });
  await goLive();
});

test('nobody is told of a document they may not read, nor of a draft of somebody else', async () => {
  const id = await publish(cms, 'groups', data());
  for (const person of ['anonymous', 'editorB', 'editorNone', 'coordinatorB'] as const)
    expect((await asked(id, person)).status, person).toBe(404);
  for (const wrong of ['none', '00000000-0000-4000-8000-000000000000', 'versions'])
    expect((await asked(wrong)).status, wrong).toBe(404);
  expect((await asked(world.organisationA, 'editorA', 'organisations')).told).toMatchObject({ state: 'live' });

  const place = await publish(cms, 'places', listingData('places', world.organisationA, municipalityA));
  await cms.payload.update({ collection: 'places', id: place, data: { summary: 'Luonnos' }, draft: true });
  expect((await asked(place, 'editorA', 'places')).told).toMatchObject({ draftWaits: true });
  expect((await asked(place, 'editorB', 'places')).told).toMatchObject({ draftWaits: false });
});
