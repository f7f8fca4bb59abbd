import { existsSync } from 'node:fs';
import { readlink, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { Config } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import { type Problem, problemsIn, tellProblem } from '#i18n/problem.ts';
import { type Command, say } from '#launch/command.ts';
import { openDatabase } from '#launch/database.ts';
import { neededVersion } from '#launch/modern-node.mjs';
import { pendingChanges } from '#publish/outbox.ts';

/** What one look found: how it is, or what is to be done about it. */
type Finding = { readonly id: string; readonly detail: string; readonly problem: Problem | null };

const smallestFreeBytes = 1_000_000_000;
const longestWaitMilliseconds = 60_000;

/** Looks at everything the program needs and says of each whether it is well; exit code 1 when something is not. */
export const doctor: Command = async ({ config, options, translate }) => {
  const findings = [
    checkNode(),
    checkContent(config),
    await checkDisk(config),
    ...(await checkDatabase(config)),
    await checkRelease(config),
  ];
  const language = config.operatorLanguage;
  const checks = findings.map(({ id, detail, problem }) => {
    return { id, ok: problem === null, detail, remedy: problem && tellProblem(problem, language) };
  });
  const ok = checks.every((check) => check.ok);
  if (options.json) say(JSON.stringify({ ok, checks }, null, 2));
  else {
    for (const check of checks) say(`${check.ok ? '✓' : '✗'} ${check.id.padEnd(9)} ${check.remedy ?? check.detail}`);
    say(translate(ok ? 'operator.doctor.well' : 'operator.doctor.unwell'));
  }
  return ok ? 0 : 1;
};

const well = (id: string, detail: string): Finding => ({ id, detail, problem: null });
const unwell = (id: string, problem: Problem): Finding => ({ id, detail: problem.message, problem });

/** The launcher has seen to it that this Node is new enough. */
function checkNode(): Finding {
  return well('node', `${process.versions.node} (≥ ${neededVersion})`);
}

function checkContent(config: Config): Finding {
  try {
    const region = loadRegion(config.contentDir);
    if (config.sampleContent) loadSample(config.contentDir, region);
    return well('content', `${region.name[config.operatorLanguage]}, ${region.municipalities.length}`);
  } catch (error) {
    return unwell('content', firstProblem(error));
  }
}

async function checkDisk({ dataDir }: Config): Promise<Finding> {
  const { bavail, bsize } = await statfs(nearestFolder(dataDir));
  const free = bavail * bsize;
  const gigabytes = (free / 1_000_000_000).toFixed(1);
  if (free < smallestFreeBytes)
    return unwell('disk', { message: 'operator.doctor.disk', values: { gigabytes, dataDir } });
  return well('disk', `${gigabytes} GB`);
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}

async function checkDatabase(config: Config): Promise<Finding[]> {
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'postgres'))) {
    return [unwell('database', { message: 'operator.doctor.not-started', values: { dataDir: config.dataDir } })];
  }
  try {
    const database = await openDatabase({ ...config, logLevel: 'silent' });
    try {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version') AS version");
      const outbox = await checkOutbox(client);
      await client.end();
      return [well('database', `PostgreSQL ${rows[0]?.version}`), outbox];
    } finally {
      await database.close();
    }
  } catch (error) {
    return [unwell('database', firstProblem(error))];
  }
}

async function checkOutbox(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ exists: boolean }>("SELECT to_regclass('outbox') IS NOT NULL AS exists");
  if (!rows[0]?.exists) return unwell('outbox', { message: 'operator.doctor.not-prepared' });
  const pending = await pendingChanges(client);
  const waited = Date.now() - (pending[0]?.since.getTime() ?? Date.now());
  if (waited > longestWaitMilliseconds) {
    const minutes = Math.round(waited / 60_000);
    return unwell('outbox', { message: 'operator.doctor.outbox', values: { count: pending.length, minutes } });
  }
  return well('outbox', String(pending.length));
}

async function checkRelease({ dataDir }: Config): Promise<Finding> {
  const current = join(dataDir, 'releases', 'current');
  if (!existsSync(current)) return unwell('release', { message: 'operator.doctor.no-release' });
  return well('release', await readlink(current));
}

/** The problem an error carries; anything else is told in the words it came with. */
function firstProblem(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return problemsIn(error)?.[0] ?? { message: 'operator.doctor.unexpected', values: { reason } };
}
