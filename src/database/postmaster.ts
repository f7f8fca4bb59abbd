import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { problemError } from '#i18n/problem.ts';

/** A running PostgreSQL, as it wrote itself down in its `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly port: number };

const secondsToStop = 60;

/** The PostgreSQL that runs on this cluster now, whoever started it; `null` when none does. */
export function runningPostmaster(cluster: string): Postmaster | null {
  const noted = notedPostmaster(cluster);
  return noted && isPostmasterOf(cluster, noted.pid) ? noted : null;
}

/**
 * Ends what a killed supervisor left behind on this cluster: stops a PostgreSQL that lives on, waits for its orphaned
 * helpers, and takes away a `postmaster.pid` whose number belongs to somebody else by now. Gives what it stopped.
 */
export async function stopLeftover(cluster: string): Promise<Postmaster | null> {
  const leftover = runningPostmaster(cluster);
  if (leftover) await stopPostmaster(cluster, leftover.pid);
  await until(() => processesIn(cluster).length === 0, cluster);
  const noted = notedPostmaster(cluster);
  if (!noted || isAlive(noted.pid)) rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return leftover;
}

/** PostgreSQL's fast shutdown: it ends its sessions, writes everything down and goes. */
async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  await until(() => !isPostmasterOf(cluster, pid), cluster);
}

function notedPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 1 && port > 0 ? { pid, port } : null;
}

/** A number alone proves nothing, least of all in a container, where numbers repeat: PostgreSQL works in its cluster. */
function isPostmasterOf(cluster: string, pid: number): boolean {
  return process.platform === 'linux' ? processesIn(cluster).includes(pid) : isAlive(pid);
}

/** The processes whose working directory is this folder. Only Linux tells. */
function processesIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  const path = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workingDirectory(name) === path)
    .map(Number);
}

function workingDirectory(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function until(done: () => boolean, cluster: string): Promise<void> {
  const deadline = Date.now() + secondsToStop * 1000;
  while (!done()) {
    if (Date.now() > deadline)
      throw problemError([{ message: 'operator.database.will-not-stop', values: { cluster } }]);
    await wait(20);
  }
}
