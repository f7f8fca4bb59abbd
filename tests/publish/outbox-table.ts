import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';

const migrations = join(import.meta.dirname, '../../src/cms/migrations');

/** The statements of the CMS's migrations that make the outbox: its table, and the trigger that notifies. */
const statements = [
  /CREATE TABLE "outbox" \([^;]*\);/,
  /ALTER TABLE "outbox" ADD COLUMN "saved_by"[^;]*;/,
  /CREATE FUNCTION notify_outbox\(\)[\s\S]*?\$\$;/,
  /CREATE TRIGGER outbox_notification[^;]*;/,
].map((pattern) => {
  const files = readdirSync(migrations).filter((file) => file.endsWith('.ts'));
  const found = files.map((file) => pattern.exec(readFileSync(join(migrations, file), 'utf8'))?.[0]);
  const statement = found.find((text) => text !== undefined);
  if (!statement) throw new Error(`No migration of the CMS has ${pattern}.`);
  return statement;
});

/** The outbox as the CMS's migrations make it, empty. */
export async function createOutbox(client: Client): Promise<void> {
  await client.query('DROP TABLE IF EXISTS outbox; DROP FUNCTION IF EXISTS notify_outbox');
  for (const statement of statements) await client.query(statement);
}

/** Writes a row as the CMS does, a millisecond after the row before it; gives its id. */
export async function addChange(client: Client, document = 'group-1'): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO outbox (collection_slug, document_id, operation, created_at)
     SELECT 'groups', $1, 'write', greatest(now(), max(created_at) + interval '1 millisecond') FROM outbox
     RETURNING id::text`,
    [document],
  );
  return rows[0]?.id ?? '';
}
