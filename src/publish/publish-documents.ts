import { type DocumentChange, type Modified, type Published, publishedCollections } from '#snapshot/snapshot.ts';
import { type DocumentFailure, documentOf, reasonOf } from './document-failure.ts';
import {
  commitEdit,
  type Edit,
  type EditReport,
  type PreparedEdit,
  planEdit,
  prepareEdit,
  type Site,
  timed,
} from './edit.ts';
import { contentsOf, type PageFailure } from './edit-files.ts';
import type { LiveRelease } from './live-release.ts';
import type { Reference } from './outbox.ts';

export type PublishedDocuments = {
  readonly live: LiveRelease;
  readonly failures: readonly DocumentFailure[];
  readonly report: EditReport;
};

/** What nothing comes to. */
export const nothingDone: EditReport = {
  rendered: 0,
  written: 0,
  removed: 0,
  parts: { diff: 0, render: 0, search: 0, write: 0 },
};

/**
 * Brings changed documents to the site: all of them together or, when that cannot be, each half by itself, so that one
 * that cannot be shown holds back no other. Such a one stays as it was, and is told. Throws what is not about documents:
 * disk, database, search engine.
 */
export async function publishDocuments(
  site: Site,
  live: LiveRelease,
  documents: readonly DocumentChange[],
  at: string,
): Promise<PublishedDocuments> {
  const attempt = await prepare(site, live, documents, at);
  if ('reason' in attempt) {
    site.renderer.setSnapshot(live.snapshot);
    const [only, ...others] = documents;
    if (only && others.length === 0) return { live, failures: [failureOf(only, attempt)], report: nothingDone };
    const middle = Math.ceil(documents.length / 2);
    const first = await publishDocuments(site, live, documents.slice(0, middle), at);
    const second = await publishDocuments(site, first.live, documents.slice(middle), at);
    return {
      live: second.live,
      failures: [...first.failures, ...second.failures],
      report: sumOf(first.report, second.report),
    };
  }
  const report = await commitEdit(site, attempt);
  return { live: attempt.live, failures: [], report };
}

/** Documents that are published already as they are now need nothing. */
export function withoutUnchanged(published: Published, documents: readonly DocumentChange[]): DocumentChange[] {
  return documents.filter(({ collection, id, document }) => {
    const known = published[collection].find((one) => one.id === id) ?? null;
    return !isSame(known, document);
  });
}

/** What is published now and was not, or was and is not, or has changed since. */
export function differencesFrom(before: Published, now: Modified): Reference[] {
  return publishedCollections.flatMap((collection) => {
    const old = new Map(before[collection].map(({ id, modified }) => [id, modified]));
    const ids = new Set([...old.keys(), ...now[collection].keys()]);
    const different = [...ids].filter((id) => old.get(id) !== now[collection].get(id));
    return different.map((document) => ({ collection, document }));
  });
}

type Refused = { readonly reason: string; readonly path: string | null };

async function prepare(
  site: Site,
  live: LiveRelease,
  documents: readonly DocumentChange[],
  at: string,
): Promise<PreparedEdit | Refused> {
  const planned = await timed(async (): Promise<Edit | Refused> => {
    try {
      return planEdit(live, documents, at);
    } catch (error) {
      return { reason: reasonOf(error), path: null };
    }
  });
  if ('reason' in planned.value) return planned.value;
  site.reached('applied-to-snapshot');
  const prepared = await prepareEdit(site, live, planned.value);
  for (const failure of prepared.failures) {
    const { address, error } = failure;
    if (documents.length > 1 || (await isNew(site, live, documents, failure))) {
      return { reason: reasonOf(error), path: address.path };
    }
    site.log.error({ err: error, path: address.path }, 'A page cannot be rendered; it stays as it was.');
  }
  const { report } = prepared;
  return { ...prepared, report: { ...report, parts: { ...report.parts, diff: planned.milliseconds } } };
}

/** Whether it is these documents that a page fails of: it is about one of them, or did not fail before them. */
async function isNew(
  { renderer }: Site,
  { snapshot }: LiveRelease,
  documents: readonly DocumentChange[],
  { address }: PageFailure,
): Promise<boolean> {
  if (documents.some(({ id }) => id === documentOf(address)?.id)) return true;
  renderer.setSnapshot(snapshot);
  return await contentsOf(renderer, snapshot, address).then(
    () => true,
    () => false,
  );
}

function failureOf({ collection, id }: DocumentChange, { path, reason }: Refused): DocumentFailure {
  return { collection, id, path, reason };
}

/** Two reports as one. */
function sumOf(one: EditReport, other: EditReport): EditReport {
  return {
    rendered: one.rendered + other.rendered,
    written: one.written + other.written,
    removed: one.removed + other.removed,
    parts: {
      diff: one.parts.diff + other.parts.diff,
      render: one.parts.render + other.parts.render,
      search: one.parts.search + other.parts.search,
      write: one.parts.write + other.parts.write,
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
