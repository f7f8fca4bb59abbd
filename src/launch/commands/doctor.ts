import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { Config } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import { claimedPublisherUrl } from '#database/folder-claim.ts';
import { type Problem, problemsIn, tellProblem } from '#i18n/problem.ts';
import { checkPublishing } from '#launch/check-publishing.ts';
import { type Command, say } from '#launch/command.ts';
import { openDatabase } from '#launch/database.ts';
import { type Finding, unwell, well } from '#launch/finding.ts';
import { neededVersion } from '#launch/modern-node.mjs';
import { isHeld } from '#publish/held-release.ts';
import { type PendingChange, pendingChanges } from '#publish/outbox.ts';
import { currentReleaseId } from '#publish/release-folder.ts';
import type { PublisherStatus } from '#publish/status-server.ts';

/** What a look at the database found, and what waits in it; `null` when it cannot be seen. */
type DatabaseLook = { readonly findings: readonly Finding[]; readonly rows: readonly PendingChange[] | null };

const smallestFreeBytes = 1_000_000_000;
const millisecondsToAnswer = 2000;

/** Looks at everything the program needs and says of each whether it is well; exit code 1 when something is not. */
export const doctor: Command = async ({ config, options, translate }) => {
  const releases = join(config.dataDir, 'releases');
  const live = await currentReleaseId(releases);
  const status = await askPublisher(config, live);
  const database = await checkDatabase(config);
  const known = { status, rows: database.rows, live, held: isHeld(releases), now: new Date() };
  const findings = [
    checkNode(),
    checkContent(config),
    await checkDisk(config),
    ...database.findings,
    live ? well('release', live) : unwell('release', { message: 'operator.doctor.no-release' }),
    ...checkPublishing(config, known),
  ];
  const language = config.operatorLanguage;
  const checks = findings.map(({ problem, ...finding }) => {
    return { ...finding, ok: problem === null, remedy: problem && tellProblem(problem, language) };
  });
  const ok = checks.every((check) => check.ok);
  if (options.json) say(JSON.stringify({ ok, checks }, null, 2));
  else {
    for (const check of checks) say(`${check.ok ? '✓' : '✗'} ${check.id.padEnd(10)} ${check.remedy ?? check.detail}`);
    say(translate(ok ? 'operator.doctor.well' : 'operator.doctor.unwell'));
  }
  return ok ? 0 : 1;
};

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

async function checkDatabase(config: Config): Promise<DatabaseLook> {
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'postgres'))) {
    return lookOf(unwell('database', { message: 'operator.doctor.not-started', values: { dataDir: config.dataDir } }));
  }
  try {
    const database = await openDatabase({ ...config, logLevel: 'silent' });
    try {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      const { rows } = await client.query<{ version: string; prepared: boolean }>(
        "SELECT current_setting('server_version') AS version, to_regclass('outbox') IS NOT NULL AS prepared",
      );
      const waiting = rows[0]?.prepared ? await pendingChanges(client) : null;
      await client.end();
      const notPrepared = waiting ? [] : [unwell('outbox', { message: 'operator.doctor.not-prepared' })];
      return { findings: [well('database', `PostgreSQL ${rows[0]?.version}`), ...notPrepared], rows: waiting };
    } finally {
      await database.close();
    }
  } catch (error) {
    return lookOf(unwell('database', firstProblem(error)));
  }
}

const lookOf = (finding: Finding): DatabaseLook => ({ findings: [finding], rows: null });

/** What a publisher at work says: that of a running start, or that of `PUBLISHER_URL`; `null` when none of this site answers. */
async function askPublisher(config: Config, live: string | null): Promise<PublisherStatus['publisher'] | null> {
  const url = (await claimedPublisherUrl(config.dataDir)) ?? config.publisherUrl;
  try {
    const response = await fetch(`${url}/status`, { signal: AbortSignal.timeout(millisecondsToAnswer) });
    const status = response.ok ? ((await response.json()) as PublisherStatus) : null;
    return status?.release.detail === live ? status.publisher : null;
  } catch {
    return null;
  }
}

/** The problem an error carries; anything else is told in the words it came with. */
function firstProblem(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return problemsIn(error)?.[0] ?? { message: 'operator.doctor.unexpected', values: { reason } };
}
