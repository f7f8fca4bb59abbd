import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, publish, type World } from './people.ts';

let cms: Cms;
let world: World;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
});

afterAll(() => cms?.close());

const get = (path: string, language = 'fi') =>
  cms.request('GET', path, { token: world.people.editorA.token, language });

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ name: { equals: `x${index}` } }));
const deep = (depth: number) => `${'{"and":['.repeat(depth)}{"name":{"equals":"x"}}${']}'.repeat(depth)}`;

test.each([
  ['two thousand conditions', `where=${JSON.stringify({ or: many(2000) })}`],
  [
    'conditions in parameters',
    many(300)
      .map((_, index) => `where[or][${index}][name][equals]=x`)
      .join('&'),
  ],
  ['conditions three thousand deep', `where=${deep(3000)}`],
  ['a list of values', `where=${JSON.stringify({ name: { in: Array.from({ length: 1001 }, () => 'x') } })}`],
  ['a list of values with commas', `where[name][in]=${'x,'.repeat(1001)}`],
])('a request with %s is refused before the database is asked', async (_, query) => {
  for (const path of ['/places', '/places/count', '/places/versions', '/media', '/payload-preferences'])
    expect([path, (await get(`${path}?${query}`)).status]).toEqual([path, 400]);
});

test('an order of many names is refused, too', async () => {
  const sort = Array.from({ length: 50 }, () => 'name').join(',');
  for (const path of ['/places', '/places/versions', '/media'])
    expect([path, (await get(`${path}?sort=${sort}`)).status]).toEqual([path, 400]);
});

test('it is told in the language of the editor', async () => {
  const told = async (language: string) => (await get(`/places?where=${deep(100)}`, language)).text();
  expect(await told('fi')).toContain('Haku on liian laaja. Hae vähemmällä kerrallaan.');
  expect(await told('sv')).toContain('Sökningen är för omfattande. Sök efter mindre åt gången.');
  expect(await told('en')).toContain('The search asks for too much. Ask for less at a time.');
  expect(await told('de')).toContain('Die Suche ist zu umfangreich. Suchen Sie nach weniger auf einmal.');
});

const collections = ['/places', '/organisations', '/media', '/users', '/payload-preferences', '/payload-kv'];

test.each([
  'where[id][in]=',
  'where[id][in]=x',
  'where[id][contains]=x',
  'where[id][all]=x',
  'where[createdAt][like]=x',
  'where={',
  'where=x',
  'where={"and":[null]}',
  'where={"id":null}',
  'where={"id":{"equals":{"a":1}}}',
])('a condition that cannot be asked is refused with a message: %s', async (query) => {
  for (const path of [...collections.slice(0, -1), '/places/count', '/places/versions', '/groups/versions']) {
    const response = await get(`${path}?${query}`);
    expect([path, response.status]).toEqual([path, 400]);
    expect(await response.text()).toContain('Pyyntöä ei voi lukea.');
  }
});

test.each([
  'where[name][all]=x',
  'where[name][near]=1,2',
  'where[name][equals]=%00',
  'where[_status][in]=',
  'limit=1.5',
])('so is one that does not fit what it asks about: %s', async (query) => {
  for (const path of ['/places', '/organisations/count']) {
    const isCounted = query.startsWith('limit') && path.endsWith('count');
    expect([path, (await get(`${path}?${query}`)).status]).toEqual([path, isCounted ? 200 : 400]);
  }
});

test('what is kept by the CMS for itself is nobody’s to ask for, and asking ends in no error', async () => {
  for (const path of ['/payload-kv', '/payload-kv?where[id][in]=', '/payload-kv/versions', '/payload-kv/count']) {
    const { status } = await get(path);
    expect([path, status >= 400 && status < 500]).toEqual([path, true]);
  }
});

test.each(['{', '"', '[', 'where[id][in]='])('a body that is no JSON is refused with a message: %s', async (text) => {
  const { token } = world.people.administrator;
  const asked = { 'X-Payload-HTTP-Method-Override': 'GET' };
  for (const path of [...collections, '/users/login', '/places/access']) {
    for (const headers of [{}, asked]) {
      const response = await cms.request('POST', path, { token, text, headers });
      expect([path, response.status]).toEqual([path, 400]);
      expect(await response.text()).toMatch(/JSON|Pyyntöä/);
    }
  }
});

test('so is one with a sign that no text can hold', async () => {
  const { status } = await cms.request('POST', '/users/login', { body: { email: 'a\u0000@b.example', password: 'x' } });
  expect(status).toBe(400);
});

test('so is a form that is none, and a new document of which nothing is said', async () => {
  const { token } = world.people.administrator;
  const broken = { 'Content-Type': 'multipart/form-data; boundary=x' };
  const text = '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n';
  for (const path of ['/places', '/organisations', '/media'])
    for (const options of [{ text: 'x', headers: broken }, { text, headers: broken }, {}])
      expect([path, (await cms.request('POST', path, { token, ...options })).status]).toEqual([path, 400]);
});

test('what people search for is found', async () => {
  await publish(cms, 'places', { ...listingData('places', world.organisationA, municipalityA), name: 'x7' });
  const ids = Array.from({ length: 300 }, () => world.organisationA);
  const where = { and: [{ or: [{ and: [{ or: many(40) }] }] }, { organisation: { in: ids } }] };
  const response = await get(`/places?sort=-name,createdAt&where=${JSON.stringify(where)}`);
  expect(await response.json()).toMatchObject({ totalDocs: 1 });
});

test.each([[null], ['x'], [5], [[]], [{ organisation: { toString: 1 } }], [{ organisation: { id: { a: 1 } } }]])(
  'a body that is no document is refused: %j',
  async (body) => {
    const { token } = world.people.editorA;
    const id = await publish(cms, 'groups', listingData('groups', world.organisationA, municipalityA));
    for (const [method, path] of [
      ['POST', '/groups'],
      ['PATCH', `/groups/${id}`],
    ] as const) {
      const { status } = await cms.request(method, path, { token, body });
      expect([method, status >= 400 && status < 500]).toEqual([method, true]);
    }
  },
);
