import { execFile } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { problemError } from '#i18n/problem.ts';
import type { Binaries } from './binaries.ts';
import { closedFolder, type OperatingUser } from './operating-user.ts';

export const databaseRole = 'yhdessa';

/** The folder of the database's files below `DATA_DIR`. */
export const clusterFolder = (dataDir: string): string => join(dataDir, 'postgres');

/**
 * Makes sure that `DATA_DIR` holds a database of our version that `user` can open, making one when there is none.
 * Whatever else it finds there it leaves as it is and throws a `problemError` that says what it is.
 */
export async function ensureCluster(
  dataDir: string,
  binaries: Binaries,
  user: OperatingUser | null,
  password: () => string,
): Promise<void> {
  makeDataFolder(dataDir);
  const cluster = clusterFolder(dataDir);
  const closed = user && closedFolder(dataDir, user);
  if (closed) throw problemError([{ message: 'operator.database.closed-folder', values: { folder: closed, dataDir } }]);
  if (isEmpty(cluster)) await createCluster(cluster, binaries, user, password());
  else checkCluster(cluster, dataDir, binaries.majorVersion);
}

function makeDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, '.writable'), '');
    rmSync(join(dataDir, '.writable'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw problemError([{ message: 'operator.database.unwritable', values: { dataDir, reason } }], error);
  }
}

function isEmpty(cluster: string): boolean {
  return (
    !existsSync(cluster) || (statSync(cluster).isDirectory() && readable(cluster) && readdirSync(cluster).length === 0)
  );
}

/** Whether the cluster is ours to look into; that of another user is closed to us (mode 0700). */
function readable(cluster: string): boolean {
  return process.getuid === undefined || process.getuid() === 0 || statSync(cluster).uid === process.getuid();
}

function checkCluster(cluster: string, dataDir: string, majorVersion: string): void {
  if (statSync(cluster).isDirectory() && !readable(cluster)) {
    throw problemError([{ message: 'operator.database.other-owner', values: { cluster, dataDir } }]);
  }
  const versionFile = join(cluster, 'PG_VERSION');
  const complete = existsSync(versionFile) && existsSync(join(cluster, 'global/pg_control'));
  if (!complete) throw problemError([{ message: 'operator.database.foreign', values: { cluster, dataDir } }]);
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== majorVersion) {
    throw problemError([
      { message: 'operator.database.version', values: { cluster, dataDir, version, needed: majorVersion } },
    ]);
  }
}

/** `initdb` into a folder beside, renamed when it is whole: one that was cut off never looks like a database. */
async function createCluster(
  cluster: string,
  binaries: Binaries,
  user: OperatingUser | null,
  password: string,
): Promise<void> {
  const draft = `${cluster}.being-made`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const secretFolder = mkdtempSync(join(tmpdir(), 'yhdessa-initdb-'));
  const passwordFile = join(secretFolder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [draft, secretFolder, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    await promisify(execFile)(
      binaries.initdb,
      [
        ...['-D', draft, '-U', databaseRole, '--pwfile', passwordFile, '-A', 'scram-sha-256', '--no-sync'],
        ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
      ],
      { cwd: '/', env: { ...process.env, LC_ALL: 'C' }, ...user },
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw problemError([{ message: 'operator.database.not-made', values: { cluster, reason } }], error);
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
  }
  rmSync(cluster, { recursive: true, force: true });
  renameSync(draft, cluster);
  chmodSync(cluster, 0o700);
}
