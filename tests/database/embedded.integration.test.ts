import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedDatabase, runningEmbedded, startEmbedded } from '#database/embedded.ts';
import { problemsIn } from '#i18n/problem.ts';
import { temporaryDataDir } from '../fixtures/database.ts';

const log = pino({ level: 'silent' });
let dataDir: string;
let running: EmbeddedDatabase[] = [];

beforeEach(() => {
  dataDir = temporaryDataDir();
});

afterEach(async () => {
  for (const database of running) await database.stop();
  running = [];
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, log });
  running.push(database);
  return database;
}

async function query(database: Pick<EmbeddedDatabase, 'connectionString'>, sql: string) {
  const client = new pg.Client({ connectionString: database.connectionString });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

async function problemOfStarting() {
  const error = await startEmbedded({ dataDir, log }).catch((error: unknown) => error);
  const [problem] = problemsIn(error) ?? [];
  expect(Object.values(problem?.values ?? {}).join(' ')).toContain(dataDir);
  return problem?.message;
}

describe('the embedded database', () => {
  it('is a PostgreSQL in UTF-8 that keeps what is written, over a clean stop', async () => {
    const first = await start();
    await query(first, "CREATE TABLE note (text text); INSERT INTO note VALUES ('Äänekoski 🫶')");
    await first.stop();
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
    const second = await start();
    expect(await query(second, 'SELECT text FROM note')).toEqual([{ text: 'Äänekoski 🫶' }]);
    expect(await query(second, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  });

  it('has the extensions that search needs', async () => {
    const database = await start();
    await query(database, 'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent');
    expect(await query(database, "SELECT unaccent('Jämsä')")).toEqual([{ unaccent: 'Jamsa' }]);
  });

  it('keeps its password where only the owner reads it, and lets nobody in without it', async () => {
    const database = await start();
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    const withoutPassword = database.connectionString.replace(/:[^:@]+@/, ':guess@');
    await expect(query({ connectionString: withoutPassword }, 'SELECT 1')).rejects.toThrow(/password/);
  });

  it('recovers what was committed when it is killed', async () => {
    const first = await start();
    await query(first, 'CREATE TABLE note AS SELECT 1 AS number');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    expect(await query(await start(), 'SELECT number FROM note')).toEqual([{ number: 1 }]);
  });

  it('stops one that an earlier run left behind, and goes on with its data', async () => {
    const leftBehind = await start();
    await query(leftBehind, 'CREATE TABLE note AS SELECT 2 AS number');
    const next = await start();
    await leftBehind.ended;
    expect(await query(next, 'SELECT number FROM note')).toEqual([{ number: 2 }]);
  });

  it('is not misled by a number in postmaster.pid that belongs to another process by now', async () => {
    await (await start()).stop();
    writeFileSync(
      join(dataDir, 'postgres/postmaster.pid'),
      `${process.pid}\n${dataDir}/postgres\n1\n5432\n\n127.0.0.1\n`,
    );
    expect(runningEmbedded(dataDir)).toBeNull();
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('tells others of the same DATA_DIR where it runs', async () => {
    expect(runningEmbedded(dataDir)).toBeNull();
    const database = await start();
    expect(runningEmbedded(dataDir)).toBe(database.connectionString);
  });

  it('starts again over a first start that was cut off while making the database', async () => {
    mkdirSync(join(dataDir, 'postgres.being-made'));
    writeFileSync(join(dataDir, 'postgres.being-made/PG_VERSION'), '18\n');
    expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(dataDir, 'postgres.being-made'))).toBe(false);
  });

  it('lets two run beside each other', async () => {
    const other = temporaryDataDir();
    const [here, there] = await Promise.all([start(), startEmbedded({ dataDir: other, log })]);
    expect(here.port).not.toBe(there.port);
    await there.stop();
    rmSync(other, { recursive: true });
  });
});

describe('a DATA_DIR that it does not understand is refused and left as it is', () => {
  it('something else in the folder', async () => {
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres/photo.jpg'), 'mine');
    expect(await problemOfStarting()).toBe('operator.database.foreign');
    expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['photo.jpg']);
  });

  it('a file in place of the folder', async () => {
    writeFileSync(join(dataDir, 'postgres'), 'mine');
    expect(await problemOfStarting()).toBe('operator.database.foreign');
  });

  it.each(['17', '19', 'x'])('a database of version %s', async (version) => {
    mkdirSync(join(dataDir, 'postgres/global'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), `${version}\n`);
    writeFileSync(join(dataDir, 'postgres/global/pg_control'), '');
    expect(await problemOfStarting()).toBe('operator.database.version');
  });

  it('a damaged database', async () => {
    await (await start()).stop();
    const control = join(dataDir, 'postgres/global/pg_control');
    const size = statSync(control).size;
    writeFileSync(control, Buffer.alloc(size, 7));
    expect(await problemOfStarting()).toBe('operator.database.not-started');
    expect(readFileSync(control)[0]).toBe(7);
  });

  it('a database whose secrets are gone', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'secrets.json'));
    expect(await problemOfStarting()).toBe('operator.database.wrong-password');
  });

  it('secrets that are not ours', async () => {
    appendFileSync(join(dataDir, 'secrets.json'), '{"a":');
    expect(await problemOfStarting()).toBe('operator.database.secrets');
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  });

  it('a folder that is closed to PostgreSQL, which root hands to another user, or to us', async () => {
    chmodSync(dataDir, 0o500);
    const expected = process.getuid?.() === 0 ? 'operator.database.closed-folder' : 'operator.database.unwritable';
    expect(await problemOfStarting()).toBe(expected);
    chmodSync(dataDir, 0o700);
  });

  it('a folder that cannot be', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    const error = await startEmbedded({ dataDir: join(dataDir, 'file/below'), log }).catch((error: unknown) => error);
    expect(problemsIn(error)?.[0]?.message).toBe('operator.database.unwritable');
  });
});
