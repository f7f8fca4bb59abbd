import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readDocuments, readModified, readPublished } from '#cms/published.ts';
import { type DocumentChange, type Published, publishedCollections } from '#snapshot/snapshot.ts';
import { type Cms, openCms } from './open-cms.ts';
import { listingData, municipalityA, municipalityB, picture, publish } from './people.ts';

let cms: Cms;
let organisation: string;
/** What the publisher holds: everything as it was when the outbox was last empty. */
let held: Published;

beforeAll(async () => {
  cms = await openCms();
  organisation = await publish(cms, 'organisations', { name: 'Järjestö', municipality: municipalityA });
});

afterAll(() => cms?.close());

beforeEach(async () => {
  held = await readPublished(cms.payload);
  await takeReferences();
});

async function takeReferences() {
  const { rows } = await cms.payload.db.pool.query<{ collection: string; document: string }>(
    'DELETE FROM outbox RETURNING collection_slug AS collection, document_id AS document',
  );
  return rows;
}

/** Catches up from the outbox alone, as the publisher does, and compares with everything read anew. */
async function catchUp(): Promise<DocumentChange[]> {
  const changes = await readDocuments(cms.payload, await takeReferences());
  held = applied(held, changes);
  expect(held).toEqual(await readPublished(cms.payload));
  const modified = await readModified(cms.payload);
  for (const collection of publishedCollections) {
    expect(modified[collection]).toEqual(new Map(held[collection].map((one) => [one.id, one.modified])));
  }
  return changes;
}

function applied(published: Published, changes: readonly DocumentChange[]): Published {
  const entries = Object.entries(published).map(([collection, documents]: [string, readonly { id: string }[]]) => {
    const byId = new Map(documents.map((document) => [document.id, document]));
    for (const change of changes.filter((each) => each.collection === collection)) {
      byId.delete(change.id);
      if (change.document) byId.set(change.id, change.document);
    }
    return [collection, [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))];
  });
  return Object.fromEntries(entries);
}

const told = (changes: readonly DocumentChange[]) =>
  changes.map(({ collection, document, id }) => `${collection} ${id} ${document ? 'is there' : 'is gone'}`);

const data = (collection: 'places' | 'groups' | 'events', more: object = {}) => ({
  ...listingData(collection, organisation, municipalityA),
  ...more,
});

const change = (collection: CollectionSlug, id: string, changes: object, draft = false) =>
  cms.payload.update({ collection, id, data: changes as never, draft });

async function image(): Promise<string> {
  const file = { ...(await picture()), name: 'kuva.png' };
  return (await cms.payload.create({ collection: 'media', data: { alt: 'Kuva', organisation }, file })).id;
}

test('a document from its first draft to its end', async () => {
  const { id } = await cms.payload.create({ collection: 'groups', data: data('groups') as never, draft: true });
  expect(await catchUp()).toEqual([]);
  await change('groups', id, { _status: 'published' });
  expect(told(await catchUp())).toEqual([`groups ${id} is there`]);
  await change('groups', id, { summary: 'Uusi', municipality: municipalityB, _status: 'published' });
  expect(await catchUp()).toMatchObject([{ document: { summary: { fi: 'Uusi' }, municipality: municipalityB } }]);
  await change('groups', id, { summary: 'Vain luonnos' }, true);
  expect(await catchUp()).toEqual([]);
  await change('groups', id, { _status: 'draft' });
  expect(told(await catchUp())).toEqual([`groups ${id} is gone`]);
  await change('groups', id, { _status: 'published' });
  await catchUp();
  await cms.payload.delete({ collection: 'groups', id });
  expect(told(await catchUp())).toEqual([`groups ${id} is gone`]);
});

test('a draft is not published by being asked for, and what the site does not show is left out', async () => {
  const { id } = await cms.payload.create({ collection: 'events', data: data('events') as never, draft: true });
  const references = ['events', 'users', 'unheard-of'].map((collection) => ({ collection, document: id }));
  expect(await readDocuments(cms.payload, references)).toEqual([{ collection: 'events', id, document: null }]);
  const wrong = { collection: 'places', document: 'not an id' };
  expect(await readDocuments(cms.payload, [wrong])).toEqual([
    { collection: 'places', id: 'not an id', document: null },
  ]);
});

test('what is held in a place tells of it only while it is published', async () => {
  const place = await publish(cms, 'places', data('places'));
  const group = await publish(cms, 'groups', data('groups', { place }));
  const event = await publish(cms, 'events', data('events', { place }));
  await publish(cms, 'events', data('events'));
  await catchUp();

  await change('places', place, { _status: 'draft' });
  const changes = await catchUp();
  expect(told(changes)).toEqual([`places ${place} is gone`, `groups ${group} is there`, `events ${event} is there`]);
  expect(changes.slice(1)).toMatchObject([{ document: { place: null } }, { document: { place: null } }]);

  await change('places', place, { _status: 'published' });
  expect((await catchUp()).slice(1)).toMatchObject([{ document: { place } }, { document: { place } }]);
  await change('events', event, { place: null, _status: 'published' });
  expect(await catchUp()).toHaveLength(1);
  await cms.payload.delete({ collection: 'places', id: place });
  expect(told(await catchUp())).toEqual([`places ${place} is gone`, `groups ${group} is there`]);
});

test('a picture is described anew, and taken away, wherever it is shown', async () => {
  const shown = await image();
  await change('organisations', organisation, { logo: shown, _status: 'published' });
  const place = await publish(cms, 'places', data('places', { image: shown }));
  const group = await publish(cms, 'groups', data('groups', { firstVisit: { door: shown } }));
  const event = await publish(cms, 'events', data('events', { image: await image() }));
  const { id: draft } = await cms.payload.create({
    collection: 'groups',
    data: data('groups', { image: shown }) as never,
    draft: true,
  });
  await catchUp();

  const users = [`organisations ${organisation} is there`, `places ${place} is there`, `groups ${group} is there`];
  await change('media', shown, { alt: 'Parempi kuvaus' });
  const changes = await catchUp();
  expect(told(changes)).toEqual(users);
  expect(changes[1]).toMatchObject({ document: { image: { alt: { fi: 'Parempi kuvaus' } } } });
  await cms.payload.delete({ collection: 'media', id: shown });
  expect(told(await catchUp())).toEqual(users);
  expect(held.places.at(-1)?.image ?? null).toBeNull();
  expect(told(await readDocuments(cms.payload, [{ collection: 'groups', document: draft }]))).toEqual([
    `groups ${draft} is gone`,
  ]);
  expect(held.events.find(({ id }) => id === event)?.image).not.toBeNull();
});

test('a hundred documents are read with a handful of questions', async () => {
  const place = await publish(cms, 'places', data('places', { image: await image() }));
  const ids: string[] = [];
  while (ids.length < 5) ids.push(await publish(cms, 'groups', data('groups', { place, image: null })));
  const references = Array.from({ length: 100 }, (_, index) => ({
    collection: 'groups',
    document: ids[index % ids.length] ?? '',
  }));
  const asked: unknown[] = [];
  const { find } = cms.payload.db;
  cms.payload.db.find = (async (args: never) => {
    asked.push(args);
    return find.call(cms.payload.db, args);
  }) as typeof find;
  expect(await readDocuments(cms.payload, references)).toHaveLength(ids.length);
  cms.payload.db.find = find;
  expect(asked.length).toBeLessThanOrEqual(4);
});
