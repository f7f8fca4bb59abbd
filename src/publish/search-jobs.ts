import { rm } from 'node:fs/promises';
import { searchedPages, searchRecordsOf } from '#search/search-record.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import type { LiveRelease } from './live-release.ts';
import {
  type Building,
  type BuiltSegment,
  beginStage,
  buildBases,
  buildRecent,
  type RecordSource,
  recordsIn,
} from './search-build.ts';
import { endEngine } from './search-engine.ts';
import { countOfNewest, pagesMovedBetween, recentPages } from './search-replace.ts';
import { planSearch, type RecordChange } from './search-segments.ts';
import { isBase, type SearchState, type Segment } from './search-state.ts';
import type { Session } from './session.ts';
import { doInTurns } from './turns.ts';

/** When segments are made into fewer, in pages. */
export type SearchLimits = {
  /** Beyond this the newest segment becomes a recent one, so that it stays fast to make anew. */
  readonly mostNewest: number;
  /** Beyond this the recent segments go into new bases: a browser loads what they hold beside the bases. */
  readonly mostRecent: number;
};

/** Segments that are to take the place of all others, and how search was when they had all of it. */
export type Compacted = {
  readonly segments: readonly Segment[];
  readonly built: readonly BuiltSegment[];
  readonly seen: SearchState;
};

/** Segments in the making, beside the publishing of edits. */
export type SearchJob = {
  readonly id: string;
  readonly begun: number;
  readonly from: SearchState;
  /** Its end; `null` when it failed. */
  result: Compacted | null | undefined;
  /** The folder it builds in. */
  stage: string | null;
};

type Kind = 'fold' | 'compaction';

export type SearchJobs = Map<Kind, SearchJob>;

/** Begins what is wanted and not under way. What has failed is tried again after the next change. */
export function beginSearchJobs(session: Session, live: LiveRelease, limits: SearchLimits): void {
  const wanted: Record<Kind, boolean> = {
    fold: countOfNewest(live.search) > limits.mostNewest,
    compaction: recentPages(live.search).length > limits.mostRecent,
  };
  for (const kind of ['fold', 'compaction'] as const) {
    const job = session.searchJobs.get(kind);
    const isDone = !job || (job.result === null && job.from !== live.search);
    if (wanted[kind] && isDone) session.searchJobs.set(kind, beginJob(session, live, kind, limits));
  }
}

/** Clears away what a job has built. */
export async function clearJob({ stage }: SearchJob): Promise<void> {
  if (stage) await rm(stage, { recursive: true, force: true });
}

/** The records of some paths now. */
export function recordsAt(snapshot: Snapshot, paths: readonly string[]): RecordChange[] {
  const pages = searchedPages(snapshot);
  return paths.flatMap((path) => {
    const address = pages.get(path);
    return address ? searchRecordsOf(snapshot, [address]) : [{ path, record: null }];
  });
}

function beginJob(session: Session, live: LiveRelease, kind: Kind, limits: SearchLimits): SearchJob {
  const { site, wake } = session;
  const job: SearchJob = { id: live.id, begun: performance.now(), from: live.search, result: undefined, stage: null };
  const isWanted = () => session.searchJobs.get(kind) === job;
  const work = async () => {
    job.stage = await beginStage(site.releases);
    if (kind === 'fold') return await fold(job.stage, live);
    const records = recordsIn(live.snapshot);
    const source: RecordSource = async (language) => {
      if (!isWanted()) throw new Error('Nobody waits for this index any more.');
      return await records(language);
    };
    return await compact(job.stage, live, source, { session, limits });
  };
  work()
    .finally(() => endEngine(kind))
    .catch((error: unknown) => {
      if (isWanted())
        site.log.warn({ err: error, kind }, 'The search index could not be made compact; it works as it is.');
      return null;
    })
    .then(async (result) => {
      if (result === null || !isWanted()) await clearJob(job).catch(() => undefined);
      job.result = result;
      wake();
    });
  return job;
}

/** Makes one recent segment of the newest and those before it that are not much larger: so there are ever few of them. */
async function fold(stage: string, live: LiveRelease): Promise<Compacted> {
  const { newest, segments } = live.search;
  let size = newest?.pages.size ?? 0;
  let kept = segments.length;
  for (const segment of segments.toReversed()) {
    const together = size + segment.pages.size;
    if (isBase(segment) || segment.pages.size > 2 * size + 400 || together > mostInFold) break;
    size = together;
    kept -= 1;
  }
  const before = { segments: segments.slice(0, kept), built: [], seen: live.search };
  const taken = { ...live.search, segments: segments.slice(kept) };
  return await withRecent({ stage, engine: 'fold' }, before, live, recentPages(taken));
}

/** Pagefind takes 90 kB of memory for each page while it builds. */
const mostInFold = 4_000;

/** Makes new bases of everything, and a recent segment of what changes meanwhile, when that is much. */
async function compact(
  stage: string,
  live: LiveRelease,
  source: RecordSource,
  { session, limits }: { readonly session: Session; readonly limits: SearchLimits },
): Promise<Compacted> {
  const built = await buildBases({ stage, engine: 'compaction' }, source);
  const bases = { segments: built.map(({ segment }) => segment), built, seen: live.search };
  const now = session.live;
  if (now?.id !== live.id) return bases;
  const moved = pagesMovedBetween(live.search, now.search);
  return moved.length > limits.mostNewest
    ? await withRecent({ stage, engine: 'compaction' }, bases, now, moved)
    : bases;
}

async function withRecent(
  building: Building,
  { built, segments }: Compacted,
  { search, snapshot }: LiveRelease,
  paths: readonly string[],
): Promise<Compacted> {
  const changes: RecordChange[] = [];
  await doInTurns(paths, (path) => void changes.push(...recordsAt(snapshot, [path])));
  const planned = planSearch(segments, changes);
  const records = [...planned.records.values()];
  if (records.length === 0) return { segments: planned.segments, built, seen: search };
  const recent = await buildRecent(building, records);
  return { segments: [...planned.segments, recent.segment], built: [...built, recent], seen: search };
}
