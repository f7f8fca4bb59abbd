import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acknowledge, outboxChannel, pendingChanges, recordFailure } from '#publish/outbox.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../fixtures/database.ts';
import { addChange, createOutbox } from './outbox-table.ts';

let database: TemporaryDatabase;
let client: Client;

beforeAll(async () => {
  database = await temporaryDatabase();
  client = new Client(database.connectionString);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.stop();
});
beforeEach(() => createOutbox(client));

describe('the outbox', () => {
  it('tells what waits, oldest first', async () => {
    await addChange(client, 'one');
    await addChange(client, 'two');
    expect(await pendingChanges(client)).toEqual([
      expect.objectContaining({ document: 'one', collection: 'groups', operation: 'write', attempts: 0, error: null }),
      expect.objectContaining({ document: 'two', since: expect.any(Date) }),
    ]);
  });

  it('lets go of exactly the rows that are on the site', async () => {
    const one = await addChange(client, 'one');
    await addChange(client, 'two');
    await acknowledge(client, [one]);
    await acknowledge(client, []);
    expect((await pendingChanges(client)).map(({ document }) => document)).toEqual(['two']);
  });

  it('keeps a row that failed, with how often and why', async () => {
    const one = await addChange(client, 'one');
    await addChange(client, 'two');
    await recordFailure(client, [one], 'first');
    await recordFailure(client, [one], `second ${'x'.repeat(5000)}`);
    const [failed, other] = await pendingChanges(client);
    expect(failed?.attempts).toBe(2);
    expect(failed?.error).toMatch(/^second x{1000}/);
    expect(failed?.error).toHaveLength(2000);
    expect(other).toMatchObject({ attempts: 0, error: null });
  });

  it('notifies when the transaction of a row commits, and only then', async () => {
    const listener = new Client(database.connectionString);
    await listener.connect();
    await listener.query(`LISTEN ${outboxChannel}`);
    const heard: string[] = [];
    listener.on('notification', ({ channel }) => heard.push(channel));
    await client.query('BEGIN');
    await addChange(client);
    await listener.query('SELECT 1');
    expect(heard).toEqual([]);
    await client.query('ROLLBACK');
    await client.query('BEGIN');
    await addChange(client);
    const told = new Promise((resolve) => listener.once('notification', resolve));
    await client.query('COMMIT');
    await told;
    expect(heard).toEqual([outboxChannel]);
    await listener.end();
  });
});
