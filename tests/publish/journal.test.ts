import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CrashPoint, passOn } from '#publish/crash-point.ts';
import { type ChangeGroup, changesAreSafe, commitChanges, rollForward } from '#publish/journal.ts';
import { filesBelow } from '#publish/release-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const before = { 'r/a.html': 'old a', 'r/gone/b.html': 'b', 'r/kept.html': 'kept', 'r.jsonl': '1\ncut o' };

const after = {
  'r.jsonl': '1\n2\n',
  'r/a.html': 'new a',
  'r/kept.html': 'kept',
  'r/list.html': 'list',
  'r/new/c.html': 'c',
};

const groups: readonly ChangeGroup[] = [
  {
    placed: 'pages-placed',
    changes: [
      { kind: 'put', file: 'r/new/c.html', content: 'c' },
      { kind: 'put', file: 'r/a.html', content: new TextEncoder().encode('new a') },
    ],
  },
  { placed: 'lists-placed', changes: [{ kind: 'put', file: 'r/list.html', content: 'list' }] },
  { placed: 'changes-appended', changes: [{ kind: 'append', file: 'r.jsonl', at: 2, text: '2\n' }] },
  { placed: 'removals-done', changes: [{ kind: 'remove', file: 'r/gone/b.html' }] },
];

function folderBefore(): string {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries(before)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

async function contents(folder: string): Promise<Record<string, string>> {
  const files = (await filesBelow(folder)).filter((file) => !file.startsWith('.staged/'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

const confirm = async () => undefined;

/** Ends the work the `times`-th time that a point is passed, as a crash does. */
function crashAt(point: CrashPoint, times = 1) {
  let left = times;
  return (reached: CrashPoint) => {
    if (reached === point) left -= 1;
    if (left === 0) throw new Error(`crash at ${point}`);
  };
}

describe('changing many files as one', () => {
  it('does all of it and leaves nothing behind', async () => {
    const folder = folderBefore();
    await commitChanges(folder, groups, { confirm, reached: passOn });
    expect(await contents(folder)).toEqual(after);
    expect(existsSync(join(folder, 'r/gone'))).toBe(false);
    await changesAreSafe(folder);
    expect(readdirSync(folder).sort()).toEqual(['r', 'r.jsonl']);
  });

  it('is made good when power is lost before each file is on the disk', async () => {
    const folder = folderBefore();
    await commitChanges(folder, groups, { confirm, reached: passOn });
    const afterPowerLoss = temporaryFolder();
    cpSync(folder, afterPowerLoss, { recursive: true });
    writeFileSync(join(afterPowerLoss, 'r/a.html'), '');
    expect(await rollForward(afterPowerLoss)).toBe(true);
    expect(await contents(afterPowerLoss)).toEqual(after);
    await changesAreSafe(folder);
    expect(await rollForward(folder)).toBe(false);
  });

  it('leaves its journal to another publisher who has the lock by then', async () => {
    const folder = folderBefore();
    let asked = 0;
    const confirmOnce = async () => {
      asked += 1;
      if (asked > 1) throw new Error('The lock was lost.');
    };
    await commitChanges(folder, groups, { confirm: confirmOnce, reached: passOn });
    await expect(changesAreSafe(folder)).rejects.toThrow('lock');
    expect(await rollForward(folder)).toBe(true);
    expect(await contents(folder)).toEqual(after);
  });

  it('waits for the last changes before the next', async () => {
    const folder = folderBefore();
    await commitChanges(folder, groups, { confirm, reached: passOn });
    const next: ChangeGroup = {
      placed: 'pages-placed',
      changes: [{ kind: 'put', file: 'r/a.html', content: 'newer' }],
    };
    await commitChanges(folder, [next], { confirm, reached: passOn });
    await changesAreSafe(folder);
    expect(await contents(folder)).toEqual({ ...after, 'r/a.html': 'newer' });
  });

  it.each([['staged'] as const])('has done nothing when it ends %s', async (point) => {
    const folder = folderBefore();
    await expect(commitChanges(folder, groups, { confirm, reached: crashAt(point) })).rejects.toThrow('crash');
    expect(await contents(folder)).toEqual(before);
    expect(await rollForward(folder)).toBe(false);
    expect(await contents(folder)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['r', 'r.jsonl']);
  });

  it.each([
    ['journal-synced', 1],
    ['page-placed', 1],
    ['page-placed', 2],
    ['pages-placed', 1],
    ['lists-placed', 1],
    ['changes-appended', 1],
    ['removals-done', 1],
  ] as const)('is finished later when it ends %s (%i)', async (point, times) => {
    const folder = folderBefore();
    await expect(commitChanges(folder, groups, { confirm, reached: crashAt(point, times) })).rejects.toThrow('crash');
    expect(await rollForward(folder)).toBe(true);
    expect(await contents(folder)).toEqual(after);
    expect(await rollForward(folder)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['r', 'r.jsonl']);
  });

  it('never has a list before the pages it leads to, nor removes a page before the lists have left it', async () => {
    const folder = folderBefore();
    const seen: string[] = [];
    const reached = (point: CrashPoint) => {
      const has = (file: string) => existsSync(join(folder, file));
      seen.push(`${point}: ${has('r/new/c.html')} ${has('r/list.html')} ${has('r/gone/b.html')}`);
    };
    await commitChanges(folder, groups, { confirm, reached });
    expect(seen).toEqual([
      'staged: false false true',
      'journal-synced: false false true',
      'page-placed: true false true',
      'page-placed: true false true',
      'pages-placed: true false true',
      'lists-placed: true true true',
      'changes-appended: true true true',
      'removals-done: true true false',
    ]);
  });

  it('does not happen when it is not confirmed', async () => {
    const folder = folderBefore();
    const lost = async () => {
      throw new Error('The lock was lost.');
    };
    await expect(commitChanges(folder, groups, { confirm: lost, reached: passOn })).rejects.toThrow('lock');
    expect(await rollForward(folder)).toBe(false);
    expect(await contents(folder)).toEqual(before);
  });

  it('refuses a file outside before anything happens', async () => {
    const folder = folderBefore();
    const outside: ChangeGroup = { placed: 'pages-placed', changes: [{ kind: 'put', file: '../x', content: 'x' }] };
    await expect(commitChanges(folder, [...groups, outside], { confirm, reached: passOn })).rejects.toThrow(
      'cannot hold',
    );
    expect(await contents(folder)).toEqual(before);
  });
});

describe('folders that are moved and removed whole', () => {
  const moves: readonly ChangeGroup[] = [
    { placed: 'search-placed', changes: [{ kind: 'move', from: 'built/base', file: 'r/search/base' }] },
    { placed: 'removals-done', changes: [{ kind: 'remove', file: 'r/old' }] },
  ];

  function folderOfFolders(): string {
    const folder = temporaryFolder();
    for (const file of ['built/base/a.idx', 'built/base/more/b.idx', 'r/old/c.idx', 'r/old/more/d.idx']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), file);
    }
    return folder;
  }

  it.each(['journal-synced', 'search-placed', 'removals-done'] as const)(
    'are at their places once a crash at %s is made good',
    async (point) => {
      const folder = folderOfFolders();
      await expect(commitChanges(folder, moves, { confirm, reached: crashAt(point) })).rejects.toThrow('crash');
      await rollForward(folder);
      expect(await filesBelow(folder)).toEqual(['r/search/base/a.idx', 'r/search/base/more/b.idx']);
    },
  );

  it('stay where they are when one of them is not there', async () => {
    const folder = folderOfFolders();
    const absent: ChangeGroup = { placed: 'search-placed', changes: [{ kind: 'move', from: 'none', file: 'r/new' }] };
    await expect(commitChanges(folder, [absent, ...moves], { confirm, reached: passOn })).rejects.toThrow('ENOENT');
    await rollForward(folder);
    expect(await filesBelow(folder)).toHaveLength(4);
  });
});
