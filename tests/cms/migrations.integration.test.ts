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
