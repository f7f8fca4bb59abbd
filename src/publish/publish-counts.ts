import type { PublishReport } from './session-work.ts';

/** What the publisher has done since its process started. Times are in seconds. */
export type PublishCounts = {
  readonly publishesTotal: number;
  readonly failuresTotal: number;
  readonly pagesRenderedTotal: number;
  readonly pagesWrittenTotal: number;
  readonly pagesRemovedTotal: number;
  readonly renderSecondsTotal: number;
  /** How long the last publish took, and each part of it; `null` before the first. */
  readonly last: { readonly seconds: number; readonly parts: Readonly<Record<string, number>> } | null;
};

/** Before anything was published. */
export const nothingPublished: PublishCounts = {
  publishesTotal: 0,
  failuresTotal: 0,
  pagesRenderedTotal: 0,
  pagesWrittenTotal: 0,
  pagesRemovedTotal: 0,
  renderSecondsTotal: 0,
  last: null,
};

/** The counts after one more publish. */
export function countPublish(
  counts: PublishCounts,
  { rendered, written, removed, parts, milliseconds }: PublishReport,
): PublishCounts {
  const seconds = Object.fromEntries(Object.entries(parts).map(([part, time]) => [part, time / 1000]));
  return {
    ...counts,
    publishesTotal: counts.publishesTotal + 1,
    pagesRenderedTotal: counts.pagesRenderedTotal + rendered,
    pagesWrittenTotal: counts.pagesWrittenTotal + written,
    pagesRemovedTotal: counts.pagesRemovedTotal + removed,
    renderSecondsTotal: counts.renderSecondsTotal + (seconds.render ?? 0),
    last: { seconds: milliseconds / 1000, parts: seconds },
  };
}

/** The counts after a publish that failed. */
export function countFailure(counts: PublishCounts): PublishCounts {
  return { ...counts, failuresTotal: counts.failuresTotal + 1 };
}
