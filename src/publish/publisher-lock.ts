import { Client } from 'pg';

/** The advisory lock that one publisher holds as long as its connection lives. PostgreSQL frees it when that ends. */
const lockName = 'yhdessa publisher';

/** A connection of its own to the database. Time limits, so that a silent network is noticed like a broken one. */
export function createClient(connectionString: string): Client {
  const client = new Client({
    connectionString,
    application_name: 'yhdessa publisher',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
  });
  // A connection that breaks fails its queries and says `end`; without a listener it would end the process too.
  client.on('error', () => undefined);
  return client;
}

/** Takes the publisher's lock for this connection; `false` when another publisher holds it. */
export async function takeLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken',
    [lockName],
  );
  return rows[0]?.taken === true;
}

/** Ends a connection; does not wait for a server that says nothing any more. */
export async function endClient(client: Client): Promise<void> {
  let limit: NodeJS.Timeout | undefined;
  const tooLong = new Promise<void>((resolve) => {
    limit = setTimeout(resolve, 1_000);
  });
  await Promise.race([client.end().catch(() => undefined), tooLong]);
  clearTimeout(limit);
}
