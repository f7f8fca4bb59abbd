import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSnapshot, writeSnapshot } from '#snapshot/snapshot-file.ts';
import { aGroup, aSnapshot } from '../fixtures/snapshot.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the file of a snapshot', () => {
  test('gives back what was written, and leaves nothing else behind', () => {
    const snapshot = aSnapshot({ groups: [aGroup()] });
    const file = join(folder, 'deeper', 'one.snapshot.json');
    writeSnapshot(file, snapshot);
    expect(readSnapshot(file)).toEqual(snapshot);
    expect(readdirSync(join(folder, 'deeper'))).toEqual(['one.snapshot.json']);
  });

  test.each([
    ['is missing', null, /cannot be read/],
    ['is cut off', '{"format":2,"snap', /cannot be read/],
    ['is of another version', '{"format":0,"snapshot":{}}', /another version/],
    ['is something else', '[]', /another version/],
  ])('that %s is refused with its name and what to do', (_, content, message) => {
    const file = join(folder, 'one.snapshot.json');
    if (content !== null) writeFileSync(file, content);
    expect(() => readSnapshot(file)).toThrow(message);
    expect(() => readSnapshot(file)).toThrow(file);
  });
});
