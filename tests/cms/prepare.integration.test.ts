import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Account } from '#cms/accounts.ts';
import { prepareDatabase } from '#cms/prepare.ts';
import { readPublished } from '#cms/published.ts';
import { loadSample } from '#content/sample.ts';
import type { SampleListing } from '#content/sample-schema.ts';
import { type Cms, openCms, today } from './open-cms.ts';

let cms: Cms;

beforeAll(async () => {
  cms = await openCms({ sample: true });
});

afterAll(() => cms?.close());

const sample = () => loadSample(join(import.meta.dirname, '../../content'), cms.region);

test('publishes the whole sample, with what refers to what', async () => {
  const { organisations, listings, pictures } = sample();
  const published = await readPublished(cms.payload);
  const altOf = (picture: string | null) => pictures.find(({ id }) => id === picture)?.alt;
  const count = (kind: string) => listings.filter((listing) => listing.kind === kind).length;
  expect(cms.prepared.loaded).toBe(organisations.length + listings.length);
  expect(published.organisations).toHaveLength(organisations.length);
  expect(published.places).toHaveLength(count('place'));
  expect(published.groups).toHaveLength(count('group'));
  expect(published.events).toHaveLength(count('event'));

  for (const listing of listings) {
    const loaded = [...published.places, ...published.groups, ...published.events].find(
      (candidate) => candidate.kind === listing.kind && isDeepStrictEqual(candidate.name, listing.name),
    );
    expect(loaded).toMatchObject({
      name: listing.name,
      summary: listing.summary,
      description: listing.description,
      municipality: listing.municipality,
      themes: listing.themes,
      threshold: listing.threshold,
      firstVisit: { ...listing.firstVisit, door: loaded?.firstVisit.door },
      contact: publicContact(listing.contact),
      website: listing.website,
      sample: true,
    });
    expect(loaded?.image?.alt).toEqual(altOf(listing.image));
    expect(loaded?.firstVisit.door?.alt).toEqual(altOf(listing.firstVisit.door));
    const keeper = published.organisations.find((organisation) => organisation.id === loaded?.organisation);
    expect(keeper?.name).toEqual(organisations.find(({ id }) => id === listing.organisation)?.name);
  }
  for (const { name, logo } of organisations) {
    const loaded = published.organisations.find((candidate) => isDeepStrictEqual(candidate.name, name));
    expect(loaded?.logo?.alt).toEqual(altOf(logo));
  }
});

test('keeps the file of every picture that is shown', async () => {
  const { organisations, places, groups, events } = await readPublished(cms.payload);
  const shown = [
    ...organisations.map(({ logo }) => logo),
    ...[...places, ...groups, ...events].flatMap(({ image, firstVisit }) => [image, firstVisit.door]),
  ].flatMap((picture) => picture?.files ?? []);
  expect(shown).not.toEqual([]);
  const kept = readdirSync(join(cms.dataDir, 'media'));
  expect(shown.filter(({ path }) => !kept.includes(path.replace('/media/', '')))).toEqual([]);
});

test('makes the accounts once, in a file only its owner may read', async () => {
  const file = join(cms.dataDir, 'accounts.json');
  const accounts = JSON.parse(readFileSync(file, 'utf8'));
  expect(accounts.map(({ role }: { role: string }) => role)).toEqual([
    'administrator',
    'coordinator',
    'editor',
    'editor',
  ]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  for (const { email, password } of accounts) {
    expect(email).toMatch(/\.example$/);
    const response = await cms.request('POST', '/users/login', { body: { email, password } });
    expect(response.status).toBe(200);
  }
  expect(accounts[2].organisation).not.toBe(accounts[3].organisation);
});

test('does nothing the second time', async () => {
  const { payload, region, dataDir } = cms;
  const again = await prepareDatabase({ payload, region, sample: sample(), sampleInto: 'new', dataDir, today });
  expect(again).toEqual({ accounts: [], loaded: 0 });
});

test('leaves a change for the publisher to find for everything it published', async () => {
  const { totalDocs } = await cms.payload.count({ collection: 'outbox' });
  expect(totalDocs).toBe(cms.prepared.loaded);
});

test('makes all accounts when an earlier try was cut off after the sample', async () => {
  const { payload, region, dataDir } = cms;
  const before = JSON.parse(readFileSync(join(dataDir, 'accounts.json'), 'utf8')) as Account[];
  await payload.delete({ collection: 'users', where: { id: { exists: true } } });
  const again = await prepareDatabase({ payload, region, sample: sample(), sampleInto: 'new', dataDir, today });
  expect(again.loaded).toBe(0);
  expect(again.accounts.map(withoutPassword)).toEqual(before.map(withoutPassword));
});

test('does not bring back a sample that somebody has deleted, unless asked to', async () => {
  const { payload, region, dataDir } = cms;
  for (const collection of ['events', 'groups', 'places', 'media', 'organisations'] as const) {
    const { errors } = await payload.delete({ collection, where: { id: { exists: true } } });
    expect(errors).toEqual([]);
  }
  const prepare = (sampleInto: 'new' | 'empty') =>
    prepareDatabase({ payload, region, sample: sample(), sampleInto, dataDir, today });
  expect((await prepare('new')).loaded).toBe(0);
  expect((await prepare('empty')).loaded).toBe(cms.prepared.loaded);
});

/** A contact that reads its messages through a form keeps its phone, its address and its hours to itself. */
function publicContact(contact: SampleListing['contact']): object {
  return contact.privacy === 'shown' ? contact : { ...contact, phone: null, email: null, hours: {} };
}

function withoutPassword({ role, email, organisation }: Account): Omit<Account, 'password'> {
  return { role, email, organisation };
}
