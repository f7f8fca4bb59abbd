import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { readDocuments, readModified, readPublished } from '#cms/published.ts';
import { projectRoot } from '#config.ts';
import { freePort } from '#database/free-port.ts';
import { passOn } from '#publish/crash-point.ts';
import { pendingChanges } from '#publish/outbox.ts';
import { publishOnce } from '#publish/publish-once.ts';
import { filesBelow } from '#publish/release-files.ts';
import { currentReleaseId } from '#publish/release-folder.ts';
import { loadRenderer } from '#publish/renderer.ts';
import { buildRenderer } from '#publish/renderer-build.ts';
import { closeSearchEngines } from '#publish/search-engine.ts';
import { type ReleaseProblem, verifyRelease } from '#publish/verify-release.ts';
import { type Cms, openCms } from '../cms/open-cms.ts';
import { contentOf, isNoIndex, liveSite } from '../publish/live-site.ts';

const siteUrl = 'http://localhost:3000';

/** Stands in documents that nobody has published. */
const draftText = 'Keskeneräinen-luonnos';

/** The sample on a database of its own, and the site that is published from it. */
export type CrashSite = Awaited<ReturnType<typeof openCrashSite>>;

export type Running = { readonly child: ChildProcess; readonly output: () => string; readonly statusPort: number };

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const rendererDir = join(projectRoot, 'build', 'renderer');

/** Loads the sample and publishes it once. */
export async function openCrashSite() {
  await buildRenderer({ projectRoot, rendererDir, log });
  const cms = await openCms({ sample: true });
  const { dataDir, region, payload, connectionString } = cms;
  const releases = join(dataDir, 'releases');
  const mediaDir = join(dataDir, 'media');
  const settings = {
    connectionString,
    readPublished: () => readPublished(payload),
    readModified: () => readModified(payload),
    readDocuments: (references: Parameters<typeof readDocuments>[1]) => readDocuments(payload, references),
    region,
    siteUrl,
    dataDir,
    rendererDir,
    mediaDir,
    log,
    now: () => new Date(),
    reached: passOn,
  };
  const database = new Client(connectionString);
  await database.connect();
  const spared = await writeDraft(cms);
  await publishOnce(settings, { full: true, tellPages: () => undefined });

  const pending = async () => (await pendingChanges(database)).length;
  return {
    cms,
    releases,
    /** The document that has a draft beside what is published. */
    spared,
    pending,
    start: (environment: Record<string, string> = {}) => startPublisher(cms, environment),
    /** Publishes what waits, in this process, as a publisher does at its start. */
    publishHere: async () => {
      await untilNobodyPublishes(database);
      await publishOnce(settings, { full: false, tellPages: () => undefined });
    },
    /** What is wrong with the live release; `[]` is what it should be. */
    verify: async () => [...(await verifyLive(releases)), ...(await draftsIn(releases))],
    /** The files that a full publish of the same content would have otherwise. */
    differences: async (): Promise<string[]> => {
      const folder = mkdtempSync(join(tmpdir(), 'yhdessa-whole-'));
      const renderer = await loadRenderer(rendererDir);
      const whole = await liveSite({ releases: join(folder, 'releases'), mediaDir }, renderer);
      mkdirSync(whole.releases);
      const at = new Date().toISOString();
      await whole.publish({ ...(await readPublished(payload)), at, siteUrl, region }, { full: true });
      const [there, wanted] = [await contentOf(releases, isNoIndex), await contentOf(whole.releases, isNoIndex)];
      rmSync(folder, { recursive: true });
      const files = [...new Set([...there.keys(), ...wanted.keys()])].sort();
      return files.filter((file) => there.get(file) !== wanted.get(file));
    },
    close: async () => {
      await database.end();
      await closeSearchEngines();
      await cms.close();
    },
  };
}

/** Resolves when all is published and nothing is left to finish; gives the milliseconds from now. */
export async function untilConverged(
  site: CrashSite,
  { statusPort, output }: Running,
  limit = 60_000,
): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < limit) {
    const status = await fetch(`http://127.0.0.1:${statusPort}/status`).then(
      async (answer) => (await answer.json()) as { readonly publisher: { readonly detail: string } },
      () => null,
    );
    const isAtWork = status?.publisher.detail === 'publishing';
    if (isAtWork && (await site.pending()) === 0 && !existsSync(join(site.releases, '.staged'))) {
      return performance.now() - started;
    }
    await wait(20);
  }
  throw new Error(`It was not all published after ${limit / 1000} s:\n${output().slice(-4000)}`);
}

/** Asks a publisher to end and waits for it. */
export async function stop({ child }: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function startPublisher(cms: Cms, environment: Record<string, string>): Promise<Running> {
  const statusPort = await freePort();
  const { VITEST: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(projectRoot, 'src/launch/yhdessa.mjs'), 'publisher'], {
    env: {
      ...inherited,
      NODE_ENV: 'production',
      DATA_DIR: cms.dataDir,
      DATABASE_URL: cms.connectionString,
      SITE_URL: siteUrl,
      PUBLISHER_URL: `http://127.0.0.1:${statusPort}`,
      PAYLOAD_SECRET: 'a secret of the tests, long enough to be taken',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return { child, output: () => output, statusPort };
}

/** A draft beside a published group, and a group that is a draft only. */
async function writeDraft({ payload }: Cms): Promise<string> {
  const { docs } = await payload.find({ collection: 'groups', where: { _status: { equals: 'published' } }, depth: 0 });
  const [first] = docs as unknown as readonly { readonly id: string; readonly organisation: string }[];
  if (!first) throw new Error('The sample has no group.');
  const change = { id: first.id, locale: 'fi' as const, draft: true };
  await payload.update({ collection: 'groups', ...change, data: { summary: draftText } as never });
  const data = { name: draftText, organisation: first.organisation } as never;
  await payload.create({ collection: 'groups', data, draft: true });
  return first.id;
}

async function verifyLive(releases: string): Promise<ReleaseProblem[]> {
  return await verifyRelease(releases, (await currentReleaseId(releases)) ?? '', () => undefined);
}

async function draftsIn(releases: string): Promise<{ problem: string; file: string; target: null }[]> {
  const folder = join(releases, (await currentReleaseId(releases)) ?? '');
  const texts = (await filesBelow(folder)).filter((file) => /\.(?:html|ics|xml|map)$/.test(file));
  const told = texts.filter((file) => readFileSync(join(folder, file), 'utf8').includes(draftText));
  return told.map((file) => ({ problem: 'draft', file, target: null }));
}

/** PostgreSQL notices a killed publisher by its connection. */
async function untilNobodyPublishes(database: Client): Promise<void> {
  for (;;) {
    const { rows } = await database.query(
      "SELECT 1 FROM pg_stat_activity WHERE application_name = 'yhdessa publisher'",
    );
    if (rows.length === 0) return;
    await wait(20);
  }
}
