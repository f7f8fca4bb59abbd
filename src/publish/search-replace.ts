import { planSearch, type RecordChange, type SearchChange, updateSearch } from './search-segments.ts';
import { allSegments, hashOf, isBase, type Newest, type SearchState, type Segment } from './search-state.ts';

/**
 * Search with other segments, which had all there was when it was as in `seen`. The newest segment stays as it is when it
 * has what is missing: it is made anew by the next edit anyway, and nobody has to wait for it now.
 */
export async function replaceSegments(
  id: string,
  { segments, seen }: { readonly segments: readonly Segment[]; readonly seen: SearchState },
  now: SearchState,
  recordsAt: (paths: readonly string[]) => readonly RecordChange[],
): Promise<SearchChange> {
  const changes = recordsAt(pagesMovedBetween(seen, now));
  const planned = planSearch(segments, changes);
  const { newest } = now;
  const missing = [...planned.records].filter(
    ([path, record]) => hashOf(record) !== hashOf(newest?.records.get(path) ?? null),
  );
  if (missing.length > 0) return await updateSearch(id, { segments, newest: null, left: [] }, changes);
  const state: SearchState =
    newest && planned.records.size > 0
      ? { segments: planned.segments.map((segment) => withoutPages(segment, newest)), newest, left: [] }
      : { segments: planned.segments, newest: null, left: [] };
  return { state, put: [], remove: [] };
}

function withoutPages(segment: Segment, { pages }: Newest): Segment {
  const also = [...pages.keys()].filter((path) => segment.pages.has(path));
  return { ...segment, gone: new Set([...segment.gone, ...also]) };
}

/** The pages that may be elsewhere since: of segments that only one of two states has, or left out by one of them. */
export function pagesMovedBetween(from: SearchState, to: SearchState): string[] {
  const moved = new Set<string>();
  const [before, after] = [from, to].map((state) => new Map(allSegments(state).map((each) => [each.name, each])));
  for (const [here, there] of [
    [before, after],
    [after, before],
  ]) {
    for (const [name, { gone, pages }] of here ?? []) {
      const other = there?.get(name);
      for (const path of other ? gone : pages.keys()) if (!other?.gone.has(path)) moved.add(path);
    }
  }
  return [...moved];
}

/** The pages that are in a recent segment or the newest one. */
export function recentPages({ newest, segments }: SearchState): string[] {
  const recent = segments.filter((segment) => !isBase(segment));
  const found = recent.flatMap(({ gone, pages }) => [...pages.keys()].filter((path) => !gone.has(path)));
  return [...new Set([...found, ...(newest?.pages.keys() ?? [])])];
}

/** How many pages no segment but the newest has. */
export function countOfNewest({ newest, segments }: SearchState): number {
  const own = [...(newest?.pages ?? [])].filter(
    ([path, { hash }]) => !segments.some(({ pages }) => pages.get(path)?.hash === hash),
  );
  return own.length;
}
