import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildRelease } from '#publish/build.ts';
import { publishCompactSearch } from '#publish/compact-search.ts';
import type { CrashPoint } from '#publish/crash-point.ts';
import type { Site } from '#publish/edit.ts';
import { rollForward } from '#publish/journal.ts';
import { openLiveRelease } from '#publish/live-release.ts';
import { publishDocuments } from '#publish/publish-documents.ts';
import { tidyReleases } from '#publish/release-folder.ts';
import { loadRenderer } from '#publish/renderer.ts';
import { closeSearchEngines } from '#publish/search-engine.ts';
import type { Session } from '#publish/session.ts';
import { verifyRelease } from '#publish/verify-release.ts';
import { find } from '#search/find.ts';
import type { DocumentChange } from '#snapshot/snapshot.ts';
import type { Pagefind } from '../../src/site/search/pagefind.ts';
import { searchIn } from '../fixtures/search.ts';
import { aGroup, anOrganisation, aSnapshot, everywhere } from '../fixtures/snapshot.ts';
import { fakeRenderer } from './fake-renderer.ts';
import { temporaryFolder } from './temporary-folder.ts';

afterAll(closeSearchEngines);

/** Each group has a page in four languages. */
const limits = { mostNewest: 8, mostRecent: 20 };

const group = (number: number, name: string): DocumentChange => ({
  collection: 'groups',
  id: `group-${number}`,
  document: aGroup({ id: `group-${number}`, slug: `ryhma-${number}`, name: everywhere(name) }),
});

const noGroup = (number: number): DocumentChange => ({ collection: 'groups', id: `group-${number}`, document: null });

const groups = (name: string): DocumentChange[] =>
  [1, 2, 3, 4, 5, 6].map((number) => group(number, `${name}${number}`));

const snapshot = aSnapshot({
  organisations: [anOrganisation()],
  groups: groups('alku').flatMap(({ document }) => (document as ReturnType<typeof aGroup>) ?? []),
});

/** A publisher at work on a site of six groups, without a database. */
async function publisherAtWork() {
  const releases = temporaryFolder();
  const renderer = await loadRenderer(fakeRenderer());
  const write = () => undefined;
  let crashAt: CrashPoint | null = null;
  const site: Site = {
    releases,
    mediaDir: temporaryFolder(),
    renderer,
    log: { info: write, warn: write, error: write },
    confirm: async () => undefined,
    reached: (point) => {
      if (point === crashAt) throw new Error('The process ended.');
    },
  };
  const { live } = await buildRelease(site, snapshot, () => undefined);
  let woken = Promise.withResolvers<void>();
  const wake = () => woken.resolve();
  const session = { site, live, searchJobs: new Map(), failing: new Map(), wake } as unknown as Session;
  const folder = join(releases, live.id);
  const step = async () => await publishCompactSearch(session, limits);
  /** Until an index that is being built is there, or has failed. */
  const built = async () => {
    await woken.promise;
    woken = Promise.withResolvers<void>();
  };
  const restart = async () => {
    crashAt = null;
    const jobs = [...session.searchJobs.values()];
    session.searchJobs = new Map();
    // With its process all that it was building ends.
    await closeSearchEngines();
    while (jobs.some(({ result }) => result === undefined)) await built();
    await rollForward(releases);
    await tidyReleases(releases);
    const { region, siteUrl } = snapshot;
    session.live = await openLiveRelease(releases, { rendererHash: renderer.hash, region, siteUrl }, site.log);
  };
  return {
    releases,
    edit: async (...documents: DocumentChange[]) => {
      if (!session.live) throw new Error('Nothing is live.');
      session.live = (await publishDocuments(site, session.live, documents, snapshot.at)).live;
    },
    step,
    restart,
    crash: async (point: CrashPoint) => {
      crashAt = point;
      await expect(step()).rejects.toThrow('The process ended.');
      await restart();
    },
    built,
    open: async () => await searchIn(folder, 'fi'),
    /** The pages that each of the queries finds. */
    find: async (...queries: string[]) => {
      const search = await searchIn(folder, 'fi');
      const found: string[][] = [];
      for (const query of queries) found.push(await pagesFound(search, query));
      return found;
    },
    /** The names of the indexes on the site. */
    segments: () => namesIn(join(folder, 'search')).filter((name) => /^(?:base|recent|newest)-/.test(name)),
    remembered: () => namesIn(join(releases, `${live.id}.search`)),
    beside: () => namesIn(releases).filter((name) => name.startsWith('.search')),
    searchProblems: async () => {
      const problems = await verifyRelease(releases, live.id, () => undefined);
      return problems.filter(({ problem }) => /^(?:search|facts)-/.test(problem));
    },
  };
}

async function pagesFound(search: Pagefind, query: string): Promise<string[]> {
  const hits = await find({ words: query, language: 'fi' }, search);
  const pages = await Promise.all(hits.map((hit) => hit.data()));
  return pages.map(({ url }) => url).sort();
}

const namesIn = (folder: string): string[] => readdirSync(folder).sort();

const kindsOf = (names: readonly string[]): string[] => names.map((name) => name.replace(/-.*/, ''));

const page = (number: number): string => `/fi/ryhmat/ryhma-${number}/`;

/** Everything has changed, and a new base is being built; meanwhile one group has another name and one is gone. */
async function editedMeanwhile() {
  const publisher = await publisherAtWork();
  const [first = ''] = publisher.segments();
  await publisher.edit(...groups('toinen'));
  expect(await publisher.step()).toBeNull();
  await publisher.edit(group(1, 'kolmas1'));
  await publisher.edit(noGroup(2));
  return { ...publisher, first };
}

/** The compaction is on the site; a fold that was begun with it is done with. */
async function placed(publisher: Awaited<ReturnType<typeof editedMeanwhile>>) {
  for (let report = null; publisher.segments().filter((name) => name.startsWith('base')).length < 2; ) {
    await publisher.built();
    do report = await publisher.step();
    while (report);
  }
}

describe('many changes', { timeout: 60_000 }, () => {
  it('become a new base beside edits, which are on the site at once and stay there', async () => {
    const publisher = await editedMeanwhile();
    expect(kindsOf(publisher.segments())).not.toContain('recent');
    const queries = ['kolmas1', 'toinen1', 'toinen2', 'toinen3', 'alku3'];
    const expected = [[page(1)], [], [], [page(3)], []];
    expect(await publisher.find(...queries)).toEqual(expected);
    await placed(publisher);
    expect(await publisher.find(...queries)).toEqual(expected);
    expect(await publisher.searchProblems()).toEqual([]);
  });

  it.each([
    ['the same publisher', async () => undefined],
    ['the next publisher', async ({ restart }: { restart: () => Promise<void> }) => await restart()],
  ])('leave the old base there until the next change, when %s takes it away', async (_, between) => {
    const publisher = await editedMeanwhile();
    await placed(publisher);
    expect(publisher.segments()).toContain(publisher.first);
    await between(publisher);
    await publisher.edit(group(4, 'neljas4'));
    expect(publisher.segments()).not.toContain(publisher.first);
    expect(await publisher.find('neljas4')).toEqual([[page(4)]]);
    await publisher.edit(group(4, 'neljas4 taas'));
    await publisher.edit(noGroup(4));
    expect(kindsOf(publisher.segments()).filter((kind) => kind === 'base')).toHaveLength(1);
    expect(publisher.beside()).toEqual([]);
    expect(await publisher.searchProblems()).toEqual([]);
  });

  it('are whole after a crash in the middle of placing them', async () => {
    const publisher = await editedMeanwhile();
    await publisher.built();
    await publisher.crash('journal-synced');
    expect(await publisher.find('kolmas1', 'toinen3', 'toinen2')).toEqual([[page(1)], [page(3)], []]);
    expect(publisher.beside()).toEqual([]);
    expect(await publisher.searchProblems()).toEqual([]);
  });
});

describe('some changes', { timeout: 60_000 }, () => {
  it('become a recent index, so that the newest one stays small', async () => {
    const publisher = await publisherAtWork();
    await publisher.edit(group(1, 'toinen1'), group(2, 'toinen2'), group(3, 'toinen3'));
    expect(await publisher.step()).toBeNull();
    await publisher.edit(group(1, 'kolmas1'), noGroup(2));
    await publisher.built();
    expect(await publisher.step()).toMatchObject({ what: 'search' });
    await publisher.edit(group(3, 'alku3'));
    // One of the newest is what the edit before has left for those who are searching with it.
    expect(kindsOf(publisher.segments())).toEqual(['base', 'newest', 'newest', 'recent']);
    expect(await publisher.find('toinen1', 'kolmas1', 'toinen2', 'alku2', 'alku3')).toEqual([
      [],
      [page(1)],
      [],
      [],
      [page(3)],
    ]);
    expect(publisher.remembered().map((name) => name.replace(/[-.].*/, ''))).toEqual(['base', 'recent', 'state']);
    expect(publisher.beside()).toEqual([]);
    expect(await publisher.searchProblems()).toEqual([]);
  });

  it('are found by somebody who opened the search before', async () => {
    const publisher = await publisherAtWork();
    await publisher.edit(group(1, 'toinen1'));
    const search = await publisher.open();
    expect(await pagesFound(search, 'toinen1')).toEqual([page(1)]);
    for (const name of ['kolmas1', 'neljas1']) await publisher.edit(group(1, name));
    expect(await pagesFound(search, 'neljas1')).toEqual([page(1)]);
  });
});
