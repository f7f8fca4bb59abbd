import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attempt, type Channel, local, rest } from './channels.ts';
import { type Cms, openCms } from './open-cms.ts';
import {
  listingData,
  makeWorld,
  municipalityA,
  municipalityB,
  type PersonName,
  publish,
  type World,
} from './people.ts';

/**
 * Every person × every collection × every operation, in both APIs. What is expected is worked out from the rule in one
 * sentence each (`mayRead`, `mayChange` …), not copied from the code.
 */

const people: readonly PersonName[] = [
  'anonymous',
  'editorA',
  'editorB',
  'editorBoth',
  'editorNone',
  'coordinatorA',
  'coordinatorB',
  'administrator',
];
const listings = ['places', 'groups', 'events'] as const;
const channels: readonly (readonly [string, Channel])[] = [
  ['REST', rest],
  ['Local API', local],
];

type Side = 'A' | 'B';

/** Whose content somebody looks after. */
const sides: Record<PersonName, readonly Side[]> = {
  anonymous: [],
  editorA: ['A'],
  editorB: ['B'],
  editorBoth: ['A', 'B'],
  editorNone: [],
  coordinatorA: ['A'],
  coordinatorB: ['B'],
  administrator: ['A', 'B'],
};

const looksAfter = (person: PersonName, side: Side) => sides[person].includes(side);
const isEditor = (person: PersonName) => person.startsWith('editor');
const mayCreateFor = (person: PersonName, side: Side) =>
  person === 'administrator' || (isEditor(person) && looksAfter(person, side));
const mayDelete = (person: PersonName) => person === 'administrator';
/** Published places may be chosen by everybody who keeps something. */
const seesPublished = (person: PersonName, collection: string, side: Side) =>
  looksAfter(person, side) || (collection === 'places' && sides[person].length > 0);

let cms: Cms;
let world: World;

beforeAll(async () => {
  cms = await openCms();
  world = await makeWorld(cms);
});

afterAll(() => cms?.close());

const organisationOf = (side: Side) => (side === 'A' ? world.organisationA : world.organisationB);
const municipalityOf = (side: Side) => (side === 'A' ? municipalityA : municipalityB);
const dataOf = (collection: (typeof listings)[number], side: Side) =>
  listingData(collection, organisationOf(side), municipalityOf(side));

const publishListing = (collection: (typeof listings)[number], side: Side) =>
  publish(cms, collection, dataOf(collection, side));

async function draftListing(collection: (typeof listings)[number], side: Side): Promise<string> {
  const data = dataOf(collection, side) as never;
  return String((await cms.payload.create({ collection, data, draft: true })).id);
}

describe.each(channels)('%s', (_, ask) => {
  const attempt = (person: PersonName, what: Attempt) => ask(cms, world.people[person], what);

  describe.each(listings)('%s', (collection) => {
    test.each(['A', 'B'] as const)('are read by those who look after %s', async (side) => {
      const published = await publishListing(collection, side);
      const draft = await draftListing(collection, side);
      const news = `Uusi luonnos ${published}`;
      await cms.payload.update({ collection, id: published, data: { name: news } as never, draft: true });
      const { docs: versions } = await cms.payload.findVersions({
        collection,
        where: { parent: { equals: published } },
      });
      for (const person of people) {
        const own = looksAfter(person, side);
        const open = seesPublished(person, collection, side);
        const found = await attempt(person, { kind: 'find', collection });
        const ids = found.docs.map((doc) => doc.id);
        expect([person, 'find', ids.includes(published), ids.includes(draft)]).toEqual([person, 'find', open, own]);

        const drafts = await attempt(person, { kind: 'find', collection, draft: true });
        expect([person, 'drafts', JSON.stringify(drafts.docs).includes(news)]).toEqual([person, 'drafts', own]);
        expect([person, 'draft', drafts.docs.some((doc) => doc.id === draft)]).toEqual([person, 'draft', own]);

        const read = await attempt(person, { kind: 'read', collection, id: published });
        expect([person, 'read', read.done]).toEqual([person, 'read', open]);
        const readDraft = await attempt(person, { kind: 'read', collection, id: published, draft: true });
        expect([person, 'read draft', JSON.stringify(readDraft.docs).includes(news)]).toEqual([
          person,
          'read draft',
          own,
        ]);
        const unpublished = await attempt(person, { kind: 'read', collection, id: draft, draft: true });
        expect([person, 'read unpublished', unpublished.done]).toEqual([person, 'read unpublished', own]);

        const history = await attempt(person, { kind: 'versions', collection, id: published });
        expect([person, 'versions', history.docs.length > 0]).toEqual([person, 'versions', own]);
        const version = await attempt(person, { kind: 'version', collection, id: String(versions[0]?.id) });
        expect([person, 'version', version.done]).toEqual([person, 'version', own]);
        const counted = await attempt(person, { kind: 'count', collection, where: { id: { equals: draft } } });
        expect([person, 'count', counted.total]).toEqual([person, 'count', own ? 1 : 0]);
      }
    });

    test.each(['A', 'B'] as const)('are made for %s by its editors', async (side) => {
      for (const person of people)
        for (const draft of [true, false]) {
          const data = { ...dataOf(collection, side), _status: draft ? 'draft' : 'published' };
          const made = await attempt(person, { kind: 'create', collection, data, draft });
          expect([person, draft, made.done]).toEqual([person, draft, mayCreateFor(person, side)]);
        }
    });

    test.each(['A', 'B'] as const)('are changed by those who look after %s', async (side) => {
      const id = await publishListing(collection, side);
      for (const person of people) {
        const own = looksAfter(person, side);
        for (const data of [{ _status: 'draft' }, { _status: 'published' }, { summary: 'Uusi' }]) {
          const changed = await attempt(person, { kind: 'update', collection, id, data });
          expect([person, data, changed.done]).toEqual([person, data, own]);
        }
        const saved = await attempt(person, {
          kind: 'update',
          collection,
          id,
          data: { summary: 'Luonnos' },
          draft: true,
        });
        expect([person, 'draft', saved.done]).toEqual([person, 'draft', own]);
      }
    });

    test('are not moved to an organisation one does not look after', async () => {
      for (const person of people) {
        const id = await publishListing(collection, 'A');
        for (const draft of [true, false]) {
          const data = { organisation: world.organisationB };
          const moved = await attempt(person, { kind: 'update', collection, id, data, draft });
          const may = person === 'administrator' || person === 'editorBoth';
          const isThere = moved.docs[0]?.organisation === world.organisationB;
          expect([person, draft, isThere]).toEqual([person, draft, may]);
        }
      }
    });

    test('are not taken out of the municipality by its coordinator', async () => {
      const id = await publishListing(collection, 'A');
      await attempt('coordinatorA', { kind: 'update', collection, id, data: { municipality: municipalityB } });
      const { municipality } = await cms.payload.findByID({ collection, id });
      expect(municipality).toBe(municipalityA);
    });

    test('are deleted by administrators only', async () => {
      for (const person of people) {
        const id = await publishListing(collection, 'A');
        const deleted = await attempt(person, { kind: 'delete', collection, id });
        expect([person, deleted.done]).toEqual([person, mayDelete(person)]);
        expect((await cms.payload.count({ collection, where: { id: { equals: id } } })).totalDocs).toBe(
          mayDelete(person) ? 0 : 1,
        );
      }
    });

    test('are changed in bulk only where one by one would do', async () => {
      const ids = { A: await publishListing(collection, 'A'), B: await publishListing(collection, 'B') };
      for (const person of people) {
        const where = { id: { in: `${ids.A},${ids.B}` } } as const;
        const data = { summary: `Joukko ${person}` };
        const changed = await attempt(person, { kind: 'update-many', collection, where, data });
        const touched = changed.docs.map((doc) => doc.id);
        for (const side of ['A', 'B'] as const)
          expect([person, side, touched.includes(ids[side])]).toEqual([person, side, looksAfter(person, side)]);
        if (mayDelete(person)) continue;
        const deleted = await attempt(person, { kind: 'delete-many', collection, where });
        expect([person, deleted.docs.length]).toEqual([person, 0]);
      }
    });

    test('are copied only from what one may see to what one looks after', async () => {
      for (const side of ['A', 'B'] as const) {
        const id = await publishListing(collection, side);
        for (const person of people) {
          const copied = await attempt(person, { kind: 'duplicate', collection, id });
          expect([person, side, copied.done]).toEqual([person, side, mayCreateFor(person, side)]);
        }
      }
    });

    test('get an older version back only from those who look after them', async () => {
      const id = await publishListing(collection, 'B');
      await cms.payload.update({ collection, id, data: { summary: 'Toinen' } as never });
      const { docs } = await cms.payload.findVersions({ collection, where: { parent: { equals: id } } });
      for (const person of people) {
        const restored = await attempt(person, { kind: 'restore', collection, id: String(docs.at(-1)?.id) });
        expect([person, restored.done]).toEqual([person, looksAfter(person, 'B')]);
      }
    });

    test('do not refer to what belongs to others', async () => {
      const id = await publishListing(collection, 'A');
      const hiddenPlace = await draftListing('places', 'B');
      const openPlace = await publishListing('places', 'B');
      const changed = async (data: object) => (await attempt('editorA', { kind: 'update', collection, id, data })).done;
      expect(await changed({ image: world.imageB })).toBe(false);
      expect(await changed({ image: '00000000-0000-4000-8000-000000000000' })).toBe(false);
      expect(await changed({ image: world.imageA })).toBe(true);
      if (collection === 'places') return;
      expect(await changed({ place: hiddenPlace })).toBe(false);
      expect(await changed({ place: openPlace })).toBe(true);
    });

    test('keep their address and where they came from', async () => {
      const id = await publishListing(collection, 'A');
      const before = await cms.payload.findByID({ collection, id });
      await attempt('editorA', {
        kind: 'update',
        collection,
        id,
        data: { slug: 'varastettu', formerSlugs: ['varastettu'], sample: true },
      });
      const after = await cms.payload.findByID({ collection, id });
      expect([after.slug, after.sample]).toEqual([before.slug, false]);
    });
  });

  test('organisations are kept by their editors and seen by the coordinator of their municipality', async () => {
    const collection = 'organisations';
    for (const person of people)
      for (const side of ['A', 'B'] as const) {
        const id = organisationOf(side);
        const own = looksAfter(person, side);
        const read = await attempt(person, { kind: 'read', collection, id });
        const changed = await attempt(person, { kind: 'update', collection, id, data: { description: person } });
        const versions = await attempt(person, { kind: 'versions', collection, id });
        expect([person, side, read.done, changed.done, versions.docs.length > 0]).toEqual([
          person,
          side,
          own,
          own,
          own,
        ]);

        await attempt(person, { kind: 'update', collection, id, data: { municipality: 'laukaa', slug: 'x' } });
        const { municipality, slug } = await cms.payload.findByID({ collection, id });
        expect(slug).toBe(`jarjesto-${side.toLowerCase()}`);
        expect(municipality).toBe(person === 'administrator' ? 'laukaa' : municipalityOf(side));
        await cms.payload.update({ collection, id, data: { municipality: municipalityOf(side) } });
      }
    for (const person of people) {
      const data = { name: 'Uusi', municipality: municipalityA, _status: 'published' };
      const made = await attempt(person, { kind: 'create', collection, data });
      expect([person, made.done]).toEqual([person, person === 'administrator']);
    }
  });

  test('an organisation with listings is not deleted', async () => {
    await publishListing('groups', 'A');
    const deleted = await attempt('administrator', {
      kind: 'delete',
      collection: 'organisations',
      id: world.organisationA,
    });
    expect(deleted.done).toBe(false);
  });

  test('pictures are seen and described by those who look after their organisation', async () => {
    const collection = 'media';
    for (const person of people)
      for (const side of ['A', 'B'] as const) {
        const id = side === 'A' ? world.imageA : world.imageB;
        const read = await attempt(person, { kind: 'read', collection, id });
        const changed = await attempt(person, { kind: 'update', collection, id, data: { alt: person } });
        expect([person, side, read.done, changed.done]).toEqual([
          person,
          side,
          looksAfter(person, side),
          mayCreateFor(person, side),
        ]);
        if (person !== 'administrator')
          expect((await attempt(person, { kind: 'delete', collection, id })).done).toBe(false);
      }
    const data = { organisation: world.organisationB };
    expect((await attempt('editorA', { kind: 'update', collection, id: world.imageA, data })).done).toBe(false);
  });

  test('nobody but an administrator decides what somebody may do', async () => {
    const collection = 'users';
    const { editorA, editorB } = world.userIds;
    const before = await cms.payload.findByID({ collection, id: editorA, depth: 0 });
    const more = {
      role: 'administrator',
      organisations: [world.organisationA, world.organisationB],
      municipality: municipalityA,
      email: 'uusi@people.example',
      loginAttempts: 0,
    };
    for (const person of people.filter((name) => name !== 'administrator')) {
      await attempt(person, { kind: 'update', collection, id: editorA, data: more });
      const after = await cms.payload.findByID({ collection, id: editorA, depth: 0 });
      expect([after.role, after.organisations, after.municipality, after.email]).toEqual([
        before.role,
        before.organisations,
        before.municipality,
        before.email,
      ]);
      const found = await attempt(person, { kind: 'find', collection });
      const self = person === 'anonymous' ? [] : [world.userIds[person]];
      expect([person, found.docs.map((doc) => doc.id)]).toEqual([person, self]);
      const made = await attempt(person, {
        kind: 'create',
        collection,
        data: { ...more, email: `${person}@made.example`, password: 'kolme sanaa ja lause' },
      });
      expect([person, made.done]).toEqual([person, false]);
      expect((await attempt(person, { kind: 'delete', collection, id: editorB })).done).toBe(false);
    }
  });

  test('the outbox is read by administrators and written by nobody', async () => {
    const collection = 'outbox';
    for (const person of people) {
      const found = await attempt(person, { kind: 'find', collection });
      expect([person, found.docs.length > 0]).toEqual([person, person === 'administrator']);
      const data = { collectionSlug: 'groups', documentId: 'x', operation: 'write', attempts: 0 };
      expect((await attempt(person, { kind: 'create', collection, data })).done).toBe(false);
      expect(
        (await attempt(person, { kind: 'delete-many', collection, where: { attempts: { equals: 0 } } })).docs,
      ).toEqual([]);
    }
  });
});

describe('REST', () => {
  test.each([
    ['GET', '/access'],
    ['POST', '/users/first-register'],
    ['POST', '/users/unlock'],
    ['GET', '/payload-preferences'],
    ['GET', '/payload-preferences/x'],
    ['POST', '/payload-preferences/x'],
    ['GET', '/payload-migrations'],
    ['GET', '/payload-kv'],
    ['GET', '/payload-locked-documents'],
    ['POST', '/payload-locked-documents'],
    ['GET', '/payload-jobs/run'],
    ['GET', '/og'],
    ['POST', '/graphql'],
    ['GET', '/media/file/x.webp'],
    ['GET', '/users/init'],
  ])('gives anonymous nothing at %s %s', async (method, path) => {
    const body =
      method === 'POST' ? { body: { email: 'editora@people.example', password: 'kolme sanaa ja lause' } } : {};
    const response = await cms.request(method, path, body);
    const text = await response.text();
    if (response.ok) expect(['{"initialized":true}', '{"message":"Ei löytynyt","value":null}']).toContain(text);
    expect(text).not.toMatch(/organisation|municipality/);
  });

  test('answers that it is well, to anybody', async () => {
    const response = await cms.request('GET', '/health');
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
  });

  test('lets nobody lock a document or an account of somebody else', async () => {
    const { token } = world.people.editorA;
    const id = await publishListing('groups', 'B');
    const body = {
      document: { relationTo: 'groups', value: id },
      user: { relationTo: 'users', value: world.userIds.editorA },
    };
    expect((await cms.request('POST', '/payload-locked-documents', { token, body })).status).toBe(404);
    const unlocked = await cms.request('POST', '/users/unlock', { token, body: { email: 'editorb@people.example' } });
    expect(unlocked.status).toBe(403);
  });

  test.each(['limit=0', 'limit=100000', 'pagination=false', 'limit=0&pagination=false', 'limit=-1', 'limit=abc'])(
    'gives a limited list for %s',
    async (query) => {
      const data = Array.from({ length: 101 }, () => dataOf('groups', 'B'));
      const { totalDocs } = await cms.payload.count({
        collection: 'groups',
        where: { organisation: { equals: world.organisationB } },
      });
      for (const one of data.slice(totalDocs)) await cms.payload.create({ collection: 'groups', data: one as never });
      const response = await cms.request('GET', `/groups?depth=9&${query}`, { token: world.people.editorB.token });
      const { docs } = (await response.json()) as { docs: unknown[] };
      expect(docs.length).toBeLessThanOrEqual(100);
      expect(docs.length).toBeGreaterThan(0);
    },
  );

  test.each([
    'where[organisation.name][like]=J',
    'where[organisation__name][like]=J',
    'where[or][0][and][0][organisation.contact.email][exists]=true',
    'where[image.alt][like]=K',
    'sort=-organisation.name',
    'sort=name,organisation.municipality',
  ])('does not look into documents of others through a listing: %s', async (query) => {
    await publishListing('places', 'B');
    const { token } = world.people.editorA;
    expect((await cms.request('GET', `/places?${query}`, { token })).status).toBe(400);
    expect((await cms.request('GET', `/places/count?${query}`, { token })).status).toBe(
      query.startsWith('w') ? 400 : 200,
    );
    const ofVersions = query.replaceAll(/\b(organisation|image)\b/g, 'version.$1');
    expect((await cms.request('GET', `/places/versions?${ofVersions}`, { token })).status).toBe(400);
    const byId = `/places?where[organisation.id][equals]=${world.organisationB}`;
    expect((await cms.request('GET', byId, { token })).status).toBe(200);
  });

  test.each(['page=-1', 'page=0', 'page=1e400', 'page=1.5', 'page=x'])('gives the first page for %s', async (query) => {
    for (const person of ['editorA', 'administrator'] as const) {
      const { token } = world.people[person];
      const response = await cms.request('GET', `/places?${query}`, { token });
      expect([response.status, ((await response.json()) as { page: number }).page]).toEqual([200, 1]);
    }
  });

  test('asks for twelve signs in a password, everywhere', async () => {
    const { token } = world.people.editorA;
    const changed = await cms.request('PATCH', `/users/${world.userIds.editorA}`, { token, body: { password: 'abc' } });
    const answer = JSON.stringify(await changed.json());
    expect(changed.status).toBe(400);
    expect(answer).toContain('vähintään 12');
    const reset = await cms.request('POST', '/users/reset-password', { body: { token: 'x', password: 'abc' } });
    expect(reset.status).toBe(400);
  });
});
