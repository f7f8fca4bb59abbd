import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

type Row = Record<string, unknown>;
type Column = { readonly name: string; readonly columnType: string };

/** Rows that are kept in memory until they are written, many at once. */
export type RowCollector = {
  /**
   * Payload's own way to the database, with writing put off: `create` and `createVersion` take documents apart into the
   * rows of their tables as ever.
   */
  readonly database: Payload['db'];
  /** The newest row of a table, as long as it has not been written. */
  readonly newest: (table: string) => Row | undefined;
  /** Writes what has been collected, in the order the tables were first needed, within the transaction. */
  readonly write: () => Promise<void>;
};

/** A collector whose rows get their ids from `newId` where the database would make one up. */
export function collectRows(payload: Payload, transactionId: string | number, newId: () => string): RowCollector {
  const collected = new Map<string, Row[]>();
  const columnsOf = (table: string) => {
    const columns = payload.db.tables[table];
    if (!columns) throw new Error(`The database has no table ${table}.`);
    return columns as unknown as Readonly<Record<string, Column>>;
  };
  const database = Object.create(payload.db, {
    allowIDOnCreate: { value: true },
    execute: { value: async () => undefined },
    insert: {
      value: async ({ tableName, values }: { tableName: string; values: Row | Row[] }) => {
        const rows = [values].flat();
        if (columnsOf(tableName).id?.columnType === 'PgUUID') for (const row of rows) row.id ??= newId();
        const before = collected.get(tableName);
        if (before) before.push(...rows);
        else collected.set(tableName, [...rows]);
        return rows;
      },
    },
  }) as Payload['db'];
  return {
    database,
    newest: (table) => collected.get(table)?.at(-1),
    write: async () => {
      const session = payload.db.sessions?.[transactionId]?.db as typeof payload.db.drizzle | undefined;
      if (!session) throw new Error('The transaction to write rows in has ended.');
      for (const [table, rows] of collected)
        for (const alike of byColumns(rows)) await session.execute(insertion(table, columnsOf(table), alike));
      collected.clear();
    },
  };
}

/** Rows that fill the same columns: a column that a row does not fill keeps its default. */
function byColumns(rows: readonly Row[]): Iterable<readonly Row[]> {
  const filled = (row: Row) => Object.keys(row).filter((key) => row[key] !== undefined);
  return Map.groupBy(rows, (row) => filled(row).sort().join()).values();
}

/** One statement, however many rows: PostgreSQL reads them from one JSON text. */
function insertion(table: string, columns: Readonly<Record<string, Column>>, rows: readonly Row[]) {
  const keys = Object.keys(rows[0] ?? {}).filter((key) => rows[0]?.[key] !== undefined);
  const nameOf = (key: string) => {
    const name = columns[key]?.name;
    if (!name) throw new Error(`The table ${table} has no column for ${key}.`);
    return name;
  };
  const named = rows.map((row) => Object.fromEntries(keys.map((key) => [nameOf(key), row[key]])));
  const list = sql.join(
    keys.map((key) => sql.identifier(nameOf(key))),
    sql`, `,
  );
  const into = sql.identifier(table);
  return sql`INSERT INTO ${into} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${into}, ${JSON.stringify(named)}::json)`;
}
