import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type CrashSite, type Running, stop, untilConverged } from './crash-site.ts';
import { openGate } from './gate.ts';
import { doEdit, planRandomEdit, randomNumbers } from './random-edit.ts';

export type Outcome = { readonly scenario: string; readonly wrong: readonly string[] };

type Trouble = {
  readonly scenario: string;
  readonly seconds: number;
  /** Brings the trouble about; gives what ends it. Throws where this machine cannot. */
  readonly begin: (site: CrashSite, publisher: Running) => Promise<() => void>;
};

const isRoot = process.getuid?.() === 0;
const random = randomNumbers(11);
let edits = 0;

/** What may go wrong around a publisher: the site stays whole meanwhile, and everything arrives afterwards. */
export async function runScenarios(site: CrashSite, say: (line: string) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const note = async (
    scenario: string,
    work: () => Promise<{ readonly wrong: readonly string[]; readonly told: string }>,
  ) => {
    const { told, wrong } = await work().catch((error: unknown) => ({ told: String(error), wrong: [String(error)] }));
    say(`${scenario.padEnd(24)}   ${told}${wrong.map((each) => `\n    ${each}`).join('')}`);
    outcomes.push({ scenario, wrong });
  };
  await note('two publishers', () => twoPublishers(site));
  await note('database stopped 60 s', () => databaseStopped(site, 60));
  for (const trouble of troubles) await note(trouble.scenario, () => throughTrouble(site, trouble));
  return outcomes;
}

/** The database cannot be reached for a while. */
async function databaseStopped(site: CrashSite, seconds: number) {
  const gate = await openGate(site.cms.connectionString);
  const publisher = await site.start({ DATABASE_URL: gate.connectionString });
  try {
    await untilConverged(site, publisher);
    gate.close();
    await edit(site);
    await wait(seconds * 1000);
    const meanwhile = await problemsOf(site);
    await gate.open();
    const milliseconds = await untilConverged(site, publisher);
    return { wrong: [...meanwhile, ...(await problemsLater(site))], told: toldAfter(milliseconds) };
  } finally {
    await stop(publisher);
    gate.close();
  }
}

/** One works, the other takes over when it dies. */
async function twoPublishers(site: CrashSite) {
  const first = await site.start();
  await untilConverged(site, first);
  const second = await site.start();
  await wait(6_000);
  await edit(site);
  await stop(first, 'SIGKILL');
  const milliseconds = await untilConverged(site, second);
  await stop(second);
  return { wrong: await problemsLater(site), told: toldAfter(milliseconds) };
}

const troubles: readonly Trouble[] = [
  {
    scenario: 'disk full',
    seconds: 5,
    begin: async ({ releases }) => {
      const mebibytes = Number(execFileSync('du', ['-sm', releases], { encoding: 'utf8' }).split('\t')[0]);
      const kept = `${releases}.kept`;
      renameSync(releases, kept);
      mkdirSync(releases);
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes * 2 + 16}m`, 'tmpfs', releases], {
          stdio: 'pipe',
        });
      } catch (error) {
        rmSync(releases, { recursive: true });
        renameSync(kept, releases);
        throw error;
      }
      execFileSync('cp', ['-a', `${kept}/.`, releases]);
      rmSync(kept, { recursive: true });
      return fill(releases);
    },
  },
  {
    scenario: 'read-only directory',
    seconds: 5,
    begin: async ({ releases }) => {
      if (!isRoot) {
        const folders = [
          releases,
          ...readdirSync(releases)
            .filter((name) => /^\d/.test(name))
            .map((name) => join(releases, name)),
        ];
        for (const folder of folders) chmodSync(folder, 0o555);
        return () => {
          for (const folder of folders) chmodSync(folder, 0o755);
        };
      }
      execFileSync('mount', ['--bind', releases, releases], { stdio: 'pipe' });
      execFileSync('mount', ['-o', 'remount,bind,ro', releases], { stdio: 'pipe' });
      return () => execFileSync('umount', ['-l', releases]);
    },
  },
  {
    scenario: 'few file handles',
    seconds: 5,
    begin: async (_, { child }) => {
      const limit = (files: number) => execFileSync('prlimit', ['--pid', String(child.pid), `--nofile=${files}:4096`]);
      const open = readdirSync(`/proc/${child.pid}/fd`).length;
      limit(open + 1);
      return () => void limit(4096);
    },
  },
];

/** An edit that meets a trouble, and one after it. */
async function throughTrouble(site: CrashSite, { scenario, seconds, begin }: Trouble) {
  const publisher = await site.start();
  try {
    await untilConverged(site, publisher);
    const end = await begin(site, publisher).catch((error: unknown) => {
      throw new Error(`skipped: this machine does not let us bring it about (${String(error).split('\n')[0]})`);
    });
    await edit(site);
    await wait(seconds * 1000);
    const waiting = await site.pending();
    const meanwhile = await problemsOf(site);
    end();
    await edit(site);
    const milliseconds = await untilConverged(site, publisher);
    return {
      wrong: [...meanwhile, ...(await problemsLater(site))],
      told: `${waiting} waited meanwhile; ${toldAfter(milliseconds)}`,
    };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { told, wrong: told.startsWith('skipped') ? [] : [`${scenario}: ${told}`] };
  } finally {
    await stop(publisher);
    if (scenario === 'disk full') unmount(site.releases);
  }
}

/** Takes all that is left of a file system, a block at a time; gives what frees it again. */
function fill(folder: string): () => void {
  const file = join(folder, 'filler');
  for (const size of [1 << 20, 1 << 12]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  return () => rmSync(file);
}

/** Back to the disk, with what is there now. */
function unmount(releases: string): void {
  const isMounted = execFileSync('mount', { encoding: 'utf8' }).includes(` ${releases} `);
  if (!isMounted) return;
  cpSync(releases, `${releases}.kept`, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  execFileSync('umount', [releases]);
  rmSync(releases, { recursive: true });
  renameSync(`${releases}.kept`, releases);
}

async function edit(site: CrashSite): Promise<void> {
  const { payload } = site.cms;
  edits += 1;
  await doEdit(payload, await planRandomEdit(payload, 'rename', { random, spared: site.spared }), `vaiva-${edits}`);
}

/** In the middle of trouble something may be left to clear away. */
async function problemsOf(site: CrashSite): Promise<string[]> {
  const problems = (await site.verify()).filter(({ problem }) => problem !== 'leftover');
  return problems.map(({ problem, file }) => `meanwhile ${problem} ${file}`);
}

async function problemsLater(site: CrashSite): Promise<string[]> {
  const problems = (await site.verify()).map(({ problem, file }) => `${problem} ${file}`);
  return [...problems, ...(await site.differences()).map((file) => `otherwise ${file}`)];
}

const toldAfter = (milliseconds: number): string => `all there after ${(milliseconds / 1000).toFixed(1)} s`;
