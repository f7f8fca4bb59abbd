import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGeneratedInto } from '#cms/load-generated.ts';
import { readPublished } from '#cms/published.ts';
import { type Generated, generateSample } from '#content/generated/generate.ts';
import { loadSample } from '#content/sample.ts';
import { type Cms, contentDir, openCms, today } from './open-cms.ts';

const wanted = { listings: 60, seed: 7 };
const listingCollections = ['places', 'groups', 'events'] as const;

let cms: Cms;
let generated: Generated;

beforeAll(async () => {
  cms = await openCms();
  generated = generateSample(cms.region, loadSample(contentDir, cms.region).pictures, wanted);
  const { timeZone } = cms.region;
  await loadGeneratedInto(cms.payload, generated, wanted.seed, { today, timeZone, onProgress: () => {} });
}, 120_000);

afterAll(() => cms.close());

const all = async (collection: CollectionSlug) =>
  (await cms.payload.find({ collection, locale: 'all', depth: 0, pagination: false, draft: false }))
    .docs as unknown as Record<string, unknown>[];

test('makes as many listings as were asked for, and reads them back as published', async () => {
  const counts = await Promise.all(listingCollections.map(async (collection) => (await all(collection)).length));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(wanted.listings);
  const published = await readPublished(cms.payload);
  const states = [...generated.states.values()];
  const hidden = states.filter((state) => state === 'draft' || state === 'taken-back').length;
  const { organisations, places, groups, events } = published;
  expect(places.length + groups.length + events.length).toBe(wanted.listings - hidden);
  expect(organisations).toHaveLength(generated.organisations.length);
});

test('leaves nothing for the publisher to find one by one', async () => {
  expect((await cms.payload.count({ collection: 'outbox' })).totalDocs).toBe(0);
});

test('every document can be saved again as it is, and is the same after that', { timeout: 120_000 }, async () => {
  for (const collection of ['organisations', ...listingCollections] as const) {
    for (const before of await all(collection)) {
      const id = String(before.id);
      const { _status, createdAt, updatedAt, ...data } = before;
      await cms.payload.update({
        collection,
        id,
        data: { ...data, _status } as never,
        locale: 'all' as never,
        depth: 0,
      });
      const after = await cms.payload.findByID({ collection, id, locale: 'all', depth: 0 });
      const { updatedAt: _, ...kept } = after as unknown as Record<string, unknown>;
      expect(withoutEmpty(kept)).toEqual(withoutEmpty({ ...data, _status, createdAt }));
    }
  }
});

test('every document has the versions its editors would have made', async () => {
  for (const collection of listingCollections) {
    const { docs } = await cms.payload.findVersions({ collection, locale: 'all', depth: 0, pagination: false });
    const versions = docs as unknown as { parent: string; latest?: boolean; version: { name?: object } }[];
    for (const { id, name } of await all(collection)) {
      const own = versions.filter(({ parent }) => parent === id);
      expect(own.length).toBeGreaterThan(0);
      expect(own.at(-1)?.version.name).toEqual(name);
    }
  }
});

test('an editor of the organisation can change and publish a listing', async () => {
  const [group] = (await all('groups')).filter(({ _status }) => _status === 'published');
  const user = await cms.payload.create({
    collection: 'users',
    data: {
      email: 'jarjesto@yhdessa.example',
      password: 'kolme sanaa ja lause',
      role: 'editor',
      organisations: [group?.organisation],
    } as never,
  });
  const changed = await cms.payload.update({
    collection: 'groups',
    id: String(group?.id),
    data: { summary: 'Uusi kuvaus', _status: 'published' },
    locale: 'fi',
    depth: 0,
    user: { ...user, collection: 'users' } as never,
    overrideAccess: false,
  });
  expect(changed.summary).toBe('Uusi kuvaus');
  const { groups } = await readPublished(cms.payload);
  expect(groups.find(({ id }) => id === group?.id)?.summary.fi).toBe('Uusi kuvaus');
});

test('the same seed gives the same content, another seed another', () => {
  const { pictures } = generated;
  expect(generateSample(cms.region, pictures, wanted)).toEqual(generated);
  expect(generateSample(cms.region, pictures, { ...wanted, seed: 8 }).listings).not.toEqual(generated.listings);
});

/** A text in no language is one that is not there. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== null && inner !== undefined));
}
