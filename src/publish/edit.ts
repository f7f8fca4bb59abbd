import { join } from 'node:path';
import { changedFeeds } from '#feeds/site-feeds.ts';
import { searchRecordsOf } from '#search/search-record.ts';
import { type AffectedPages, affectedPages } from '#snapshot/changes.ts';
import { applyChanges, type DocumentChange, type Snapshot } from '#snapshot/snapshot.ts';
import { changesFileOf, textOfChanges } from '#snapshot/snapshot-file.ts';
import type { Reached } from './crash-point.ts';
import { isSameFile, renderChanges } from './edit-files.ts';
import { updateFacts } from './facts-change.ts';
import { type FactsTouched, factsTouched } from './facts-touched.ts';
import { type ChangeGroup, commitChanges, type FileChange } from './journal.ts';
import type { LiveRelease } from './live-release.ts';
import type { Log } from './log.ts';
import { checkPictureNames, mediaChanges } from './media-files.ts';
import { type ReleaseRecord, recordFileOf, snapshotFileOf, textOfRecord } from './release-folder.ts';
import type { Renderer } from './renderer.ts';
import { updateSearch } from './search-segments.ts';
import { endTogether } from './turns.ts';

/** What publishing works with, whatever it publishes. */
export type Site = {
  /** Absolute folder of all releases. */
  readonly releases: string;
  /** Absolute folder of the CMS's pictures. */
  readonly mediaDir: string;
  readonly renderer: Renderer;
  readonly log: Log;
  /** Asked before a change can be seen; throws when it must not (the lock was lost). */
  readonly confirm: () => Promise<void>;
  readonly reached: Reached;
};

/** A step from what the live release shows to something else: all that can be known of it without doing anything. */
export type Edit = {
  readonly next: Snapshot;
  readonly affected: AffectedPages;
  readonly records: ReturnType<typeof searchRecordsOf>;
  readonly feeds: ReturnType<typeof changedFeeds>;
  readonly facts: FactsTouched;
  /** The documents that make the difference, as the disk is to remember them. */
  readonly documents: readonly DocumentChange[];
  /** The release's record after it, when that changes. */
  readonly record?: ReleaseRecord;
};

/** What an edit consists of, in this order; search goes on while pages are rendered. */
type EditPart = 'diff' | 'render' | 'search' | 'write';

/** How much was done, and where the time went, in milliseconds. */
export type EditReport = {
  readonly rendered: number;
  readonly written: number;
  readonly removed: number;
  readonly parts: Readonly<Record<EditPart, number>>;
};

/** An edit with everything that is to happen to files because of it; nothing has happened yet. */
export type PreparedEdit = {
  readonly groups: readonly ChangeGroup[];
  readonly live: LiveRelease;
  readonly failures: Awaited<ReturnType<typeof renderChanges>>['failures'];
  readonly report: EditReport;
};

/** The step that some changed documents are. Throws when one of them is such that no page can tell it. */
export function planEdit(live: LiveRelease, documents: readonly DocumentChange[], at: string): Edit {
  const next = applyChanges(live.snapshot, documents, at);
  checkPictureNames(next, documents);
  const affected = affectedPages(live.snapshot, next);
  return {
    next,
    affected,
    documents,
    records: [...searchRecordsOf(next, affected.write), ...affected.remove.map((path) => ({ path, record: null }))],
    feeds: changedFeeds(live.snapshot, next, affected),
    facts: factsTouched(live.snapshot, next, affected),
  };
}

/** Renders what an edit affects and brings search up to it. Nothing on the site changes. */
export async function prepareEdit(site: Site, live: LiveRelease, edit: Edit): Promise<PreparedEdit> {
  const { next, affected, documents, feeds } = edit;
  const [rendered, search] = await endTogether(
    timed(() => renderChanges({ ...site, id: live.id }, next, affected)),
    timed(async () => {
      const change = await updateSearch(live.id, live.search, edit.records);
      const shown = { snapshot: next, search: change.state, before: live.search, touched: edit.facts };
      return { ...change, facts: await updateFacts({ ...site, id: live.id }, shown) };
    }),
  );
  site.reached('rendered');
  const media = await mediaChanges(site, live, next, documents);
  const below = (path: string) => join(live.id, path);
  const different = (file: string, text: string) =>
    isSameFile(join(site.releases, file), text) ? [] : [put(file, text)];
  const line = documents.length > 0 ? textOfChanges({ at: next.at, changes: documents }) : '';
  const { files, failures } = rendered.value;
  const { facts } = search.value;
  const groups: ChangeGroup[] = [
    { placed: 'assets-placed', changes: media.put },
    { placed: 'pages-placed', changes: [...files.newPages, ...files.changedPages] },
    { placed: 'lists-placed', changes: files.lists },
    { placed: 'feeds-placed', changes: feeds.put.flatMap(({ path, text }) => different(below(path.slice(1)), text)) },
    {
      placed: 'search-placed',
      changes: [...search.value.put, ...facts.put].map(({ path, content }) => put(path, content)),
    },
    { placed: 'changes-appended', changes: rememberedChanges(live, edit, line) },
    {
      placed: 'removals-done',
      changes: [
        ...files.removals,
        ...media.remove,
        ...feeds.remove.map((path) => removal(below(path.slice(1)))),
        ...[...search.value.remove, ...facts.remove].map(removal),
      ],
    },
  ];
  return {
    groups: groups.filter(({ changes }) => changes.length > 0),
    live: {
      ...live,
      snapshot: next,
      search: search.value.state,
      record: edit.record ?? live.record,
      changesBytes: live.changesBytes + Buffer.byteLength(line),
    },
    failures,
    report: {
      rendered: affected.write.length - failures.length,
      written: files.newPages.length + files.changedPages.length + files.lists.length,
      removed: affected.remove.length,
      parts: { diff: 0, render: rendered.milliseconds, search: search.milliseconds, write: 0 },
    },
  };
}

/** Makes a prepared edit happen: all of it or, when it throws before its journal is written, nothing. */
export async function commitEdit(site: Site, { groups, report }: PreparedEdit): Promise<EditReport> {
  const { milliseconds } = await timed(async () => {
    if (groups.length > 0) await commitChanges(site.releases, groups, site);
  });
  site.reached('applied');
  return { ...report, parts: { ...report.parts, write: milliseconds } };
}

/** Runs some work and says how long it took. */
export async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - started };
}

function rememberedChanges(live: LiveRelease, { record }: Edit, line: string): FileChange[] {
  const file = changesFileOf(snapshotFileOf('', live.id));
  return [
    ...(line ? [{ kind: 'append' as const, file, at: live.changesBytes, text: line }] : []),
    ...(record ? [put(recordFileOf('', live.id), textOfRecord(record))] : []),
  ];
}

const put = (file: string, content: string | Uint8Array): FileChange => ({ kind: 'put', file, content });

const removal = (file: string): FileChange => ({ kind: 'remove', file });
