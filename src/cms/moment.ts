import type { CollectionSlug, Payload, SelectType, TypeWithTimestamps, Where } from 'payload';

/** The database as it is at one moment, however long the reading takes. Everything comes in the order of the ids. */
export type Moment = {
  /** Documents as they are stored: texts in all languages, relations as ids. */
  readonly find: <T>(collection: CollectionSlug, where: Where) => Promise<readonly T[]>;
  readonly findIds: (collection: CollectionSlug, where: Where) => Promise<readonly string[]>;
  /** When each document last changed, by its id: ISO 8601 in UTC. */
  readonly findModified: (collection: CollectionSlug, where: Where) => Promise<ReadonlyMap<string, string>>;
};

export const isPublished = { _status: { equals: 'published' } } as const satisfies Where;

/** Reads in one transaction, which sees nothing that is committed after its first question. */
export async function inOneMoment<T>(payload: Payload, read: (moment: Moment) => Promise<T>): Promise<T> {
  const { db } = payload;
  const transactionID = await db.beginTransaction({ isolationLevel: 'repeatable read', accessMode: 'read only' });
  if (transactionID === null) throw new Error('The database gave no transaction to read in.');
  // Payload's own `find` would run the hooks of each field of each document, which takes longer than all else together.
  const ask = async (collection: CollectionSlug, where: Where, select?: SelectType) => {
    const req = { transactionID };
    const selected = select ? { select } : {};
    const { docs } = await db.find({ collection, where, sort: 'id', limit: 0, pagination: false, req, ...selected });
    return docs;
  };
  try {
    return await read({
      find: async <T>(collection: CollectionSlug, where: Where) =>
        (await ask(collection, where)) as unknown as readonly T[],
      findIds: async (collection, where) => (await ask(collection, where, { id: true })).map(({ id }) => String(id)),
      findModified: async (collection, where) => {
        const found = await ask(collection, where, { id: true, updatedAt: true });
        return new Map(
          found.map((document) => [String(document.id), String((document as TypeWithTimestamps).updatedAt)]),
        );
      },
    });
  } finally {
    await db.commitTransaction(transactionID);
  }
}
