import type { Config } from '#config.ts';
import { logFile } from '#database/log-file.ts';
import type { PendingChange } from '#publish/outbox.ts';
import { documentKey } from '#publish/publish-queue.ts';
import type { PublisherStatus } from '#publish/status-server.ts';
import { type FailingDocument, type Finding, unwell, well } from './finding.ts';

/** What is known of publishing: from a publisher at work, from the outbox, and from the folder of releases. */
export type PublishingKnown = {
  /** `null` when no publisher answers. */
  readonly status: PublisherStatus['publisher'] | null;
  /** `null` when there is no outbox to look into. */
  readonly rows: readonly PendingChange[] | null;
  readonly live: string | null;
  /** Whether somebody went back to an older release, so that changes wait. */
  readonly held: boolean;
  readonly now: Date;
};

const longestWaitMilliseconds = 60_000;
const mostDocumentsTold = 10;

/** Whether changes come through: that nothing is held or fails, that no document is left behind, that none waits too long. */
export function checkPublishing(config: Config, known: PublishingKnown): Finding[] {
  const documents = failingDocuments(config, known);
  const keys = new Set(documents.map(({ collection, id }) => documentKey({ collection, document: id })));
  const waiting = known.rows?.filter((row) => !keys.has(documentKey(row))) ?? null;
  return [
    checkProgress(config, known, waiting?.length ?? known.status?.pending ?? 0),
    ...(known.rows || known.status ? [checkDocuments(documents)] : []),
    ...(waiting ? [checkOutbox(waiting, known)] : []),
  ];
}

function checkProgress({ dataDir }: Config, { held, live, status }: PublishingKnown, count: number): Finding {
  if (held) return unwell('publishing', { message: 'operator.doctor.held', values: { id: live ?? '–', count } });
  const reason = status?.lastError;
  if (!reason) return well('publishing', status?.detail ?? '–');
  const file = logFile(dataDir, 'publisher');
  return unwell('publishing', { message: 'operator.publish.failing', values: { reason, file } });
}

/** Those the publisher names and those the outbox has an error of, unless that is an error of publishing as a whole. */
function failingDocuments({ siteUrl }: Config, { rows, status }: PublishingKnown): FailingDocument[] {
  const told = (status?.failing ?? []).map(({ collection, id, reason }) => ({ collection, id, reason }));
  const noted = (rows ?? []).flatMap(({ collection, document, error }) =>
    error === null || error === status?.lastError ? [] : [{ collection, id: document, reason: error }],
  );
  const byKey = new Map([...noted, ...told].map((one) => [`${one.collection} ${one.id}`, one]));
  return [...byKey.values()].map(({ collection, id, reason }) => ({
    collection,
    id,
    reason,
    admin: `${siteUrl}/admin/collections/${collection}/${encodeURIComponent(id)}`,
  }));
}

function checkDocuments(documents: readonly FailingDocument[]): Finding {
  if (documents.length === 0) return well('documents', '0');
  const lines = documents.slice(0, mostDocumentsTold).map(({ admin, reason }) => `${admin}  ${reason.split('\n')[0]}`);
  const list = [...lines, ...(documents.length > lines.length ? ['…'] : [])].map((line) => `\n    ${line}`).join('');
  const values = { count: documents.length, list };
  return { ...unwell('documents', { message: 'operator.doctor.failing', values }), documents };
}

/** What waits because publishing is held waits rightly. */
function checkOutbox(waiting: readonly PendingChange[], { held, now }: PublishingKnown): Finding {
  const waited = now.getTime() - (waiting[0]?.since.getTime() ?? now.getTime());
  if (held || waited <= longestWaitMilliseconds) return well('outbox', String(waiting.length));
  const minutes = Math.round(waited / 60_000);
  return unwell('outbox', { message: 'operator.doctor.outbox', values: { count: waiting.length, minutes } });
}
