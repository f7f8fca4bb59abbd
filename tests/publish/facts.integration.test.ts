import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { passOn } from '#publish/crash-point.ts';
import { commitEdit, prepareEdit, type Site } from '#publish/edit.ts';
import { factsLimits } from '#publish/facts-limits.ts';
import { changesAreSafe } from '#publish/journal.ts';
import { openLiveRelease } from '#publish/live-release.ts';
import { publishDocuments } from '#publish/publish-documents.ts';
import { currentReleaseId } from '#publish/release-folder.ts';
import { loadRenderer } from '#publish/renderer.ts';
import { closeSearchEngines } from '#publish/search-engine.ts';
import { beginDay, nextPortion } from '#publish/stale-pages.ts';
import { verifyRelease } from '#publish/verify-release.ts';
import { openFacts } from '#search/open-facts.ts';
import { applyChanges, type DocumentChange } from '#snapshot/snapshot.ts';
import { aGroup, anEvent, anOrganisation, aPlace, aSingleTime, aSnapshot, everywhere } from '../fixtures/snapshot.ts';
import { fakeRenderer } from './fake-renderer.ts';
import { contentOf, isNoIndex, type LiveSite, liveSite } from './live-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

afterAll(closeSearchEngines);

/** Each municipality has a file of its own, where a test does not say otherwise. */
vi.mock(import('#publish/facts-limits.ts'), () => ({ factsLimits: { own: 1 } as never }));

const withSharedFile = (own: number) => {
  Object.assign(factsLimits, { own });
  onTestFinished(() => void Object.assign(factsLimits, { own: 1 }));
};

const place = aPlace({ position: { latitude: 62.6, longitude: 25.7 } });
const heldThere = aGroup({ place: place.id, municipality: 'gamma' });
const knitting = aGroup({ id: 'group-2', slug: 'neulonta', municipality: 'beta' });

const snapshot = aSnapshot({
  organisations: [anOrganisation()],
  places: [place],
  groups: [heldThere, knitting],
  events: [anEvent()],
});

const newSite = async () =>
  await liveSite({ releases: temporaryFolder(), mediaDir: temporaryFolder() }, await loadRenderer(fakeRenderer()));

const groupChange = (document: typeof knitting): DocumentChange => ({
  collection: 'groups',
  id: document.id,
  document,
});

/** Publishes a change, and tells whose facts in Finnish are in other files since. */
async function changedAfter(site: LiveSite, change: DocumentChange): Promise<string[]> {
  const before = shardsOf(site);
  await site.publish(applyChanges(snapshot, [change], snapshot.at));
  const after = shardsOf(site);
  const changed = [...before, ...after].filter((file) => !(before.includes(file) && after.includes(file)));
  return [...new Set(changed.map((file) => file.split('-')[0] ?? ''))].sort();
}

function shardsOf(site: LiveSite): string[] {
  const folder = site.file('search/facts');
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('-fi.json')) : [];
}

const namesOf = (site: LiveSite): string[] =>
  shardsOf(site)
    .map((file) => file.split('-')[0] ?? '')
    .sort();

/** What a reader of Finnish has of all municipalities, and under which page each stands. */
async function factsOf(site: LiveSite) {
  const facts = await openFacts('fi', async (file) => site.read(join('search', file)));
  return (await facts.load(null)).facts;
}

describe('an edit', () => {
  it('writes the facts of its municipality only', async () => {
    const site = await newSite();
    await site.publish(snapshot);
    expect(shardsOf(site)).toHaveLength(3);
    expect(await changedAfter(site, groupChange({ ...knitting, threshold: { free: 'yes' } }))).toEqual(['beta']);
    expect((await factsOf(site)).map(({ features }) => features)).toContainEqual({ free: 'yes' });
  });

  it.each([
    [
      'of its words, by which search knows it',
      groupChange({ ...knitting, name: everywhere('Neuletapaaminen') }),
      ['beta'],
    ],
    ['that moves it to another municipality', groupChange({ ...knitting, municipality: 'gamma' }), ['beta', 'gamma']],
    [
      'that moves the place of something elsewhere',
      { collection: 'places', id: place.id, document: { ...place, position: { latitude: 62.7, longitude: 25.7 } } },
      ['alpha', 'gamma'],
    ],
    [
      'of the organisation, by whose name search finds all of its listings',
      { collection: 'organisations', id: 'organisation-1', document: anOrganisation({ name: everywhere('Uusi ry') }) },
      ['alpha', 'beta', 'gamma'],
    ],
    ['that ends it', groupChange({ ...knitting, status: { state: 'ended', reason: {}, resumes: null } }), ['beta']],
    ['that takes it away', { collection: 'groups', id: knitting.id, document: null }, ['beta']],
  ] satisfies [string, DocumentChange, string[]][])('%s', async (_, change, municipalities) => {
    const site = await newSite();
    const { id } = await site.publish(snapshot);
    expect(await changedAfter(site, change)).toEqual(municipalities);
    const problems = await verifyRelease(site.releases, id, () => undefined);
    expect(problems.filter(({ problem, file }) => file.startsWith('search/') || problem.startsWith('facts'))).toEqual(
      [],
    );
  });
});

describe('municipalities with few listings', () => {
  it('share a file, which one leaves with its next listing and comes back to', async () => {
    withSharedFile(2);
    const site = await newSite();
    await site.publish(snapshot);
    expect(namesOf(site)).toEqual(['_others', 'alpha']);
    const another = groupChange(aGroup({ id: 'group-3', slug: 'ompelu', municipality: 'beta' }));
    expect(await changedAfter(site, another)).toEqual(['_others', 'beta']);
    expect(namesOf(site)).toEqual(['_others', 'alpha', 'beta']);
    expect((await factsOf(site)).map(({ municipality }) => municipality).sort()).toEqual([
      'alpha',
      'alpha',
      'beta',
      'beta',
      'gamma',
    ]);
    await site.publish(snapshot);
    expect(namesOf(site)).toEqual(['_others', 'alpha']);
  });

  it('leave no file when the last listing goes', async () => {
    withSharedFile(2);
    const site = await newSite();
    await site.publish({ ...snapshot, groups: [knitting] });
    await site.publish({ ...snapshot, groups: [] });
    expect(namesOf(site)).toEqual(['alpha']);
  });
});

it('what is over, has ended or was not checked for too long cannot be filtered', async () => {
  const site = await newSite();
  const known = { ...knitting, themes: ['crafts'] };
  const groups = [
    known,
    aGroup({ id: 'old', slug: 'vanha', checked: '2024-01-01' }),
    aGroup({ id: 'ended', slug: 'loppunut', status: { state: 'ended', reason: {}, resumes: null } }),
  ];
  const events = [anEvent({ schedules: [aSingleTime({ startDate: '2026-11-23' })] })];
  await site.publish({ ...snapshot, places: [], groups, events });
  expect((await factsOf(site)).map(({ kind, themes }) => [kind, themes])).toEqual([['group', ['crafts']]]);
});

it('a new day in portions, with an edit in between, leaves the facts that a build of that day has', async () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    aGroup({ id: `many-${at}`, slug: `monta-${at}`, municipality: ['alpha', 'beta', 'gamma'][at % 3] ?? '' }),
  );
  const today = { ...snapshot, groups: [...snapshot.groups, ...many].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  const tomorrow = '2026-11-25T08:00:00.000Z';
  const renewed = groupChange({ ...knitting, threshold: { free: 'yes' } });
  const renderer = await loadRenderer(fakeRenderer());
  const folders = () => ({ releases: temporaryFolder(), mediaDir: temporaryFolder() });
  const [site, whole] = [await liveSite(folders(), renderer), await liveSite(folders(), renderer)];
  await site.publish(today);
  await whole.publish(applyChanges(today, [renewed], tomorrow));

  const write = () => undefined;
  const log = { info: write, warn: write, error: write };
  const working: Site = { ...site, renderer, log, confirm: async () => undefined, reached: passOn };
  const { region, siteUrl } = today;
  const opened = await openLiveRelease(site.releases, { rendererHash: renderer.hash, region, siteUrl }, log);
  const begun = opened && beginDay(opened, tomorrow, null);
  if (!begun) throw new Error('It is a new day.');
  let { live } = begun;
  let portions = 0;
  for (let stale = begun.stale as typeof begun.stale | null; stale; portions += 1) {
    const { edit, left } = nextPortion(live, stale);
    const prepared = await prepareEdit(working, live, edit);
    await commitEdit(working, prepared);
    live = prepared.live;
    stale = left;
    if (portions === 0) live = (await publishDocuments(working, live, [renewed], tomorrow)).live;
  }
  await changesAreSafe(site.releases);
  expect(portions).toBeGreaterThan(1);
  const ofSearch = (file: string) => file.startsWith('search/') && isNoIndex(file);
  expect(await contentOf(site.releases, ofSearch)).toEqual(await contentOf(whole.releases, ofSearch));
  const problems = await verifyRelease(site.releases, (await currentReleaseId(site.releases)) ?? '', () => undefined);
  expect(problems.filter(({ problem }) => /^(?:facts|search)-/.test(problem))).toEqual([]);
}, 60_000);
