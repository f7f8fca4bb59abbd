import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '#cms/migrations/index.ts';
import { type Cms, openCms } from './open-cms.ts';

const require = createRequire(import.meta.url);

let cms: Cms;

beforeAll(async () => {
  cms = await openCms();
});

afterAll(() => cms?.close());

/** What the database would have to become for the collections as they are now. */
async function missingStatements(): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = cms.payload.db.requireDrizzleKit();
  const newest = migrations.findLast(({ name }) => name.endsWith('initial') || name.endsWith('schema'))?.name;
  const kept = require(`../../src/cms/migrations/${newest}.json`);
  return generateMigration(kept, await generateDrizzleJson(cms.payload.db.schema));
}

test('the migrations make the schema that the collections need', async () => {
  expect(await missingStatements()).toEqual([]);
});

test('have all been run, in their order', async () => {
  const { docs } = await cms.payload.find({ collection: 'payload-migrations', sort: 'createdAt', limit: 0 });
  expect(docs.map((doc) => doc.name)).toEqual(migrations.map(({ name }) => name));
});

test('let the parts of a document be found without going through those of all others', async () => {
  const { rows } = await cms.payload.db.drizzle.execute(`
    SELECT c.table_name FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.column_name IN ('parent_id', '_parent_id') AND NOT EXISTS (
      SELECT 1 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
      WHERE i.indrelid = quote_ident(c.table_name)::regclass AND a.attname = c.column_name)`);
  expect(rows).toEqual([]);
});
