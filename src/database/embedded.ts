import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { problemError } from '#i18n/problem.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { clusterFolder, databaseRole, ensureCluster } from './cluster.ts';
import { freePort } from './free-port.ts';
import { logFile, openLogFile } from './log-file.ts';
import { databaseUser, type OperatingUser } from './operating-user.ts';
import { runningPostmaster, stopLeftover } from './postmaster.ts';
import { readSecrets } from './secrets.ts';

export type EmbeddedDatabase = {
  readonly connectionString: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when PostgreSQL has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends its sessions, writes everything down, ends it. */
  readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataDir: string;
  /** A loopback port; a free one when it is left out. */
  readonly port?: number;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** Settings of PostgreSQL over our own, `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
};

const databaseName = 'yhdessa';

/** Few connections and little memory: this PostgreSQL serves one small machine. */
const ownSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '50',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * Starts the PostgreSQL that comes with the program on the cluster in `DATA_DIR/postgres`, which it makes when there
 * is none. One that a killed supervisor left running is stopped first, cleanly. Nothing in the cluster is ever deleted:
 * one that is damaged, foreign or of another version is refused with a `problemError` that says so.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { dataDir, log } = options;
  const cluster = clusterFolder(dataDir);
  const user = databaseUser(cluster);
  const binaries = findBinaries(user);
  await ensureCluster(dataDir, binaries, user, () => readSecrets(dataDir).databasePassword);
  const leftover = await stopLeftover(cluster);
  if (leftover) log.warn({ pid: leftover.pid }, 'stopped a PostgreSQL that an earlier run had left behind');

  const port = options.port ?? (await freePort());
  const child = spawnPostgres(dataDir, binaries, user, { ...ownSettings, ...options.settings, port: String(port) });
  const ended = once(child, 'exit').then(() => undefined);
  const connectionString = connectionStringFor(dataDir, port);
  await untilReady(child, connectionString, dataDir);
  log.info({ port }, 'PostgreSQL is ready');
  return { connectionString, port, pid: child.pid ?? 0, ended, stop: () => stopChild(child, ended) };
}

/** The address of the PostgreSQL that already runs on this `DATA_DIR`; `null` when none does. */
export function runningEmbedded(dataDir: string): string | null {
  const running = runningPostmaster(clusterFolder(dataDir));
  return running ? connectionStringFor(dataDir, running.port) : null;
}

function connectionStringFor(dataDir: string, port: number): string {
  return `postgres://${databaseRole}:${readSecrets(dataDir).databasePassword}@127.0.0.1:${port}/${databaseName}`;
}

/** In a session of its own, so that Ctrl-C reaches only the supervisor, which ends the others first. */
function spawnPostgres(
  dataDir: string,
  binaries: Binaries,
  user: OperatingUser | null,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const log = openLogFile(dataDir, 'database');
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', clusterFolder(dataDir), ...parameters], {
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', log, log],
    detached: true,
    ...user,
  });
  closeSync(log);
  return child;
}

/** Resolves when our database answers, after whatever recovery PostgreSQL needs; throws when it ends instead. */
async function untilReady(child: ChildProcess, connectionString: string, dataDir: string): Promise<void> {
  let failure: Error | null = null;
  child.on('error', (error) => (failure = error));
  for (;;) {
    if (failure || child.exitCode !== null || child.signalCode !== null) {
      const values = { dataDir, file: logFile(dataDir, 'database'), reason: lastComplaint(dataDir) };
      throw problemError([{ message: 'operator.database.not-started', values }], failure);
    }
    const answer = await tryConnecting(connectionString.replace(/[^/]+$/, 'postgres'));
    if (answer === 'ready') return;
    if (answer === 'wrong password') {
      child.kill('SIGINT');
      throw problemError([{ message: 'operator.database.wrong-password', values: { dataDir } }]);
    }
    await wait(20);
  }
}

/** Asks for our database, and makes it in a new cluster. */
async function tryConnecting(connectionString: string): Promise<'ready' | 'not yet' | 'wrong password'> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
    return 'ready';
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'wrong password' : 'not yet';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The last thing PostgreSQL said before it ended, for the person who reads why it did not start. */
function lastComplaint(dataDir: string): string {
  const lines = readFileSync(logFile(dataDir, 'database'), 'utf8').trimEnd().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? '';
}

async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGINT');
  await ended;
}
