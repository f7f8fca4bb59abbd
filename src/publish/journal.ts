import { accessSync, existsSync, readFileSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CrashPoint, Reached } from './crash-point.ts';
import { appendAt, makeFolder, removeFile } from './journal-steps.ts';
import { fileWithin } from './release-files.ts';

/** One thing to happen to a file; `file` is below the folder of all releases. */
export type FileChange =
  | { readonly kind: 'put'; readonly file: string; readonly content: string | Uint8Array }
  /** Adds to a file that is `at` bytes long now; what stands after that is from an attempt that was cut off. */
  | { readonly kind: 'append'; readonly file: string; readonly at: number; readonly text: string }
  /** Moves a folder, whose files are on the disk for good, to a place where none is. */
  | { readonly kind: 'move'; readonly from: string; readonly file: string }
  /** A file, or a folder with all that is in it. */
  | { readonly kind: 'remove'; readonly file: string };

/** Changes that may be seen one before the other, but all before those of the next group. */
export type ChangeGroup = { readonly placed: CrashPoint; readonly changes: readonly FileChange[] };

type Step =
  | { readonly kind: 'put'; readonly file: string; readonly staged: string }
  | Exclude<FileChange, { kind: 'put' }>;

type JournalGroup = { readonly placed: CrashPoint; readonly steps: readonly Step[] };

const stagedAtOnce = 8;

/**
 * Changes many files as one: all new contents are staged and synced, then a journal that says what goes where, and only
 * then each file is renamed to its place, group after group. A crash before the journal leaves nothing; one after it is
 * made good by `rollForward`. So nobody ever reads a half-written file, nor a list before the pages it leads to.
 *
 * `confirm` is asked last before the point of no return; it throws when the publisher's lock was lost.
 */
export async function commitChanges(
  releases: string,
  groups: readonly ChangeGroup[],
  { confirm, reached }: { readonly confirm: () => Promise<void>; readonly reached: Reached },
): Promise<void> {
  await clearStage(releases);
  const journal = await stage(releases, groups);
  reached('staged');
  await confirm();
  await rename(unfinishedJournalOf(releases), journalOf(releases));
  await syncFolder(stageOf(releases));
  reached('journal-synced');
  apply(releases, journal, reached);
  await clearStage(releases);
}

/** Finishes what a crash has cut off, and clears away what was staged only. Only who holds the publisher's lock may. */
export async function rollForward(releases: string): Promise<boolean> {
  const file = journalOf(releases);
  const isThere = existsSync(file);
  if (isThere) apply(releases, JSON.parse(readFileSync(file, 'utf8')) as readonly JournalGroup[], () => undefined);
  await clearStage(releases);
  return isThere;
}

async function stage(releases: string, groups: readonly ChangeGroup[]): Promise<readonly JournalGroup[]> {
  await mkdir(stageOf(releases), { recursive: true });
  const contents: (string | Uint8Array)[] = [];
  const journal = groups.map(({ placed, changes }) => ({
    placed,
    steps: changes.map((change): Step => {
      fileWithin(releases, change.file);
      if (change.kind === 'move') accessSync(fileWithin(releases, change.from));
      if (change.kind !== 'put') return change;
      return { kind: 'put', file: change.file, staged: String(contents.push(change.content)) };
    }),
  }));
  const waiting = contents.entries();
  const work = async () => {
    for (const [position, content] of waiting) {
      await writeSynced(join(stageOf(releases), String(position + 1)), content);
    }
  };
  await Promise.all(Array.from({ length: stagedAtOnce }, work));
  await writeSynced(unfinishedJournalOf(releases), JSON.stringify(journal));
  return journal;
}

/** May run again from the start after it was cut off: each step looks whether it is done already. */
function apply(releases: string, journal: readonly JournalGroup[], reached: Reached): void {
  for (const { placed, steps } of journal) {
    for (const step of steps) {
      const target = fileWithin(releases, step.file);
      if (step.kind === 'put') {
        move(join(stageOf(releases), step.staged), target);
        if (placed === 'pages-placed') reached('page-placed');
      } else if (step.kind === 'append') appendAt(target, step.at, step.text);
      else if (step.kind === 'move') move(fileWithin(releases, step.from), target);
      else removeFile(releases, target);
    }
    reached(placed);
  }
}

function move(from: string, target: string): void {
  if (!existsSync(from) && existsSync(target)) return;
  makeFolder(dirname(target));
  renameSync(from, target);
}

/** The journal goes first: without it, what else is staged means nothing. */
async function clearStage(releases: string): Promise<void> {
  const journal = journalOf(releases);
  if (existsSync(journal)) unlinkSync(journal);
  rmSync(unfinishedJournalOf(releases), { force: true });
  await rm(stageOf(releases), { recursive: true, force: true });
}

/** Writes a file and waits until it is on the disk for good. */
export async function writeSynced(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const stageOf = (releases: string): string => join(releases, '.staged');

const journalOf = (releases: string): string => join(stageOf(releases), 'journal.json');

const unfinishedJournalOf = (releases: string): string => join(stageOf(releases), 'journal.unfinished.json');
