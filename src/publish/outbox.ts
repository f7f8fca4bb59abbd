import type { ClientBase } from 'pg';

/** The channel of PostgreSQL on which the database says that a row was added; delivered when its transaction commits. */
export const outboxChannel = 'outbox';

/** One thing that happened in the CMS and is not on the site yet. */
export type PendingChange = {
  readonly id: string;
  readonly collection: string;
  readonly document: string;
  readonly operation: 'write' | 'delete';
  readonly attempts: number;
  readonly error: string | null;
  /** Who saved it, by an id; `null` of a program. */
  readonly savedBy: string | null;
  readonly since: Date;
};

/** A document of a collection. */
export type Reference = Pick<PendingChange, 'collection' | 'document'>;

/** What asks the database: a client or a pool of `pg`. */
export type Queryable = Pick<ClientBase, 'query'>;

/** All changes that wait, oldest first. */
export async function pendingChanges(database: Queryable): Promise<PendingChange[]> {
  const { rows } = await database.query<PendingChange>(
    `SELECT id::text, collection_slug AS collection, document_id AS document, operation::text,
            coalesce(attempts, 0)::int AS attempts, error, saved_by AS "savedBy", created_at AS since
       FROM outbox ORDER BY created_at, id`,
  );
  return rows;
}

/** Takes changes off the list: they are on the site. */
export async function acknowledge(database: Queryable, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await database.query('DELETE FROM outbox WHERE id::text = ANY($1)', [ids]);
}

/** Writes down that publishing changes failed, and why; they stay on the list. */
export async function recordFailure(database: Queryable, ids: readonly string[], message: string): Promise<void> {
  if (ids.length === 0) return;
  await database.query('UPDATE outbox SET attempts = coalesce(attempts, 0) + 1, error = $2 WHERE id::text = ANY($1)', [
    ids,
    message.slice(0, longestMessage),
  ]);
}

const longestMessage = 2000;
