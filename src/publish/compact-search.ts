import { searchRecords, searchRecordsOf } from '#search/search-record.ts';
import { pageAt } from '#snapshot/page-table.ts';
import { timed } from './edit.ts';
import { commitChanges, type FileChange } from './journal.ts';
import type { LiveRelease } from './live-release.ts';
import { nothingDone } from './publish-documents.ts';
import { buildSearch, type RecordChange, type SearchChange, updateSearch, wantsCompaction } from './search-segments.ts';
import { memoryOfRecent, type SearchState } from './search-state.ts';
import type { Session } from './session.ts';
import { type PublishReport, told } from './session-work.ts';

/** A new base in the making, and how search was when it was begun. */
export type Compaction = {
  readonly id: string;
  readonly begun: number;
  readonly from: SearchState;
  /** Its end; `null` when it failed. */
  result: SearchChange | null | undefined;
};

/**
 * Makes one search index of the base and all that has changed since, when that is much. It is built beside the publishing
 * of edits; this puts it on the site when it is there. Gives `null` when there is nothing to put there yet.
 */
export async function publishCompactSearch(session: Session): Promise<PublishReport | null> {
  const { compaction, live, site } = session;
  if (!live) return null;
  if (!compaction) {
    if (wantsCompaction(live.search)) session.compaction = beginCompaction(session, live);
    return null;
  }
  if (compaction.result === undefined) return null;
  session.compaction = null;
  if (compaction.result === null || compaction.id !== live.id) return null;
  const { base, recent, left } = live.search;
  const { value, milliseconds } = await timed(async () => {
    const built = compaction.result as SearchChange;
    const updated = await updateSearch(live.id, built.state, changesSince(compaction.from, live));
    // The old base stays until the next change, for those who are searching with it.
    const state = { ...updated.state, left: [...base.files, ...recent.files] };
    const put = new Map(
      [...built.put, ...updated.put, memoryOfRecent(live.id, state)].map((file) => [file.path, file]),
    );
    const remove = left.filter((file) => !put.has(file));
    return { state, put: [...put.values()], remove };
  });
  const changes = value.put.map(({ path, content }): FileChange => ({ kind: 'put', file: path, content }));
  const removals = value.remove.map((file): FileChange => ({ kind: 'remove', file }));
  await commitChanges(
    site.releases,
    [
      { placed: 'search-placed', changes },
      { placed: 'removals-done', changes: removals },
    ],
    site,
  );
  session.live = { ...live, search: value.state };
  return told(session, {
    what: 'search',
    documents: 0,
    report: nothingDone,
    parts: { search: milliseconds },
    started: compaction.begun,
  });
}

function beginCompaction({ site, wake }: Session, live: LiveRelease): Compaction {
  const compaction: Compaction = { id: live.id, begun: performance.now(), from: live.search, result: undefined };
  buildSearch(live.id, searchRecords(live.snapshot))
    .catch((error: unknown) => {
      site.log.error({ err: error }, 'The search index could not be made compact; it works as it is.');
      return null;
    })
    .then((result) => {
      compaction.result = result;
      wake();
    });
  return compaction;
}

/** The pages that may have changed since: those that either version of the small index knows of. */
function changesSince(from: SearchState, { search, snapshot }: LiveRelease): RecordChange[] {
  const paths = [...from.recent.records.keys(), ...from.gone, ...search.recent.records.keys(), ...search.gone];
  return [...new Set(paths)].flatMap((path) => {
    const address = pageAt(snapshot, path);
    return address ? searchRecordsOf(snapshot, [address]) : [{ path, record: null }];
  });
}
