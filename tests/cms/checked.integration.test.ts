import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, type PersonName, publish, type World } from './people.ts';

let cms: Cms;
let world: World;
let id: string;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
  id = await publish(cms, 'groups', listingData('groups', world.organisationA, municipalityA));
});

afterAll(() => cms?.close());

async function save(person: PersonName, changes: object) {
  const { token } = world.people[person];
  const response = await cms.request('PATCH', `/groups/${id}`, { token, body: changes });
  expect(response.status).toBe(200);
  const { checked, checkedBy } = await cms.payload.findByID({ collection: 'groups', id });
  return [checked, checkedBy];
}

test('who has checked the details follows from who entered the day', async () => {
  expect(await save('editorA', { summary: 'Kahvia' })).toEqual([null, null]);
  expect(await save('editorA', { checked: '2026-11-20' })).toEqual(['2026-11-20', 'organisation']);
  expect(await save('coordinatorA', { checked: '2026-11-22' })).toEqual(['2026-11-22', 'municipality']);
  expect(await save('administrator', { checked: '2026-11-23' })).toEqual(['2026-11-23', 'service']);
});

test('and from nothing that the editor claims or leaves as it was', async () => {
  expect(await save('editorA', { checked: '2026-11-24', checkedBy: 'service' })).toEqual([
    '2026-11-24',
    'organisation',
  ]);
  expect(await save('coordinatorA', { checked: '2026-11-24', checkedBy: 'municipality' })).toEqual([
    '2026-11-24',
    'organisation',
  ]);
  expect(await save('administrator', { summary: 'Teetä' })).toEqual(['2026-11-24', 'organisation']);
  expect(await save('editorA', { checked: null })).toEqual([null, null]);
});
