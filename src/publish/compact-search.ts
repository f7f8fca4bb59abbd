import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { timed } from './edit.ts';
import { commitChanges, type FileChange } from './journal.ts';
import type { LiveRelease } from './live-release.ts';
import { nothingDone } from './publish-documents.ts';
import {
  beginSearchJobs,
  type Compacted,
  clearJob,
  recordsAt,
  type SearchJob,
  type SearchJobs,
  type SearchLimits,
} from './search-jobs.ts';
import { replaceSegments } from './search-replace.ts';
import { filesOf, type SearchChange, without } from './search-segments.ts';
import { allSegments, folderOfSegment, memoryOfSegment, memoryOfState, pointerTo } from './search-state.ts';
import type { Session } from './session.ts';
import { type PublishReport, told } from './session-work.ts';

const usualLimits: SearchLimits = { mostNewest: 40, mostRecent: 400 };

/**
 * Makes fewer segments of what is searched, when there are many or large ones. They are built beside the publishing of
 * edits; this puts them on the site when they are there. Gives `null` when there is nothing to put there yet.
 */
export async function publishCompactSearch(
  session: Session,
  limits: SearchLimits = usualLimits,
): Promise<PublishReport | null> {
  const { live, searchJobs } = session;
  if (!live) return null;
  const ended = takeEnded(searchJobs);
  if (ended && isUsable(ended, live)) {
    const report = await place(session, live, ended);
    await clearJob(ended.job);
    return report;
  }
  if (ended) await clearJob(ended.job);
  beginSearchJobs(session, live, limits);
  return null;
}

type Ended = { readonly job: SearchJob; readonly result: Compacted };

/** A compaction before a fold, which cannot be used then. */
function takeEnded(jobs: SearchJobs): Ended | null {
  for (const kind of ['compaction', 'fold'] as const) {
    const job = jobs.get(kind);
    if (!job?.result) continue;
    jobs.delete(kind);
    return { job, result: job.result };
  }
  return null;
}

/** Whether the site still has what was not built anew, and what was built is still there. */
function isUsable({ job, result: { built, segments } }: Ended, live: LiveRelease): boolean {
  const there = new Set([...live.search.segments, ...built.map(({ segment }) => segment)].map(({ name }) => name));
  return (
    job.id === live.id &&
    segments.every(({ name }) => there.has(name)) &&
    built.every(({ folder }) => existsSync(folder))
  );
}

async function place(session: Session, live: LiveRelease, { job, result }: Ended): Promise<PublishReport> {
  const { site } = session;
  const { id, search, snapshot } = live;
  const { value, milliseconds } = await timed(async (): Promise<SearchChange> => {
    const updated = await replaceSegments(id, result, search, (paths) => recordsAt(snapshot, paths));
    // What was there before stays until the next change, for those who are searching with it.
    const names = allSegments(search).map(({ name }) => name);
    const state = { ...updated.state, left: without(names, updated.state) };
    const memories = result.built.map(({ segment }) => memoryOfSegment(id, segment));
    const put = [...updated.put, ...memories, memoryOfState(id, state), pointerTo(id, state)];
    return {
      state,
      put: [...new Map(put.map((file) => [file.path, file])).values()],
      remove: filesOf(id, without(search.left, state)),
    };
  });
  const moves = result.built.flatMap(({ folder, segment }): FileChange[] => {
    const file = folderOfSegment(id, segment.name);
    const from = relative(site.releases, folder).replaceAll(sep, '/');
    return existsSync(join(site.releases, file)) ? [] : [{ kind: 'move', from, file }];
  });
  const puts = value.put.map(({ path, content }): FileChange => ({ kind: 'put', file: path, content }));
  const removals = value.remove.map((file): FileChange => ({ kind: 'remove', file }));
  const groups = [
    { placed: 'search-placed' as const, changes: [...moves, ...puts] },
    { placed: 'removals-done' as const, changes: removals },
  ];
  await commitChanges(
    site.releases,
    groups.filter(({ changes }) => changes.length > 0),
    site,
  );
  session.live = { ...live, search: value.state };
  return told(session, {
    what: 'search',
    documents: 0,
    report: nothingDone,
    parts: { search: milliseconds },
    started: job.begun,
  });
}
