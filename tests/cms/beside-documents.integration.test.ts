import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, municipalityB, type PersonName, type World } from './people.ts';

let cms: Cms;
let world: World;
let draft: string;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
  const data = { ...listingData('groups', world.organisationA, municipalityA), addressHidden: true };
  draft = String((await cms.payload.create({ collection: 'groups', data: data as never, draft: true })).id);
});

afterAll(() => cms?.close());

const ask = (person: PersonName, method: string, path: string, body: unknown = {}) =>
  cms.request(method, path, { token: world.people[person].token, ...(method === 'GET' ? {} : { body }) });

const rights = (person: PersonName, path: string, body?: unknown) => ask(person, 'POST', `${path}`, body);

test('what one may do with a document is told to those who may read it', async () => {
  for (const person of ['editorA', 'editorBoth', 'coordinatorA', 'administrator'] as const) {
    const response = await rights(person, `/groups/access/${draft}`);
    expect([person, response.status]).toEqual([person, 200]);
    expect(await response.json()).toHaveProperty('update');
  }
  for (const person of ['editorB', 'coordinatorB'] as const)
    for (const path of [`/groups/access/${draft}`, `/organisations/access/${world.organisationA}`, '/groups/access/1'])
      expect([person, path, (await rights(person, path)).status]).toEqual([person, path, 404]);
  for (const id of [draft, world.organisationA])
    expect((await rights('editorNone', `/groups/access/${id}`)).status).toBe(403);
  expect((await rights('anonymous', `/groups/access/${draft}`)).status).toBe(401);
});

test('what one may do with a new document is told, with what has been filled in', async () => {
  const body = listingData('groups', world.organisationB, municipalityB);
  const response = await rights('editorB', '/groups/access', body);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ create: true });
});

test.each([
  ['GET', '/users/versions'],
  ['GET', '/media/versions'],
  ['GET', '/outbox/versions'],
  ['GET', '/users/versions/1'],
  ['POST', '/media/versions/1'],
  ['POST', '/users/verify/x'],
])('%s %s is not there, for anybody', async (method, path) => {
  for (const person of ['anonymous', 'editorA', 'administrator'] as const)
    expect([person, (await ask(person, method, path)).status]).toEqual([person, 404]);
});
