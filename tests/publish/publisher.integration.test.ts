import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startEmbedded } from '#database/embedded.ts';
import { pendingChanges } from '#publish/outbox.ts';
import { publishOnce } from '#publish/publish-once.ts';
import { type Publisher, type PublisherSettings, startPublisher } from '#publish/publisher.ts';
import { releaseIds } from '#publish/release-folder.ts';
import type { PublisherStatus } from '#publish/status-server.ts';
import type { Published } from '#snapshot/snapshot.ts';
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
  groups: [aGroup({ name: everywhere(name) })],
});

/** A site of its own, whose published content, clock and log the test holds in its hands. */
function newSite(changes: Partial<PublisherSettings> = {}) {
  const site = { published: named('Kahvihetki'), now: new Date('2026-11-24T10:00:00Z'), log: [] as string[] };
  const write = (_: object, message: string) => site.log.push(message);
  const dataDir = temporaryFolder();
  const settings: PublisherSettings = {
    connectionString: database.connectionString,
    readPublished: async () => site.published,
    region: aRegion(),
    siteUrl: 'https://yhdessa.example',
    dataDir,
    rendererDir: fakeRenderer(),
    mediaDir: temporaryFolder(),
    log: { info: write, warn: write, error: write },
    now: () => site.now,
    statusPort: 0,
    pollMilliseconds: 60_000,
    ...changes,
  };
  const releases = join(dataDir, 'releases');
  return Object.assign(site, {
    settings,
    live: () => readFileSync(join(releases, 'current/fi/ryhmat/kahvihetki/index.html'), 'utf8'),
    releases: () => releaseIds(releases),
    start: async (own: Partial<PublisherSettings> = {}) => {
      const publisher = await startPublisher({ ...settings, ...own });
      publishers.push(publisher);
      return publisher;
    },
  });
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
    const readPublished = async () => {
      reads += 1;
      const { published } = site;
      await between();
      return published;
    };
    const publisher = await site.start({ readPublished });
    await settled(publisher);
    reads = 0;
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

  it('publishes the new day without any change', async () => {
    let looks = 0;
    const now = () => {
      looks += 1;
      return site.now;
    };
    const site = newSite({ pollMilliseconds: 50 });
    await settled(await site.start({ now }));
    site.now = new Date('2026-11-24T21:59:59Z');
    looks = 0;
    await vi.waitFor(() => expect(looks).toBeGreaterThan(2), patience);
    expect(await site.releases()).toHaveLength(1);
    site.now = new Date('2026-11-24T22:00:01Z');
    await vi.waitFor(async () => expect(await site.releases()).toHaveLength(2), patience);
  });

  it('keeps a change it cannot publish, says why, and publishes it later', async () => {
    const site = newSite();
    const publisher = await site.start();
    await settled(publisher);
    site.published = named(unrenderable);
    await addChange(client);
    await vi.waitFor(async () => {
      const { publisher: status } = await statusOf(publisher);
      expect(status).toMatchObject({
        ok: false,
        pending: 1,
        lastError: expect.stringContaining('could not be rendered'),
      });
    }, patience);
    expect(await pendingChanges(client)).toEqual([
      expect.objectContaining({ attempts: 1, error: expect.stringContaining('could not be rendered') }),
    ]);
    expect(site.log).toContain('Publishing failed; it will be tried again.');
    expect(site.live()).toContain('Kahvihetki');
    site.published = named('Korjattu');
    await shows(site, 'Korjattu');
    await settled(publisher);
    expect(await pendingChanges(client)).toEqual([]);
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
  it('publishes by itself when no publisher is at work', async () => {
    const site = newSite();
    await addChange(client);
    const report = await publishOnce({ ...site.settings, full: false });
    expect(report).toMatchObject({ changed: true, full: true });
    expect(site.live()).toContain('Kahvihetki');
    expect(await pendingChanges(client)).toEqual([]);
    expect(await publishOnce({ ...site.settings, full: false })).toMatchObject({ id: report.id, changed: false });
  });

  it('asks the publisher that is at work, and tells what came of it', async () => {
    const site = newSite();
    const publisher = await site.start();
    await settled(publisher);
    const report = await publishOnce({ ...site.settings, full: true });
    expect(report).toMatchObject({ changed: true, full: true });
    expect((await statusOf(publisher)).release.detail).toBe(report.id);
    site.published = named(unrenderable);
    await expect(publishOnce({ ...site.settings, full: true })).rejects.toThrow('could not be rendered');
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
