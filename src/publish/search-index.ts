import { createHash } from 'node:crypto';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '#search/search-record.ts';

/** The folder of the index in a release. */
export const searchFolder = 'pagefind';

/** Ready-made interfaces that Pagefind writes beside every index; our search page has its own. */
const notUsed = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Longer than any index takes, so that a search engine that died does not stop publishing for good. */
const longestMilliseconds = 300_000;

/** One value for the same records, whatever order they come in. */
export function hashOfRecords(records: readonly SearchRecord[]): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(records)))
    .digest('hex');
}

/**
 * The files of a Pagefind index over the records, each language apart. Their paths are below the index's folder. The
 * same records give the same bytes: Pagefind numbers them as they come, so they come in the order of their paths.
 * Throws when Pagefind refuses a record or ends.
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
): Promise<{ readonly path: string; readonly content: Uint8Array }[]> {
  const limit = setTimeout(() => void close(), longestMilliseconds);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
    const added = await Promise.all(inOrder(records).map((record) => index.addCustomRecord(pagefindRecord(record))));
    const refused = added.flatMap((answer) => answer.errors);
    if (refused.length > 0) throw new Error(`Pagefind refused records: ${refused.join('; ')}`);
    const { files, errors: notBuilt } = await index.getFiles();
    if (notBuilt.length > 0) throw new Error(`Pagefind built no index: ${notBuilt.join('; ')}`);
    return files.filter((file) => !notUsed.test(file.path));
  } finally {
    clearTimeout(limit);
    await close();
  }
}

function inOrder(records: readonly SearchRecord[]): readonly SearchRecord[] {
  return [...records].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function pagefindRecord(record: SearchRecord) {
  return {
    url: record.path,
    content: record.content,
    language: record.language,
    meta: { title: record.title, ...record.meta },
    filters: record.filters,
  };
}
