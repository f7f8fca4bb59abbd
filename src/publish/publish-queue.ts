import type { PendingChange } from './outbox.ts';

/** What the queue knows besides the rows: by document, in milliseconds since the epoch, and the rows that failed. */
export type QueueMemory = {
  readonly publishedAt: ReadonlyMap<string, number>;
  readonly failedRows: ReadonlySet<string>;
};

/** The rows to publish now, and when to look again for the sake of rows that have to wait; `null` when none has. */
export type Chosen = { readonly rows: readonly PendingChange[]; readonly again: number | null };

/** A document saved over and over is published at most once in this time; the last state wins. */
const restMilliseconds = 1_250;

/** So many documents are published together: about a second's work. */
const mostDocuments = 100;

/**
 * Chooses from the waiting changes, oldest first. One that failed waits until its document changes again. When there are
 * too many, as in an import, half of the places go to the newest, so that a single edit is not stuck behind a thousand.
 */
export function chooseRows(rows: readonly PendingChange[], memory: QueueMemory, now: number): Chosen {
  const waiting = [...Map.groupBy(rows, documentKey)].filter(([, ofDocument]) =>
    ofDocument.some(({ id }) => !memory.failedRows.has(id)),
  );
  const readyAt = (key: string) => (memory.publishedAt.get(key) ?? Number.NEGATIVE_INFINITY) + restMilliseconds;
  const ready = waiting.filter(([key]) => readyAt(key) <= now);
  const resting = waiting.filter(([key]) => readyAt(key) > now).map(([key]) => readyAt(key));
  const half = Math.ceil(mostDocuments / 2);
  const chosen =
    ready.length <= mostDocuments ? ready : [...ready.slice(0, half), ...ready.slice(half - mostDocuments)];
  const again = ready.length > chosen.length ? now : resting.length > 0 ? Math.min(...resting) : null;
  return { rows: chosen.flatMap(([, ofDocument]) => ofDocument), again };
}

/** What a row is about. */
export const documentKey = ({ collection, document }: Pick<PendingChange, 'collection' | 'document'>): string =>
  `${collection} ${document}`;
