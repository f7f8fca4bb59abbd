import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '#config.ts';
import { claimFolder, type FolderClaim } from '#database/folder-claim.ts';
import { rollBack } from '#publish/held-release.ts';
import { recordFailure } from '#publish/outbox.ts';
import { type PublisherStatus, startStatusServer } from '#publish/status-server.ts';
import { type TemporaryDatabase, temporaryDatabase, temporaryDataDir } from '../fixtures/database.ts';
import { addChange, createOutbox } from '../publish/outbox-table.ts';

const [older, newer] = ['20261124T100000000Z', '20261124T110000000Z'];

let database: TemporaryDatabase;
let client: pg.Client;
let dataDir: string;
let claim: FolderClaim | null = null;

beforeAll(async () => {
  database = await temporaryDatabase();
  client = new pg.Client({ connectionString: database.connectionString });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.stop();
});

beforeEach(async () => {
  await createOutbox(client);
  dataDir = temporaryDataDir();
  for (const id of [older, newer]) mkdirSync(join(dataDir, 'releases', id), { recursive: true });
  symlinkSync(newer, join(dataDir, 'releases/current'));
});

afterEach(() => {
  claim?.release();
  claim = null;
  rmSync(dataDir, { recursive: true });
});

async function doctor(parameters: readonly string[] = [], language = 'en'): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [join(projectRoot, 'src/launch/yhdessa.mjs'), 'doctor', ...parameters], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      DATABASE_URL: database.connectionString,
      PUBLISHER_URL: 'http://127.0.0.1:9',
      SITE_URL: 'https://yhdessa.example',
      YHDESSA_LANGUAGE: language,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { code, said };
}

type Check = { readonly id: string; readonly ok: boolean; readonly remedy: string | null };

async function checks(): Promise<Check[]> {
  return JSON.parse((await doctor(['--json'])).said).checks;
}

describe('the doctor', () => {
  it('finds nothing to mend while all is well, though a change has just been saved', async () => {
    await addChange(client);
    const { code, said } = await doctor();
    expect(said).toMatch(/✓ outbox +1\n/);
    expect(said).toMatch(/✓ documents +0\n/);
    expect(code).toBe(0);
  });

  it('names the documents that cannot be shown, why, and where to put them right', async () => {
    await recordFailure(client, [await addChange(client, '12')], 'The picture is broken.');
    const { code, said } = await doctor();
    expect(code).toBe(1);
    expect(said).toContain('https://yhdessa.example/admin/collections/groups/12  The picture is broken.');
    const found = await checks();
    expect(found.find(({ id }) => id === 'documents')).toMatchObject({
      ok: false,
      documents: [{ collection: 'groups', id: '12', reason: 'The picture is broken.' }],
    });
    expect(found.find(({ id }) => id === 'outbox')).toMatchObject({ ok: true, detail: '0' });
  });

  it('hears of documents that only a publisher at work knows of', async () => {
    const server = await startStatusServer(
      0,
      async () => statusOf(newer),
      async () => {
        throw new Error('Nobody asks.');
      },
    );
    claim = await claimFolder(dataDir, `http://127.0.0.1:${server.port}`);
    const { said } = await doctor();
    await server.close();
    expect(said).toMatch(/✓ publishing +publishing\n/);
    expect(said).toContain('/admin/collections/events/7  No title.');
  });

  it('does not listen to the publisher of another site', async () => {
    const server = await startStatusServer(
      0,
      async () => statusOf('20260101T000000000Z'),
      async () => {
        throw new Error('Nobody asks.');
      },
    );
    claim = await claimFolder(dataDir, `http://127.0.0.1:${server.port}`);
    const { said } = await doctor();
    await server.close();
    expect(said).toMatch(/✓ documents +0\n/);
  });

  it('says that publishing is held at an older release and how to go on, and calls the wait no delay', async () => {
    await addChange(client);
    await client.query("UPDATE outbox SET created_at = now() - interval '1 hour'");
    expect((await checks()).find(({ id }) => id === 'outbox')).toMatchObject({ ok: false });
    await rollBack(join(dataDir, 'releases'), null);
    const { code, said } = await doctor([], 'fi');
    expect(code).toBe(1);
    expect(said).toMatch(/✗ publishing .*pysäytetty.* 1\..*npm run yhdessa -- publish\n/);
    expect(said).toContain(older);
    expect(said).toMatch(/✓ outbox +1\n/);
  });
});

/** What a publisher answers whose live release is this one. */
function statusOf(release: string): PublisherStatus {
  return {
    database: { ok: true, detail: 'connected' },
    publisher: {
      ok: true,
      detail: 'publishing',
      pending: 0,
      lagMilliseconds: 0,
      lastError: null,
      failing: [{ collection: 'events', id: '7', path: '/fi/tapahtumat/juhla/', reason: 'No title.' }],
      held: false,
    },
    release: { ok: true, detail: release },
  };
}
