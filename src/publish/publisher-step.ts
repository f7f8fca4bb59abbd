import type { TellPages } from './build-pages.ts';
import { publishCompactSearch } from './compact-search.ts';
import { reasonOf } from './document-failure.ts';
import { isHeld, release } from './held-release.ts';
import type { PendingChange } from './outbox.ts';
import { chooseRows } from './publish-queue.ts';
import { type Asked, answerAll } from './publish-request.ts';
import { currentReleaseId } from './release-folder.ts';
import { reopenSession, type Session } from './session.ts';
import {
  type PublishReport,
  publishAllDifferences,
  publishDifferences,
  publishEverything,
  publishRows,
  publishStalePages,
} from './session-work.ts';

/** What a step of the publisher came to. */
export type Step =
  | { readonly kind: 'done'; readonly report: PublishReport }
  /** There is nothing to do before that moment, in milliseconds since the epoch. */
  | { readonly kind: 'idle'; readonly until: number }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Does the most urgent thing there is to do: what somebody asks for, then what is new, what nobody has told of, what the
 * day brings, tidying up. One step at a time, so that an edit waits for one portion of other work at most.
 */
export async function doStep(session: Session, rows: readonly PendingChange[], asked: readonly Asked[]): Promise<Step> {
  const { client, site } = session;
  try {
    if (asked.length > 0) await release(site.releases);
    if (isHeld(site.releases)) return idle;
    if (await isOutdated(session)) await reopenSession(session);
    if (asked.length > 0) return { kind: 'done', report: await answerRequests(session, asked, rows) };
    return await nextWork(session, rows);
  } catch (error) {
    session.broken = true;
    const reason = reasonOf(error);
    site.log.error({ err: error, changes: rows.length }, 'Publishing failed; it will be tried again.');
    await answerAll(client, asked, { error: reason });
    return { kind: 'failed', reason };
  }
}

const idle: Step = { kind: 'idle', until: Number.POSITIVE_INFINITY };

/** After a failure, and when somebody else has changed the live release, only the disk knows what is there. */
async function isOutdated({ broken, live, site }: Session): Promise<boolean> {
  return broken || (live !== null && (await currentReleaseId(site.releases)) !== live.id);
}

async function nextWork(session: Session, rows: readonly PendingChange[]): Promise<Step> {
  if (!session.live) return { kind: 'done', report: await publishEverything(session, rows, () => undefined) };
  const compact = await publishCompactSearch(session);
  if (compact) return { kind: 'done', report: compact };
  const failedRows = new Set([...session.failing.values()].flatMap((failing) => failing.rows));
  const { documentsAtOnce: mostDocuments, publishedAt } = session;
  const chosen = chooseRows(rows, { publishedAt, failedRows, mostDocuments }, Date.now());
  if (chosen.rows.length > 0) return { kind: 'done', report: await publishRows(session, chosen.rows) };
  const report = (await publishDifferences(session)) ?? (await publishStalePages(session));
  return report ? { kind: 'done', report } : { kind: 'idle', until: chosen.again ?? Number.POSITIVE_INFINITY };
}

async function answerRequests(
  session: Session,
  asked: readonly Asked[],
  rows: readonly PendingChange[],
): Promise<PublishReport> {
  const isFull = asked.some(({ full }) => full) || !session.live;
  const changed = isFull ? null : await publishRows(session, rows);
  const report = changed
    ? ((await publishAllDifferences(session)) ?? changed)
    : await publishEverything(session, rows, tellerOf(session, asked));
  await answerAll(session.client, asked, { report });
  return report;
}

const millisecondsBetweenAnswers = 500;

/** Tells those who asked how far it is, now and then. */
function tellerOf({ client }: Session, asked: readonly Asked[]): TellPages {
  let told = 0;
  return (done, total) => {
    for (const { tellPages } of asked) tellPages?.(done, total);
    if (performance.now() - told < millisecondsBetweenAnswers) return;
    told = performance.now();
    void answerAll(client, asked, { pages: { done, total } }).catch(() => undefined);
  };
}
