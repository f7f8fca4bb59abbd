import { changedFeeds } from '#feeds/site-feeds.ts';
import { searchRecordsOf } from '#search/search-record.ts';
import { type AffectedPages, affectedPages } from '#snapshot/changes.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { pageAt } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { documentOf } from './document-failure.ts';
import type { Edit } from './edit.ts';
import { factsTouched } from './facts-touched.ts';
import { dayOf, type LiveRelease } from './live-release.ts';

/** A new day touches every page. They are rendered in portions, so that edits go through in between. */
export type StalePages = {
  readonly day: string;
  /** Those still to be rendered: lists first, as they tell what is on today. */
  readonly waiting: readonly PageAddress[];
  /** All that the new day affects; paths it has no page for go last. */
  readonly affected: AffectedPages;
  /** The site as it was on the day before. */
  readonly before: Snapshot;
};

const pagesInPortion = 200;

/**
 * The snapshot of the live release on the day of `at`, and all that is stale then; `null` when nothing is, or when that
 * day has `begun` already.
 */
export function beginDay(
  live: LiveRelease,
  at: string,
  begun: string | null,
): { live: LiveRelease; stale: StalePages } | null {
  const next = { ...live.snapshot, at };
  const day = dayOf(next);
  if (live.record.day === day || begun === day) return null;
  const before = { ...live.snapshot, at: `${live.record.day}T12:00:00.000Z` };
  const affected = affectedPages(before, next);
  const documents = inOrderOfPlace(affected.write.filter(documentOf), next);
  const waiting = [...affected.write.filter((address) => !documentOf(address)), ...documents];
  return { live: { ...live, snapshot: next }, stale: { day, waiting, affected, before } };
}

/** The next portion of stale pages as an edit, and what is left after it; `null` when that was the last. */
export function nextPortion(live: LiveRelease, stale: StalePages): { edit: Edit; left: StalePages | null } {
  const { snapshot } = live;
  const portion = stale.waiting.slice(0, pagesInPortion);
  const waiting = stale.waiting.slice(pagesInPortion);
  const isLast = waiting.length === 0;
  const write = portion.flatMap(({ path }) => pageAt(snapshot, path) ?? []);
  const remove = isLast ? stale.affected.remove.filter((path) => pageAt(snapshot, path) === null) : [];
  const affected = { write, remove };
  const facts = factsTouched(snapshot, snapshot, affected);
  const removed = remove.map((path) => ({ path, record: null }));
  return {
    edit: {
      next: snapshot,
      affected,
      documents: [],
      records: [...searchRecordsOf(snapshot, write), ...removed],
      feeds: isLast ? changedFeeds(stale.before, snapshot, stale.affected) : noFeeds,
      facts: isLast ? { ...facts, municipalities: new Set(snapshot.region.municipalities.map(({ id }) => id)) } : facts,
      ...(isLast ? { record: { ...live.record, day: stale.day } } : {}),
    },
    left: isLast ? null : { ...stale, waiting },
  };
}

/** One municipality after the other: its facts are made anew with each portion that has pages of it. */
function inOrderOfPlace(documents: readonly PageAddress[], snapshot: Snapshot): readonly PageAddress[] {
  const { listings, organisations } = indexOf(snapshot);
  const placeOf = ({ id }: PageAddress) => (listings.get(id) ?? organisations.get(id))?.municipality ?? '';
  return [...Map.groupBy(documents, placeOf).values()].flat();
}

const noFeeds = { put: [], remove: [] };
