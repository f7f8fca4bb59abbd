import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readPublished } from '#cms/published.ts';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, municipalityA, picture, publish } from './people.ts';

let cms: Cms;
let organisation: string;

beforeAll(async () => {
  cms = await openCms();
  organisation = await publish(cms, 'organisations', { name: 'Järjestö', municipality: municipalityA });
});

afterAll(() => cms?.close());

beforeEach(async () => {
  await cms.payload.db.pool.query('DELETE FROM outbox');
});

afterEach(async () => {
  await cms.payload.db.pool.query('DELETE FROM groups');
});

type Row = { collection_slug: string; document_id: string; operation: string };

async function takeRows(): Promise<string[]> {
  const { rows } = await cms.payload.db.pool.query<Row>(
    'DELETE FROM outbox RETURNING collection_slug, document_id, operation',
  );
  return rows.map((row) => `${row.operation} ${row.collection_slug} ${row.document_id}`);
}

const data = () => listingData('groups', organisation, municipalityA);

test('a draft leaves nothing to publish, and is not published', async () => {
  const { id } = await cms.payload.create({ collection: 'groups', data: data() as never, draft: true });
  await cms.payload.update({ collection: 'groups', id, data: { summary: 'Luonnos' }, draft: true });
  await cms.payload.delete({ collection: 'groups', id });
  expect(await takeRows()).toEqual([]);
});

test('a row says who has saved, so that everybody has their turn', async () => {
  const user = await cms.payload.create({
    collection: 'users',
    data: { email: 'saver@yhdessa.example', password: 'a long enough password', role: 'administrator' } as never,
  });
  const saved = { collection: 'groups' as const, data: { ...data(), _status: 'published' } as never };
  await cms.payload.create({ ...saved, user: { ...user, collection: 'users' } as never });
  await cms.payload.create(saved);
  const { rows } = await cms.payload.db.pool.query<{ saved_by: string | null }>(
    'SELECT saved_by FROM outbox ORDER BY created_at, id',
  );
  expect(rows.map((row) => row.saved_by)).toEqual([user.id, null]);
});

test('publishing, changing, taking back and deleting each leave one row', async () => {
  const { id } = await cms.payload.create({ collection: 'groups', data: data() as never, draft: true });
  const write = `write groups ${id}`;
  const change = (changes: object, draft = false) =>
    cms.payload.update({ collection: 'groups', id, data: changes as never, draft });

  await change({ _status: 'published' });
  expect(await takeRows()).toEqual([write]);
  await change({ summary: 'Uusi', _status: 'published' });
  expect(await takeRows()).toEqual([write]);

  await change({ summary: 'Vain luonnos' }, true);
  expect(await takeRows()).toEqual([]);
  const { groups } = await readPublished(cms.payload);
  expect(groups.map((group) => group.summary)).toEqual([{ fi: 'Uusi' }]);

  await change({ _status: 'draft' });
  expect(await takeRows()).toEqual([write]);
  expect((await readPublished(cms.payload)).groups).toEqual([]);
  await change({ summary: 'Yhä luonnos' });
  expect(await takeRows()).toEqual([]);

  await change({ _status: 'published' });
  await takeRows();
  await cms.payload.delete({ collection: 'groups', id });
  expect(await takeRows()).toEqual([`delete groups ${id}`]);
});

test('getting an older version back is a change', async () => {
  const id = await publish(cms, 'groups', data());
  await cms.payload.update({ collection: 'groups', id, data: { summary: 'Toinen', _status: 'published' } });
  await takeRows();
  const { docs } = await cms.payload.findVersions({ collection: 'groups', where: { parent: { equals: id } } });
  await cms.payload.restoreVersion({ collection: 'groups', id: String(docs.at(-1)?.id) });
  expect(await takeRows()).toEqual([`write groups ${id}`]);
});

test('renaming an organisation and describing a picture anew are changes', async () => {
  await cms.payload.update({
    collection: 'organisations',
    id: organisation,
    data: { name: 'Uusi nimi', _status: 'published' },
  });
  expect(await takeRows()).toEqual([`write organisations ${organisation}`]);

  const file = { ...(await picture()), name: 'kuva.png' };
  const { id } = await cms.payload.create({ collection: 'media', data: { alt: 'Kuva', organisation }, file });
  expect(await takeRows()).toEqual([]);
  await cms.payload.update({ collection: 'media', id, data: { alt: 'Parempi kuvaus' } });
  expect(await takeRows()).toEqual([`write media ${id}`]);
});

test('a change that is rolled back leaves no row', async () => {
  const { db } = cms.payload;
  const transactionID = await db.beginTransaction();
  if (transactionID === null) throw new Error('no transaction');
  await cms.payload.create({
    collection: 'groups',
    data: { ...data(), _status: 'published' } as never,
    req: { transactionID },
  });
  await db.rollbackTransaction(transactionID);
  expect(await takeRows()).toEqual([]);
});

test('wakes whoever listens, when the change is committed', async () => {
  const listener = new pg.Client({ connectionString: cms.connectionString });
  await listener.connect();
  await listener.query('LISTEN outbox');
  const woken = new Promise<string>((resolve) => {
    listener.on('notification', ({ channel }) => resolve(channel));
  });
  await publish(cms, 'groups', data());
  expect(await woken).toBe('outbox');
  await listener.end();
});
