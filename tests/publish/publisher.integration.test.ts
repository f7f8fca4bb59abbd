import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startEmbedded } from '#database/embedded.ts';
import { passOn } from '#publish/crash-point.ts';
import { rollBack } from '#publish/held-release.ts';
import { pendingChanges, type Reference } from '#publish/outbox.ts';
import { publishOnce } from '#publish/publish-once.ts';
import { type Publisher, type PublisherSettings, startPublisher } from '#publish/publisher.ts';
import { releaseIds } from '#publish/release-folder.ts';
import type { PublisherStatus } from '#publish/status-server.ts';
import type { DocumentChange, Modified, Published } from '#snapshot/snapshot.ts';
import { type TemporaryDatabase, temporaryDatabase, temporaryDataDir } from '../fixtures/database.ts';
import { aGroup, anOrganisation, aRegion, everywhere, nothingPublished } from '../fixtures/snapshot.ts';
import { fakeRenderer, unrenderable } from './fake-renderer.ts';
import { addChange, createOutbox } from './outbox-table.ts';
import { temporaryFolder } from './temporary-folder.ts';

const patience = { timeout: 20_000, interval: 20 };

let database: TemporaryDatabase;
let client: Client;
const publishers: Publisher[] = [];

beforeAll(async () => {
  database = await temporaryDatabase();
});
beforeEach(async () => {
  client = new Client(database.connectionString);
  await client.connect();
  await createOutbox(client);
});
afterEach(async () => {
  for (const publisher of publishers.splice(0)) await publisher.stop();
  await client.end();
});
afterAll(() => database.stop());

const named = (name: string): Published => ({
  ...nothingPublished,
  organisations: [anOrganisation()],
  groups: [
    aGroup({ name: everywhere(name), modified: `2026-11-20T10:00:${String(name.length).padStart(2, '0')}.000Z` }),
  ],
});

/** A site of its own, whose published content, clock and log the test holds in its hands. */
function newSite(changes: Partial<PublisherSettings> = {}) {
  const site = { published: named('Kahvihetki'), now: new Date('2026-11-24T10:00:00Z'), log: [] as string[] };
  const write = (about: object, message: string) => {
    site.log.push('what' in about ? String(about.what) : message);
  };
  const dataDir = temporaryFolder();
  const settings: PublisherSettings = {
    connectionString: database.connectionString,
    readPublished: async () => site.published,
    readModified: async () => modifiedIn(site.published),
    readDocuments: async (references) => documentsOf(site.published, references),
    region: aRegion(),
    siteUrl: 'https://yhdessa.example',
    dataDir,
    rendererDir: fakeRenderer(),
    mediaDir: temporaryFolder(),
    log: { info: write, warn: write, error: write },
    now: () => site.now,
    reached: passOn,
    statusPort: 0,
    pollMilliseconds: 60_000,
    ...changes,
  };
  const releases = join(dataDir, 'releases');
  return Object.assign(site, {
    settings,
    live: () => readFileSync(join(releases, 'current/fi/ryhmat/kahvihetki/index.html'), 'utf8'),
    folder: releases,
    inode: (file: string) => statSync(join(releases, 'current', file)).ino,
    releases: () => releaseIds(releases),
    start: async (own: Partial<PublisherSettings> = {}) => {
      const publisher = await startPublisher({ ...settings, ...own });
      publishers.push(publisher);
      return publisher;
    },
  });
}

const modifiedIn = ({ organisations, places, groups, events }: Published): Modified => ({
  organisations: new Map(organisations.map(({ id, modified }) => [id, modified])),
  places: new Map(places.map(({ id, modified }) => [id, modified])),
  groups: new Map(groups.map(({ id, modified }) => [id, modified])),
  events: new Map(events.map(({ id, modified }) => [id, modified])),
});

/** What of the published content some rows are about. */
function documentsOf(published: Published, references: readonly Reference[]): DocumentChange[] {
  return references.flatMap(({ collection, document: id }) =>
    collection === 'groups'
      ? [{ collection, id, document: published.groups.find((group) => group.id === id) ?? null }]
      : [],
  );
}

async function statusOf({ statusPort }: Publisher): Promise<PublisherStatus> {
  const answer = await fetch(`http://127.0.0.1:${statusPort}/status`);
  return (await answer.json()) as PublisherStatus;
}

async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const own = new Client(connectionString);
  await own.connect();
  try {
    return await work(own);
  } finally {
    await own.end();
  }
}

const settled = (publisher: Publisher) =>
  vi.waitFor(async () => {
    const status = await statusOf(publisher);
    expect(status).toMatchObject({
      database: { ok: true, detail: 'connected' },
      publisher: { ok: true, detail: 'publishing', pending: 0, lagMilliseconds: 0, lastError: null },
      release: { ok: true },
    });
    return status;
  }, patience);

const shows = (site: { live: () => string }, name: string) =>
  vi.waitFor(() => expect(site.live()).toContain(name), patience);

describe('a publisher', () => {
  it('publishes when it starts, and not again when nothing has changed', async () => {
    const site = newSite();
    const first = await site.start();
    await shows(site, 'Kahvihetki');
    await settled(first);
    await first.stop();
    publishers.pop();
    await settled(await site.start());
    expect(await site.releases()).toHaveLength(1);
  });

  it('publishes a change when it is notified, and takes its row off the list', async () => {
    const site = newSite();
    const publisher = await site.start();
    await settled(publisher);
    site.published = named('Iltakahvi');
    await addChange(client);
    await shows(site, 'Iltakahvi');
    await settled(publisher);
    expect(await pendingChanges(client)).toEqual([]);
  });

  it('finds a change by looking when no notification came', async () => {
    const site = newSite({ pollMilliseconds: 50 });
    await settled(await site.start());
    await client.query('DROP TRIGGER outbox_notification ON outbox');
    site.published = named('Iltakahvi');
    await addChange(client);
    await shows(site, 'Iltakahvi');
  });

  it('leaves what came while it published for the next time, and takes many changes at once', async () => {
    const site = newSite();
    let reads = 0;
    let between: () => Promise<unknown> = async () => undefined;
    const readDocuments = async (references: readonly Reference[]) => {
      reads += 1;
      const { published } = site;
      await between();
      return documentsOf(published, references);
    };
    const publisher = await site.start({ readDocuments });
    await settled(publisher);
    between = async () => {
      between = async () => undefined;
      site.published = named('Kolmas');
      for (let change = 0; change < 10; change += 1) await addChange(client);
    };
    site.published = named('Toinen');
    await addChange(client);
    await shows(site, 'Kolmas');
    await settled(publisher);
    expect(reads).toBe(2);
  });

  it('changes the live release in place, and nothing else in it', async () => {
    const site = newSite();
    const publisher = await site.start();
    await settled(publisher);
    const untouched = site.inode('fi/gamma/index.html');
    site.published = { ...named('Iltakahvi'), organisations: [anOrganisation()] };
    await addChange(client);
    await shows(site, 'Iltakahvi');
    await settled(publisher);
    expect(await site.releases()).toHaveLength(1);
    expect(site.inode('fi/gamma/index.html')).toBe(untouched);
  });

  it('renders what a new day changes without any edit', async () => {
    const site = newSite({ pollMilliseconds: 50 });
    await settled(await site.start());
    expect(site.log).not.toContain('day');
    site.now = new Date('2026-11-24T22:00:01Z');
    await vi.waitFor(() => expect(site.log).toContain('day'), patience);
  });

  it('keeps the last good version of what cannot be shown, says why, and goes on with everything else', async () => {
    const site = newSite();
    const publisher = await site.start();
    await settled(publisher);
    site.published = named(unrenderable);
    await addChange(client);
    await vi.waitFor(async () => {
      const { publisher: status } = await statusOf(publisher);
      expect(status).toMatchObject({
        ok: true,
        pending: 0,
        failing: [{ collection: 'groups', id: 'group-1', reason: expect.stringContaining('could not be rendered') }],
      });
    }, patience);
    expect(await pendingChanges(client)).toEqual([
      expect.objectContaining({ attempts: 1, error: expect.stringContaining('could not be rendered') }),
    ]);
    expect(site.live()).toContain('Kahvihetki');

    site.published = {
      ...site.published,
      groups: [...site.published.groups, aGroup({ id: 'group-2', slug: 'toinen' })],
    };
    await addChange(client, 'group-2');
    await vi.waitFor(() => expect(site.inode('fi/ryhmat/toinen/index.html')).toBeGreaterThan(0), patience);
    expect(site.live()).toContain('Kahvihetki');

    site.published = named('Korjattu');
    await addChange(client);
    await shows(site, 'Korjattu');
    await settled(publisher);
    expect(await pendingChanges(client)).toEqual([]);
  });

  it('tries again what the disk refuses, and what waits is kept', async () => {
    const site = newSite();
    const publisher = await site.start();
    await settled(publisher);
    let refusals = 1;
    const readDocuments = site.settings.readDocuments;
    await publisher.stop();
    publishers.pop();
    const again = await site.start({
      readModified: async () => modifiedIn(site.published),
      readDocuments: async (references) => {
        if (refusals > 0) {
          refusals -= 1;
          throw new Error('ENOSPC: no space left on device');
        }
        return await readDocuments(references);
      },
    });
    await settled(again);
    site.published = named('Iltakahvi');
    await addChange(client);
    await vi.waitFor(() => expect(site.log).toContain('Publishing failed; it will be tried again.'), patience);
    await shows(site, 'Iltakahvi');
    await settled(again);
    expect(await pendingChanges(client)).toEqual([]);
  });

  it('stays on a release somebody went back to until they publish again', async () => {
    const site = newSite({ pollMilliseconds: 50 });
    const publisher = await site.start();
    const { release } = await settled(publisher);
    site.published = named('Iltakahvi');
    await publishOnce(site.settings, { full: true, tellPages: () => undefined });
    await shows(site, 'Iltakahvi');
    expect(await rollBack(site.folder, null)).toBe(release.detail);
    expect(site.live()).toContain('Kahvihetki');
    site.published = named('Aamukahvi');
    await addChange(client);
    await vi.waitFor(async () => expect((await statusOf(publisher)).publisher.held).toBe(true), patience);
    expect(await pendingChanges(client)).toHaveLength(1);
    expect(site.live()).toContain('Kahvihetki');
    await publishOnce(site.settings, { full: false, tellPages: () => undefined });
    await shows(site, 'Aamukahvi');
    expect((await settled(publisher)).publisher.held).toBe(false);
  });
});

describe('two publishers', () => {
  it('do not work at once: one stands by, says so, and takes over when the other ends', async () => {
    const site = newSite({ pollMilliseconds: 50 });
    const first = await site.start();
    await settled(first);
    const second = await site.start();
    await vi.waitFor(async () => {
      expect((await statusOf(second)).publisher).toMatchObject({ ok: true, detail: 'standby' });
    }, patience);
    expect(site.log).toContain('Another publisher is at work; this one stands by.');
    await first.stop();
    publishers.shift();
    site.published = named('Iltakahvi');
    await addChange(client);
    await shows(site, 'Iltakahvi');
    await settled(second);
  });
});

describe('publishing by command', () => {
  const changes = { full: false, tellPages: () => undefined };

  it('publishes by itself when no publisher is at work', async () => {
    const site = newSite();
    await addChange(client);
    const report = await publishOnce(site.settings, changes);
    expect(report).toMatchObject({ what: 'everything', written: expect.any(Number) });
    expect(site.live()).toContain('Kahvihetki');
    expect(await pendingChanges(client)).toEqual([]);
    expect(await publishOnce(site.settings, changes)).toMatchObject({ id: report.id, written: 0, removed: 0 });
  });

  it('finds what is different without any row that tells of it', async () => {
    const site = newSite();
    await publishOnce(site.settings, changes);
    site.published = named('Iltakahvi');
    expect(await publishOnce(site.settings, changes)).toMatchObject({ what: 'documents', documents: 1 });
    expect(site.live()).toContain('Iltakahvi');
  });

  it('asks the publisher that is at work, and tells how far it is and what came of it', async () => {
    const site = newSite();
    const publisher = await site.start();
    const { release } = await settled(publisher);
    const told: number[] = [];
    const report = await publishOnce(site.settings, { full: true, tellPages: (done) => told.push(done) });
    expect(report.what).toBe('everything');
    expect(report.id).not.toBe(release.detail);
    expect((await statusOf(publisher)).release.detail).toBe(report.id);
    expect(told.length).toBeGreaterThan(0);
  });

  it('tells why the publisher that is at work could not do it', async () => {
    const site = newSite();
    const readPublished = vi.fn(site.settings.readPublished);
    await settled(await site.start({ readPublished }));
    readPublished.mockRejectedValue(new Error('EROFS: read-only file system'));
    await expect(publishOnce(site.settings, { ...changes, full: true })).rejects.toThrow('EROFS');
  });
});

describe('an outage of the database', () => {
  it('is lived through: the status says so, and what waited is published afterwards', async () => {
    const site = newSite();
    const dataDir = temporaryDataDir();
    const silent = pino({ level: 'silent' });
    const own = await startEmbedded({ dataDir, log: silent });
    const { connectionString } = own;
    await withClient(connectionString, createOutbox);
    const publisher = await site.start({ connectionString });
    await settled(publisher);

    await withClient(connectionString, (editor) => editor.query('DROP TRIGGER outbox_notification ON outbox'));
    await withClient(connectionString, (editor) => addChange(editor));
    site.published = named('Iltakahvi');
    await own.stop();
    await vi.waitFor(async () => {
      const status = await statusOf(publisher);
      expect(status).toMatchObject({ database: { ok: false }, publisher: { ok: false }, release: { ok: true } });
    }, patience);
    expect(site.live()).toContain('Kahvihetki');

    const again = await startEmbedded({ dataDir, port: own.port, log: silent });
    await shows(site, 'Iltakahvi');
    await settled(publisher);
    expect(await withClient(connectionString, pendingChanges)).toEqual([]);
    await publisher.stop();
    publishers.pop();
    await again.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('may be a single connection that is cut: it is made again', async () => {
    const site = newSite();
    const publisher = await site.start();
    await settled(publisher);
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'yhdessa publisher'",
    );
    await vi.waitFor(() => expect(site.log).toContain('The database answers again.'), patience);
    site.published = named('Iltakahvi');
    await addChange(client);
    await shows(site, 'Iltakahvi');
    await settled(publisher);
  });

  it('may be a database whose tables are not there yet', async () => {
    const site = newSite();
    await client.query('DROP TABLE outbox');
    const publisher = await site.start();
    await vi.waitFor(async () => {
      expect((await statusOf(publisher)).database).toMatchObject({
        ok: false,
        detail: expect.stringContaining('outbox'),
      });
    }, patience);
    await createOutbox(client);
    await shows(site, 'Kahvihetki');
    await settled(publisher);
  });
});
