import type { PendingChange } from './outbox.ts';

/** What the queue knows besides the rows: by document, in milliseconds since the epoch, and the rows that failed. */
export type QueueMemory = {
  readonly publishedAt: ReadonlyMap<string, number>;
  readonly failedRows: ReadonlySet<string>;
  /** How many documents are to be published together at most. */
  readonly mostDocuments: number;
};

/** The rows to publish now, and when to look again for the sake of rows that have to wait; `null` when none has. */
export type Chosen = { readonly rows: readonly PendingChange[]; readonly again: number | null };

/** A document saved over and over is published at most once in this time; the last state wins. */
const restMilliseconds = 1_250;

/**
 * Chooses from the waiting changes. One that failed waits until its document changes again. When there are too many, as in
 * an import, everybody who has saved something has their turn, the oldest of theirs first: so a single edit is not stuck
 * behind somebody else's thousand.
 */
export function chooseRows(rows: readonly PendingChange[], memory: QueueMemory, now: number): Chosen {
  const waiting = [...Map.groupBy(rows, documentKey)].filter(([, ofDocument]) =>
    ofDocument.some(({ id }) => !memory.failedRows.has(id)),
  );
  const readyAt = (key: string) => (memory.publishedAt.get(key) ?? Number.NEGATIVE_INFINITY) + restMilliseconds;
  const ready = waiting.filter(([key]) => readyAt(key) <= now).map(([, ofDocument]) => ofDocument);
  const resting = waiting.filter(([key]) => readyAt(key) > now).map(([key]) => readyAt(key));
  const chosen = inTurns(ready, ([first]) => first?.savedBy ?? null).slice(0, memory.mostDocuments);
  const again = ready.length > chosen.length ? now : resting.length > 0 ? Math.min(...resting) : null;
  return { rows: chosen.flat(), again };
}

/** The first of each, then the second of each, and so on. */
function inTurns<Item>(items: readonly Item[], ownerOf: (item: Item) => unknown): Item[] {
  const numbered = [...Map.groupBy(items, ownerOf).values()].flatMap((own) =>
    own.map((item, turn) => ({ item, turn })),
  );
  return numbered.sort((one, other) => one.turn - other.turn).map(({ item }) => item);
}

const [fewest, most] = [4, 100];

/** How many documents to publish together next, so that it takes about a second: somebody may wait for it to end. */
export function documentsInASecond(documents: number, milliseconds: number): number {
  return Math.min(most, Math.max(fewest, Math.round((documents * 1_000) / Math.max(1, milliseconds))));
}

/** What a row is about. */
export const documentKey = ({ collection, document }: Pick<PendingChange, 'collection' | 'document'>): string =>
  `${collection} ${document}`;
