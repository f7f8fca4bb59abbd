import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimFolder, claimHolder } from '#database/folder-claim.ts';
import { temporaryDataDir } from '../fixtures/database.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryDataDir();
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a claim on a folder', () => {
  it('keeps others out until it is released', async () => {
    const claim = await claimFolder(folder);
    expect(await claimFolder(folder)).toBeNull();
    expect(await claimHolder(folder)).toBe(process.pid);
    claim?.release();
    expect(await claimHolder(folder)).toBeNull();
    (await claimFolder(folder))?.release();
  });

  it.each([
    ['the process that noted it is gone', JSON.stringify({ pid: process.pid, port: 9, token: 'gone' })],
    ['the note is damaged', '{"pid":'],
    ['the note is something else', '{"pid":1,"port":-1,"token":"x"}'],
  ])('is held by nobody when %s', async (_why, note) => {
    writeFileSync(join(folder, 'running.json'), note);
    expect(await claimHolder(folder)).toBeNull();
    const claim = await claimFolder(folder);
    expect(claim).not.toBeNull();
    claim?.release();
  });
});
