import type { Client } from 'pg';
import { type Bell, createBell } from './bell.ts';
import { reasonOf } from './document-failure.ts';
import { changesAreSafe } from './journal.ts';
import { outboxChannel, type PendingChange, pendingChanges, recordFailure } from './outbox.ts';
import { countFailure, countPublish, nothingPublished } from './publish-counts.ts';
import { type PublishRequest, readRequest } from './publish-request.ts';
import { createClient, endClient, takeLock } from './publisher-lock.ts';
import { type PublisherState, tellMetrics, tellStatus } from './publisher-state.ts';
import { doStep } from './publisher-step.ts';
import { type Renderer, rendererOfProcess } from './renderer.ts';
import { closeSearchEngines } from './search-engine.ts';
import { openSession, type PublishSettings, releasesOf, type Session } from './session.ts';
import { startStatusServer } from './status-server.ts';

export type PublisherSettings = PublishSettings & {
  /** The port of `GET /status` on the loopback interface; 0 takes a free one. */
  readonly statusPort: number;
  /** How often to look without having been told: for changes, for the lock, for the next day. */
  readonly pollMilliseconds: number;
};

export type Publisher = {
  readonly statusPort: number;
  /** Ends after the publish in progress, if any. */
  readonly stop: () => Promise<void>;
};

type Run = PublisherState & {
  readonly settings: PublisherSettings;
  readonly bell: Bell;
  readonly requests: PublishRequest[];
  readonly renderer: () => Promise<Renderer>;
  stopped: boolean;
};

/** Publishing that failed: when to try again, unless something new has come. */
type Setback = { readonly times: number; readonly until: number; readonly seen: ReadonlySet<string> };

/**
 * Keeps the site up to date: publishes when a change is notified, when a poll finds one, when a new local day begins and
 * when it starts. One publisher works at a time; others stand by. Lives through an outage of the database.
 */
export async function startPublisher(settings: PublisherSettings): Promise<Publisher> {
  const run: Run = {
    settings,
    bell: createBell(),
    requests: [],
    renderer: rendererOfProcess(settings.rendererDir),
    stopped: false,
    database: { ok: false, detail: 'connecting' },
    role: 'connecting',
    waiting: [],
    session: null,
    lastError: null,
    counts: nothingPublished,
  };
  const statusServer = await startStatusServer(
    settings.statusPort,
    () => tellStatus(run),
    () => tellMetrics(run),
  );
  const working = keepConnected(run);
  return {
    statusPort: statusServer.port,
    stop: async () => {
      run.stopped = true;
      run.bell.ring();
      await working;
      await statusServer.close();
      await closeSearchEngines();
    },
  };
}

/** Connects again and again, with growing pauses while the database does not answer. */
async function keepConnected(run: Run): Promise<void> {
  const { log } = run.settings;
  let failures = 0;
  while (!run.stopped) {
    const client = createClient(run.settings.connectionString);
    try {
      await client.connect();
      await work(run, client, () => {
        if (failures > 0) log.info({}, 'The database answers again.');
        failures = 0;
      });
    } catch (error) {
      failures += 1;
      run.database = { ok: false, detail: reasonOf(error) };
      if (failures === 1) log.warn({ err: error }, 'The database does not answer; it is tried again.');
    } finally {
      run.role = 'connecting';
      run.session?.searchJobs.clear();
      run.session = null;
      // What is not safe now is finished from its journal by who publishes next.
      await changesAreSafe(releasesOf(run.settings)).catch(() => undefined);
      await endClient(client);
    }
    if (!run.stopped) await run.bell.wait(pauseAfter(failures, 250, 4_000));
  }
}

/** Works on one connection until it breaks, which throws, or until the publisher is stopped. */
async function work(run: Run, client: Client, onAnswer: () => void): Promise<void> {
  const { bell, settings } = run;
  let lost = false;
  client.once('end', () => {
    lost = true;
    bell.ring();
  });
  client.on('notification', ({ channel, payload }) => {
    const request = channel === outboxChannel ? readRequest(payload) : null;
    if (request) run.requests.push(request);
    bell.ring();
  });

  let setback: Setback | null = null;
  while (!run.stopped) {
    if (lost) throw new Error('The connection to the database was lost.');
    run.session ??= await becomePublisher(run, client);
    const rows = await noteAnswer(run, client, onAnswer);
    let until = setback?.until ?? Number.POSITIVE_INFINITY;
    if (run.session && mayTry(setback, rows, run.requests)) {
      const step = await doStep(run.session, rows, run.requests.splice(0));
      if (step.kind === 'failed') {
        setback = setbackAfter(setback, rows);
        run.counts = countFailure(run.counts);
        run.lastError = step.reason;
        const ids = rows.map(({ id }) => id);
        await recordFailure(client, ids, step.reason);
      } else {
        setback = null;
        run.lastError = null;
      }
      if (step.kind === 'done') {
        run.counts = countPublish(run.counts, step.report);
        continue;
      }
      until = step.kind === 'idle' ? step.until : (setback?.until ?? until);
    }
    await bell.wait(Math.min(Math.max(0, until - Date.now()), settings.pollMilliseconds));
  }
}

/** Takes the lock, looks what the one who held it has left, and listens. `null` when another publisher holds it. */
async function becomePublisher(run: Run, client: Client): Promise<Session | null> {
  const { settings } = run;
  if (!(await takeLock(client))) {
    if (run.role !== 'standby') settings.log.info({}, 'Another publisher is at work; this one stands by.');
    run.role = 'standby';
    return null;
  }
  await client.query(`LISTEN ${outboxChannel}`);
  run.role = 'publishing';
  return await openSession(client, settings, await run.renderer(), run.bell.ring);
}

async function noteAnswer(run: Run, client: Client, onAnswer: () => void): Promise<readonly PendingChange[]> {
  run.waiting = await pendingChanges(client);
  run.database = { ok: true, detail: 'connected' };
  onAnswer();
  return run.waiting;
}

/** After a failure only time, something new or somebody who asks is a reason to try again. */
function mayTry(setback: Setback | null, rows: readonly PendingChange[], requests: readonly PublishRequest[]): boolean {
  if (!setback || requests.length > 0) return true;
  return Date.now() >= setback.until || rows.some(({ id }) => !setback.seen.has(id));
}

function setbackAfter(before: Setback | null, rows: readonly PendingChange[]): Setback {
  const times = (before?.times ?? 0) + 1;
  return { times, until: Date.now() + pauseAfter(times, 1_000, 60_000), seen: new Set(rows.map(({ id }) => id)) };
}

/** Doubles with every failure, up to the longest pause. */
function pauseAfter(failures: number, shortest: number, longest: number): number {
  return Math.min(longest, shortest * 2 ** Math.max(0, failures - 1));
}
