import { accessSync, existsSync, readFileSync, rmSync, unlinkSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CrashPoint, Reached } from './crash-point.ts';
import { appendAt, moveFile, putFile, removeFile, syncFolder, syncIfThere, writeSynced } from './journal-steps.ts';
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
  /** Where its content stands among those of all. */
  | { readonly kind: 'put'; readonly file: string; readonly from: number; readonly to: number }
  | Exclude<FileChange, { kind: 'put' }>;

type JournalGroup = { readonly placed: CrashPoint; readonly steps: readonly Step[] };

type Journal = { readonly groups: readonly JournalGroup[]; readonly contents: Buffer };

/**
 * Changes many files as one: a journal of what goes where, with all new contents, is synced, and only then each file is
 * put in its place by a rename, group after group. A crash before the journal leaves nothing; one after it is made good by
 * `rollForward`. So nobody ever reads a half-written file, nor a list before the pages it leads to. To sync each of a
 * hundred files first would take longer than all else: it is done afterwards, and until then the journal stays.
 *
 * `confirm` is asked last before the point of no return; it throws when the publisher's lock was lost. Whoever has the lock
 * then finishes from the journal.
 */
export async function commitChanges(
  releases: string,
  groups: readonly ChangeGroup[],
  { confirm, reached }: { readonly confirm: () => Promise<void>; readonly reached: Reached },
): Promise<void> {
  await changesAreSafe(releases);
  await clearStage(releases);
  const journal = await stage(releases, groups);
  reached('staged');
  await confirm();
  await rename(unfinishedJournalOf(releases), journalOf(releases));
  await syncFolder(stageOf(releases));
  reached('journal-synced');
  apply(releases, journal, reached);
  const safe = endJournal(releases, journal.groups, confirm);
  safe.catch(() => undefined);
  becomingSafe.set(releases, safe);
}

const becomingSafe = new Map<string, Promise<void>>();

/** Waits until the last changes are on the disk without their journal. Throws when the disk refuses them. */
export async function changesAreSafe(releases: string): Promise<void> {
  const safe = becomingSafe.get(releases);
  becomingSafe.delete(releases);
  await safe;
}

/** Finishes what a crash has cut off, and clears away what was staged only. Only who holds the publisher's lock may. */
export async function rollForward(releases: string): Promise<boolean> {
  await changesAreSafe(releases).catch(() => undefined);
  const isThere = existsSync(journalOf(releases));
  if (isThere) {
    const groups = JSON.parse(readFileSync(journalOf(releases), 'utf8')) as readonly JournalGroup[];
    apply(releases, { groups, contents: readFileSync(contentsOf(releases)) }, () => undefined);
    await syncPlaced(releases, groups);
  }
  await clearStage(releases);
  return isThere;
}

async function stage(releases: string, groups: readonly ChangeGroup[]): Promise<Journal> {
  await mkdir(stageOf(releases), { recursive: true });
  const parts: Uint8Array[] = [];
  let length = 0;
  const stepOf = (change: FileChange): Step => {
    fileWithin(releases, change.file);
    if (change.kind === 'move') accessSync(fileWithin(releases, change.from));
    if (change.kind !== 'put') return change;
    const content = typeof change.content === 'string' ? Buffer.from(change.content) : change.content;
    parts.push(content);
    length += content.length;
    return { kind: 'put', file: change.file, from: length - content.length, to: length };
  };
  const journal = {
    groups: groups.map(({ placed, changes }) => ({ placed, steps: changes.map(stepOf) })),
    contents: Buffer.concat(parts),
  };
  await Promise.all([
    writeSynced(contentsOf(releases), journal.contents),
    writeSynced(unfinishedJournalOf(releases), JSON.stringify(journal.groups)),
  ]);
  return journal;
}

/** May run again from the start after it was cut off: each step comes to the same when it is done already. */
function apply(releases: string, { contents, groups }: Journal, reached: Reached): void {
  for (const { placed, steps } of groups) {
    for (const step of steps) {
      const target = fileWithin(releases, step.file);
      if (step.kind === 'put') {
        putFile(join(stageOf(releases), 'next'), target, contents.subarray(step.from, step.to));
        if (placed === 'pages-placed') reached('page-placed');
      } else if (step.kind === 'append') appendAt(target, step.at, step.text);
      else if (step.kind === 'move') moveFile(fileWithin(releases, step.from), target);
      else removeFile(releases, target);
    }
    reached(placed);
  }
}

/** Ends the journal of what is placed once that is on the disk; `confirm` again, for it may be another publisher's by then. */
async function endJournal(
  releases: string,
  groups: readonly JournalGroup[],
  confirm: () => Promise<void>,
): Promise<void> {
  await syncPlaced(releases, groups);
  await confirm();
  await clearStage(releases);
}

/** Syncs what was put in its place, as far as it is still there. */
async function syncPlaced(releases: string, groups: readonly JournalGroup[]): Promise<void> {
  const files = groups.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'put' ? [step.file] : [])));
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) await syncIfThere(fileWithin(releases, file));
  };
  await Promise.all(Array.from({ length: syncedAtOnce }, work));
}

const syncedAtOnce = 2;

/** The journal goes first: without it, what else is staged means nothing. */
async function clearStage(releases: string): Promise<void> {
  const journal = journalOf(releases);
  if (existsSync(journal)) unlinkSync(journal);
  rmSync(unfinishedJournalOf(releases), { force: true });
  await rm(stageOf(releases), { recursive: true, force: true });
}

const stageOf = (releases: string): string => join(releases, '.staged');

const journalOf = (releases: string): string => join(stageOf(releases), 'journal.json');

const contentsOf = (releases: string): string => join(stageOf(releases), 'contents');

const unfinishedJournalOf = (releases: string): string => join(stageOf(releases), 'journal.unfinished.json');
