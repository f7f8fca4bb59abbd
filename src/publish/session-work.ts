import type { DocumentChange } from '#snapshot/snapshot.ts';
import { buildRelease } from './build.ts';
import type { TellPages } from './build-pages.ts';
import type { DocumentFailure } from './document-failure.ts';
import { commitEdit, type EditReport, prepareEdit, timed } from './edit.ts';
import { acknowledge, type PendingChange, recordFailure } from './outbox.ts';
import { differencesFrom, nothingDone, publishDocuments, withoutUnchanged } from './publish-documents.ts';
import { documentKey, documentsInASecond } from './publish-queue.ts';
import type { Session } from './session.ts';
import { beginDay, nextPortion } from './stale-pages.ts';

/** What one publish did. */
export type PublishReport = {
  /** What was published: a whole release, changed documents, what a new day makes different, or an index made compact. */
  readonly what: 'everything' | 'documents' | 'day' | 'search';
  /** The live release now. */
  readonly id: string;
  readonly documents: number;
  readonly failing: number;
  readonly rendered: number;
  readonly written: number;
  readonly removed: number;
  /** Where the time went, in milliseconds. */
  readonly parts: Readonly<Record<string, number>>;
  readonly milliseconds: number;
};

/** Builds a new release of everything and takes the rows, which were read before, off the outbox. */
export async function publishEverything(
  session: Session,
  rows: readonly PendingChange[],
  tellPages: TellPages,
): Promise<PublishReport> {
  const { settings, site } = session;
  const started = performance.now();
  const at = settings.now().toISOString();
  const read = await timed(settings.readPublished);
  site.reached('read');
  const { siteUrl, region } = settings;
  const { live, failures, pages } = await buildRelease(site, { ...read.value, at, siteUrl, region }, tellPages);
  session.live = live;
  session.differences = [];
  session.stale = null;
  session.failing.clear();
  await settleRows(session, rows, failures);
  return told(session, {
    what: 'everything',
    documents: rows.length,
    report: { ...nothingDone, rendered: pages, written: pages },
    parts: { read: read.milliseconds },
    started,
  });
}

/** Brings the documents of some rows to the site and takes the rows off the outbox; those of a failing document stay. */
export async function publishRows(session: Session, rows: readonly PendingChange[]): Promise<PublishReport> {
  const { settings, site } = session;
  const started = performance.now();
  const references = [...Map.groupBy(rows, documentKey).values()].flatMap(([row]) => row ?? []);
  const read = await timed(() => settings.readDocuments(references));
  site.reached('read');
  // A picture may be another one under the same name: the documents that show it are the same then.
  const isPicture = references.some(({ collection }) => collection === 'media');
  const { failures, report } = await publishRead(session, read.value, isPicture);
  const settled = await timed(() => settleRows(session, rows, failures));
  site.reached('acknowledged');
  const now = Date.now();
  for (const reference of references) session.publishedAt.set(documentKey(reference), now);
  session.documentsAtOnce = documentsInASecond(references.length, performance.now() - started);
  return told(session, {
    what: 'documents',
    documents: references.length,
    report,
    parts: { read: read.milliseconds, acknowledge: settled.milliseconds },
    started,
  });
}

/**
 * Publishes a portion of what has changed since the release without a row telling of it, as after a restored database.
 * Only the time of each document's last change is compared: reading all of them would hold back every edit for long. Gives
 * `null` when nothing is different any more.
 */
export async function publishDifferences(session: Session): Promise<PublishReport | null> {
  const { live, settings } = session;
  const started = performance.now();
  session.differences ??= live ? differencesFrom(live.snapshot, await settings.readModified()) : [];
  const portion = session.differences.slice(0, session.documentsAtOnce);
  if (portion.length === 0) return null;
  const read = await timed(() => settings.readDocuments(portion));
  const { failures, report } = await publishRead(session, read.value, true);
  await settleRows(session, [], failures);
  session.differences = session.differences.slice(portion.length);
  session.documentsAtOnce = documentsInASecond(portion.length, performance.now() - started);
  const parts = { read: read.milliseconds };
  return told(session, { what: 'documents', documents: portion.length, report, parts, started });
}

/** All that has changed since, for who asks for it and waits. */
export async function publishAllDifferences(session: Session): Promise<PublishReport | null> {
  session.differences = null;
  let all: PublishReport | null = null;
  for (let next = await publishDifferences(session); next; next = await publishDifferences(session)) {
    all = all ? bothOf(all, next) : next;
  }
  return all;
}

function bothOf(one: PublishReport, other: PublishReport): PublishReport {
  return {
    ...other,
    documents: one.documents + other.documents,
    rendered: one.rendered + other.rendered,
    written: one.written + other.written,
    removed: one.removed + other.removed,
    milliseconds: one.milliseconds + other.milliseconds,
  };
}

/** Renders the next pages that a new day makes different; gives `null` when there are none. */
export async function publishStalePages(session: Session): Promise<PublishReport | null> {
  const started = performance.now();
  beginDayIfNew(session);
  const { live, site, stale } = session;
  if (!live || !stale) return null;
  const { edit, left } = nextPortion(live, stale);
  const prepared = await prepareEdit(site, live, edit);
  for (const { address, error } of prepared.failures) {
    site.log.error({ err: error, path: address.path }, 'A page cannot be rendered; it stays as it was.');
  }
  const report = await commitEdit(site, prepared);
  session.live = prepared.live;
  session.stale = left;
  return told(session, { what: 'day', documents: 0, report, parts: {}, started });
}

async function publishRead(
  session: Session,
  documents: readonly DocumentChange[],
  evenIfUnchanged: boolean,
): Promise<{ readonly report: EditReport; readonly failures: readonly DocumentFailure[] }> {
  const { settings, site } = session;
  beginDayIfNew(session);
  const { live } = session;
  if (!live) throw new Error('There is no release to build on.');
  const changed = evenIfUnchanged ? documents : withoutUnchanged(live.snapshot, documents);
  for (const { collection, id } of documents) session.failing.delete(documentKey({ collection, document: id }));
  if (changed.length === 0) return { report: nothingDone, failures: [] };
  const published = await publishDocuments(site, live, changed, settings.now().toISOString());
  session.live = published.live;
  return published;
}

function beginDayIfNew(session: Session): void {
  const { live, settings, stale } = session;
  const begun = live && beginDay(live, settings.now().toISOString(), stale?.day ?? null);
  if (!begun) return;
  session.live = begun.live;
  session.stale = begun.stale;
}

/** Takes rows off the outbox; those of documents that cannot be shown stay there, with the reason. */
async function settleRows(
  session: Session,
  rows: readonly PendingChange[],
  failures: readonly DocumentFailure[],
): Promise<void> {
  const { client, failing, site } = session;
  const kept = new Set<string>();
  for (const failure of failures) {
    const key = documentKey({ collection: failure.collection, document: failure.id });
    const ids = rows.filter((row) => documentKey(row) === key).map(({ id }) => id);
    for (const id of ids) kept.add(id);
    site.log.error({ ...failure }, 'A document cannot be shown; the site keeps its last good version.');
    await recordFailure(client, ids, failure.reason);
    failing.set(key, { failure, rows: ids });
  }
  await acknowledge(
    client,
    rows.map(({ id }) => id).filter((id) => !kept.has(id)),
  );
}

/** Tells a publish to the log and to who waits for it. */
export function told(
  { failing, live, site }: Session,
  {
    what,
    documents,
    report,
    parts,
    started,
  }: {
    readonly what: PublishReport['what'];
    readonly documents: number;
    readonly report: EditReport;
    readonly parts: Readonly<Record<string, number>>;
    readonly started: number;
  },
): PublishReport {
  const { rendered, written, removed } = report;
  const rounded = Object.entries({ ...parts, ...report.parts }).map(([part, time]) => [part, Math.round(time)]);
  const published = {
    what,
    id: live?.id ?? '',
    documents,
    failing: failing.size,
    rendered,
    written,
    removed,
    parts: Object.fromEntries(rounded),
    milliseconds: Math.round(performance.now() - started),
  };
  site.log.info(published, 'Published.');
  return published;
}
