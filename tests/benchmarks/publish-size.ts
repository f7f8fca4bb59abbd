import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config.ts';
import { freePort } from '#database/free-port.ts';
import type { EditKind } from './edit-kinds.ts';
import { measured, percentile, type Used, watchTree } from './measure.ts';

type Delay = { readonly p50Ms: number; readonly p95Ms: number; readonly maxMs: number };

/** What was measured of our own publishing at one size. */
export type SizeFigures = {
  readonly listings: number;
  readonly full: Used & { readonly pages: number; readonly bytes: number };
  readonly fullWithSearch: Used & { readonly pages: number; readonly bytes: number };
  readonly edit: Delay & { readonly edits: number; readonly peakMB: number };
  readonly byKind: Readonly<Record<string, Delay>>;
  /** Milliseconds of a middle edit, by what they were spent on; pages and search go on at once. */
  readonly parts: Readonly<Record<string, number>>;
  readonly release: string;
  readonly snapshotFile: string;
};

const run = join(projectRoot, 'src/launch/run.mjs');
const program = join(projectRoot, 'src/launch/main.ts');

/** Fills a database in an empty folder and measures publishing it: everything, pages alone, and edits one by one. */
export async function measureSize(folder: string, listings: number, edits: number): Promise<SizeFigures> {
  const environment = { DATA_DIR: folder, LOG_LEVEL: 'info', YHDESSA_LANGUAGE: 'en', DATABASE_URL: '' };
  const ours = (...parameters: string[]) =>
    measured({ program: process.execPath, parameters: [run, program, ...parameters], environment });
  tell(`${listings}: generating`);
  await ours('sample', 'generate', '--listings', String(listings), '--seed', '7');
  tell(`${listings}: publishing everything`);
  await ours('publish');
  const { output: _, ...everything } = await ours('publish', '--full');
  const release = realpathSync(join(folder, 'releases/current'));
  const snapshotFile = `${release}.snapshot.json`;
  tell(`${listings}: pages alone`);
  mkdirSync(join(folder, 'pages-alone'));
  const parameters = [run, join(import.meta.dirname, 'publish-pages.ts'), snapshotFile, join(folder, 'pages-alone')];
  const { output, ...alone } = await measured({ program: process.execPath, parameters, environment });
  const pages = Number(output.trim());
  tell(`${listings}: ${edits} edits`);
  const figures = {
    full: { ...alone, pages, bytes: bytesBelow(join(folder, 'pages-alone')) },
    fullWithSearch: { ...everything, pages, bytes: bytesBelow(release) },
  };
  return { listings, ...figures, ...(await measureEdits(edits, environment)), release, snapshotFile };
}

/** The publisher and the web at work, and somebody who edits; each in a process of its own. */
async function measureEdits(edits: number, environment: Readonly<Record<string, string>>) {
  const [port, publisherPort] = [await freePort(), await freePort()];
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...environment,
    NODE_ENV: 'production',
    PORT: String(port),
    SITE_URL: 'http://localhost:3000',
    PUBLISHER_URL: `http://127.0.0.1:${publisherPort}`,
  };
  const start = (command: string) =>
    fork(program, [command], {
      env: { ...process.env, ...env } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
  const publisher = start('publisher');
  let log = '';
  publisher.stdout?.on('data', (text) => (log += text));
  const web = start('web');
  web.stdout?.resume();
  const watch = watchTree(publisher);
  try {
    await Promise.all([publisher, web].map((child) => once(child, 'message')));
    const parameters = [run, join(import.meta.dirname, 'publish-edits.ts'), address, String(edits)];
    const { output } = await measured({ program: process.execPath, parameters, environment: env });
    const taken = JSON.parse(output.trim().split('\n').at(-1) ?? '[]') as { kind: EditKind; milliseconds: number }[];
    const kinds = Map.groupBy(taken, ({ kind }) => kind);
    return {
      edit: { ...delays(taken), edits: taken.length, peakMB: watch.used().peakMB },
      byKind: Object.fromEntries([...kinds].map(([kind, own]) => [kind, delays(own)])),
      parts: partsIn(log),
    };
  } finally {
    watch.stop();
    for (const child of [web, publisher]) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
  }
}

function delays(taken: readonly { readonly milliseconds: number }[]): Delay {
  const times = taken.map(({ milliseconds }) => milliseconds);
  return { p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95), maxMs: percentile(times, 1) };
}

/** The middle of what the publisher's log says of each part. */
function partsIn(log: string): Record<string, number> {
  const told = log.split('\n').flatMap((line) => {
    if (!line.startsWith('{') || !line.includes('"what":"documents"')) return [];
    return Object.entries((JSON.parse(line) as { parts: Record<string, number> }).parts);
  });
  const byPart = Map.groupBy(told, ([part]) => part);
  return Object.fromEntries(
    [...byPart].map(([part, own]) => [
      part,
      percentile(
        own.map(([, time]) => time),
        0.5,
      ),
    ]),
  );
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const tell = (line: string) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
