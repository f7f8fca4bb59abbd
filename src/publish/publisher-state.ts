import { isHeld } from './held-release.ts';
import type { PublishMetrics } from './metrics.ts';
import type { PendingChange } from './outbox.ts';
import type { PublishCounts } from './publish-counts.ts';
import { currentReleaseId, momentOfRelease } from './release-folder.ts';
import { type PublishSettings, releasesOf, type Session } from './session.ts';
import type { PublisherStatus } from './status-server.ts';

/** What a publisher knows of itself. */
export type PublisherState = {
  readonly settings: PublishSettings;
  database: PublisherStatus['database'];
  role: 'connecting' | 'standby' | 'publishing';
  /** The outbox at the last look. */
  waiting: readonly PendingChange[];
  /** Of the one at work; it goes with its connection. */
  session: Session | null;
  lastError: string | null;
  counts: PublishCounts;
};

/** How it goes, for who asks whether all is well. */
export async function tellStatus(state: PublisherState): Promise<PublisherStatus> {
  const { database, lastError, role, session, settings } = state;
  const releases = releasesOf(settings);
  const current = await currentReleaseId(releases);
  return {
    database,
    publisher: {
      ok: database.ok && role !== 'connecting' && lastError === null,
      detail: role,
      ...queueOf(state),
      lastError,
      failing: [...(session?.failing.values() ?? [])].map(({ failure }) => failure),
      held: isHeld(releases),
    },
    release: { ok: current !== null, detail: current ?? 'none' },
  };
}

/** The same and more, for who watches it over time. */
export async function tellMetrics(state: PublisherState): Promise<PublishMetrics> {
  const { counts, role, session, settings } = state;
  const releases = releasesOf(settings);
  const current = await currentReleaseId(releases);
  const { pending, lagMilliseconds } = queueOf(state);
  const { heapUsed, rss } = process.memoryUsage();
  const snapshot = session?.live?.snapshot;
  return {
    ...counts,
    active: role === 'publishing',
    held: isHeld(releases),
    lagSeconds: lagMilliseconds / 1000,
    queueLength: pending,
    failingDocuments: session?.failing.size ?? 0,
    listings: snapshot ? snapshot.places.length + snapshot.groups.length + snapshot.events.length : null,
    releaseAgeSeconds: current === null ? null : (Date.now() - momentOfRelease(current).getTime()) / 1000,
    residentBytes: rss,
    heapUsedBytes: heapUsed,
  };
}

/** What waits, without the changes of documents that cannot be shown: those wait for somebody to mend them. */
function queueOf({ session, waiting }: PublisherState): { readonly pending: number; readonly lagMilliseconds: number } {
  const failed = new Set([...(session?.failing.values() ?? [])].flatMap(({ rows }) => rows));
  const pending = waiting.filter(({ id }) => !failed.has(id));
  const oldest = pending[0]?.since.getTime();
  return { pending: pending.length, lagMilliseconds: oldest === undefined ? 0 : Math.max(0, Date.now() - oldest) };
}
