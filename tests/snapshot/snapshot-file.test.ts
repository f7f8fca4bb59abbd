import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChanges, type DocumentChange } from '#snapshot/snapshot.ts';
import { changesFileOf, readSnapshot, textOfChanges, writeSnapshot } from '#snapshot/snapshot-file.ts';
import { aGroup, aPlace, aSnapshot } from '../fixtures/snapshot.ts';

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

describe('the file beside it of what has changed since', () => {
  const snapshot = aSnapshot({ places: [aPlace()], groups: [aGroup()] });
  const renamed: DocumentChange = { collection: 'groups', id: 'group-1', document: aGroup({ slug: 'iltakahvi' }) };
  const gone: DocumentChange = { collection: 'places', id: 'place-1', document: null };
  const line = (at: string, ...changes: DocumentChange[]) => textOfChanges({ at, changes });

  function written(...lines: readonly string[]): string {
    const file = join(folder, 'one.snapshot.json');
    writeSnapshot(file, snapshot);
    writeFileSync(changesFileOf(file), lines.join(''));
    return file;
  }

  test('is read with it, the last word about each document counting', () => {
    const back: DocumentChange = { collection: 'groups', id: 'group-1', document: aGroup() };
    const file = written(line('2026-11-24T10:00:00.000Z', back, gone), line('2026-11-24T11:00:00.000Z', renamed));
    expect(readSnapshot(file)).toEqual(applyChanges(snapshot, [gone, renamed], '2026-11-24T11:00:00.000Z'));
  });

  test('counts up to the line that was cut off', () => {
    const file = written(
      line('2026-11-24T10:00:00.000Z', gone),
      line('2026-11-24T11:00:00.000Z', renamed).slice(0, 40),
    );
    expect(readSnapshot(file)).toEqual(applyChanges(snapshot, [gone], '2026-11-24T10:00:00.000Z'));
  });

  test('that is damaged is refused with its name and what to do', () => {
    const file = written('{"at":"2026\n', line('2026-11-24T11:00:00.000Z', renamed));
    expect(() => readSnapshot(file)).toThrow(/cannot be read/);
    expect(() => readSnapshot(file)).toThrow(changesFileOf(file));
  });
});
