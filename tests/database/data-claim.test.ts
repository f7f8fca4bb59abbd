import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimDataDir, claimHolder } from '#database/data-claim.ts';
import { problemsIn } from '#i18n/problem.ts';
import { temporaryDataDir } from '../fixtures/database.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = temporaryDataDir();
});

afterEach(() => rmSync(dataDir, { recursive: true }));

describe('a claim on DATA_DIR', () => {
  it('keeps others out until it is released', async () => {
    const claim = await claimDataDir(dataDir);
    const error = await claimDataDir(dataDir).catch((error: unknown) => error);
    expect(problemsIn(error)).toEqual([
      { message: 'operator.database.claimed', values: { dataDir, pid: process.pid } },
    ]);
    claim.release();
    (await claimDataDir(dataDir)).release();
  });

  it('is held by nobody when the process that noted it is gone', async () => {
    writeFileSync(join(dataDir, 'running.json'), JSON.stringify({ pid: process.pid, port: 9, token: 'gone' }));
    expect(await claimHolder(dataDir)).toBeNull();
  });

  it('is held by nobody when the note is damaged', async () => {
    writeFileSync(join(dataDir, 'running.json'), '{"pid":');
    expect(await claimHolder(dataDir)).toBeNull();
    (await claimDataDir(dataDir)).release();
  });
});
