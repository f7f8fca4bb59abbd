import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPublished } from '#cms/published.ts';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, makeWorld, municipalityA, publish, type World } from './people.ts';

let cms: Cms;
let world: World;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
});

afterAll(() => cms?.close());

const data = (name: string) => ({ ...listingData('groups', world.organisationA, municipalityA), name });

const group = (name: string) => publish(cms, 'groups', data(name));

async function draft(name: string): Promise<string> {
  return (await cms.payload.create({ collection: 'groups', data: data(name) as never, draft: true })).id;
}

const save = (id: string, changes: object, { asDraft = false, locale = 'fi' } = {}) =>
  cms.payload.update({
    collection: 'groups',
    id,
    data: { ...(asDraft ? {} : { _status: 'published' }), ...changes } as never,
    draft: asDraft,
    locale: locale as never,
  });

/** The address as the public sees it: that of the public row. */
async function addressOf(id: string, collection: CollectionSlug = 'groups') {
  const { slug, formerSlugs } = (await cms.payload.findByID({ collection, id, depth: 0 })) as {
    slug?: string;
    formerSlugs?: string[];
  };
  return [slug, ...(formerSlugs ?? [])];
}

test('a new name that is published moves the page, and the old address leads on', async () => {
  const id = await group('Kahvihetki');
  await save(id, { name: 'Iltakahvit' });
  expect(await addressOf(id)).toEqual(['iltakahvit', 'kahvihetki']);
  const { groups } = await readPublished(cms.payload);
  expect(groups.find((each) => each.id === id)).toMatchObject({ slug: 'iltakahvit', formerSlugs: ['kahvihetki'] });

  await save(id, { name: 'Aamukahvit' });
  expect(await addressOf(id)).toEqual(['aamukahvit', 'kahvihetki', 'iltakahvit']);
  await save(id, { name: 'Kahvihetki' });
  expect(await addressOf(id)).toEqual(['kahvihetki', 'iltakahvit', 'aamukahvit']);
});

test('a name in a draft moves nothing until it is published', async () => {
  const id = await group('Lukupiiri');
  await save(id, { name: 'Kirjakerho' }, { asDraft: true });
  await save(id, { name: 'Lukijat' }, { asDraft: true });
  expect(await addressOf(id)).toEqual(['lukupiiri']);
  await save(id, {});
  expect(await addressOf(id)).toEqual(['lukijat', 'lukupiiri']);
});

test('what has never been public is not remembered; what was taken back is', async () => {
  const id = await draft('Uusi ryhmä');
  await save(id, { name: 'Neulojat' });
  expect(await addressOf(id)).toEqual(['neulojat']);

  await save(id, { _status: 'draft' });
  await save(id, { name: 'Kutojat', _status: 'draft' });
  expect(await addressOf(id)).toEqual(['neulojat']);
  await save(id, {});
  expect(await addressOf(id)).toEqual(['kutojat', 'neulojat']);
});

test('a name that asks for the same address changes nothing, and a number stays', async () => {
  const first = await group('Shakkikerho');
  const second = await group('Shakkikerho');
  expect(await addressOf(second)).toEqual(['shakkikerho-2']);
  await save(second, { name: 'Shakki-kerho!' });
  expect(await addressOf(second)).toEqual(['shakki-kerho', 'shakkikerho-2']);
  await save(second, { name: 'Shakkikerho' });
  expect(await addressOf(second)).toEqual(['shakkikerho-2', 'shakki-kerho']);
  await save(first, { name: 'SHAKKIKERHO' });
  await save(first, { summary: 'Nappulat saa meiltä.' });
  expect(await addressOf(first)).toEqual(['shakkikerho']);
});

test('only the Finnish name moves the page, or the first there is', async () => {
  const id = await group('Uimarit');
  await save(id, { name: 'Simmare' }, { locale: 'sv' });
  expect(await addressOf(id)).toEqual(['uimarit']);
  // Of a text that is there Payload takes no other in all languages at once: the name stays, and so does the address.
  await save(id, { name: { fi: 'Avantouimarit', sv: 'Vinterbadare' } }, { locale: 'all' });
  expect(await addressOf(id)).toEqual(['uimarit']);
  await save(id, { name: null });
  expect(await addressOf(id)).toEqual(['simmare', 'uimarit']);
  await save(id, { name: 'Vinterbadare' }, { locale: 'sv' });
  expect(await addressOf(id)).toEqual(['vinterbadare', 'uimarit', 'simmare']);
});

test('an address leads to nobody else, neither a present nor a former one', async () => {
  const moved = await group('Puurokerho');
  await save(moved, { name: 'Keittokerho' });
  expect(await addressOf(await group('Puurokerho'))).toEqual(['puurokerho-2']);
  expect(await addressOf(await group('Keittokerho'))).toEqual(['keittokerho-2']);
  const other = await group('Leipäkerho');
  await save(other, { name: 'Puurokerho' });
  expect(await addressOf(other)).toEqual(['puurokerho-3', 'leipakerho']);
  const place = await publish(cms, 'places', {
    ...listingData('places', world.organisationA, municipalityA),
    name: 'Puurokerho',
  });
  expect(await addressOf(place, 'places')).toEqual(['puurokerho']);
  await save(other, { name: 'Haku' });
  expect(await addressOf(other)).toEqual(['haku-2', 'leipakerho', 'puurokerho-3']);
});

test('an older version that is restored takes its address back', async () => {
  const id = await group('Kuoro');
  await save(id, { name: 'Laulajat' });
  const { docs } = await cms.payload.findVersions({
    collection: 'groups',
    where: { parent: { equals: id } },
    sort: 'createdAt',
  });
  const { token } = world.people.editorA;
  const restored = await cms.request('POST', `/groups/versions/${docs[0]?.id}?draft=true`, { token });
  expect(restored.status).toBe(200);
  expect(await addressOf(id)).toEqual(['laulajat', 'kuoro']);
  await cms.payload.restoreVersion({ collection: 'groups', id: String(docs[0]?.id) });
  expect(await addressOf(id)).toEqual(['kuoro', 'laulajat']);
});

test('a copy has an address of its own and no former ones', async () => {
  const id = await group('Marjastajat');
  await save(id, { name: 'Sienestäjät' });
  const copy = await cms.payload.duplicate({ collection: 'groups', id });
  expect((await addressOf(String(copy.id))).slice(1)).toEqual([]);
  expect(await addressOf(String(copy.id))).not.toEqual(['sienestajat']);
  expect(await addressOf(id)).toEqual(['sienestajat', 'marjastajat']);
});

test('nobody writes an address', async () => {
  const id = await group('Kävelijät');
  const { token } = world.people.administrator;
  const body = { slug: 'anastettu', formerSlugs: ['toisen-osoite'], _status: 'published' };
  expect((await cms.request('PATCH', `/groups/${id}`, { token, body })).status).toBe(200);
  expect(await addressOf(id)).toEqual(['kavelijat']);
});

test('organisations move, too', async () => {
  const id = await publish(cms, 'organisations', { name: 'Yhdistys', municipality: municipalityA });
  await cms.payload.update({ collection: 'organisations', id, data: { name: 'Seura', _status: 'published' } });
  expect(await addressOf(id, 'organisations')).toEqual(['seura', 'yhdistys']);
});

test('at once: each gets an address of its own, and nothing that was public is forgotten', async () => {
  const made = await Promise.all(Array.from({ length: 5 }, () => group('Yhtäaikaiset')));
  const slugs = await Promise.all(made.map(async (id) => (await addressOf(id))[0]));
  expect(slugs.sort()).toEqual(['yhtaaikaiset', ...[2, 3, 4, 5].map((number) => `yhtaaikaiset-${number}`)]);

  const [id = ''] = made;
  const [before] = await addressOf(id);
  await Promise.all(['Ensin', 'Sitten'].map((name) => save(id, { name })));
  const [now, ...former] = await addressOf(id);
  expect([now, ...former].sort()).toEqual(['ensin', 'sitten', before].sort());
});
