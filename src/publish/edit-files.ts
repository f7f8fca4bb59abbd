import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { calendarFilesOf } from '#feeds/calendar.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import type { Reached } from './crash-point.ts';
import { documentOf } from './document-failure.ts';
import type { FileChange } from './journal.ts';
import { fileOfPage, fileWithin, isMissing } from './release-files.ts';
import type { Renderer } from './renderer.ts';
import { doInTurns } from './turns.ts';

/** What a page's files come to: only those that are different from the ones in the release. */
export type PageFiles = {
  readonly newPages: readonly FileChange[];
  readonly changedPages: readonly FileChange[];
  readonly lists: readonly FileChange[];
  readonly removals: readonly FileChange[];
};

/** A page that could not be rendered. */
export type PageFailure = { readonly address: PageAddress; readonly error: Error };

type Working = {
  -readonly [Part in keyof PageFiles]: FileChange[];
};

/**
 * Renders pages of a snapshot and the calendar files beside them, and gives what is to change in the folder of release
 * `id`. A page that fails keeps its files and is told. The renderer shows the snapshot from now on.
 */
export async function renderChanges(
  { releases, id, renderer, reached }: { releases: string; id: string; renderer: Renderer; reached: Reached },
  snapshot: Snapshot,
  { write, remove }: { readonly write: readonly PageAddress[]; readonly remove: readonly string[] },
): Promise<{ readonly files: PageFiles; readonly failures: readonly PageFailure[] }> {
  const files: Working = { newPages: [], changedPages: [], lists: [], removals: [] };
  const failures: PageFailure[] = [];
  const release = join(releases, id);
  renderer.setSnapshot(snapshot);
  await doInTurns(write, async (address) => {
    try {
      const contents = await contentsOf(renderer, snapshot, address);
      sortInto(files, { release, id }, address, contents);
      reached('page-rendered');
    } catch (error) {
      failures.push({ address, error: error instanceof Error ? error : new Error(String(error)) });
    }
  });
  for (const path of remove) {
    const folder = folderOf(path);
    files.removals.push(...filesIn(join(release, folder)).map((name) => removal(id, folder + name)));
  }
  return { files, failures };
}

/** The files of a page by their path below the release, in the order they may be placed: what it leads to comes before it. */
export async function contentsOf(
  renderer: Renderer,
  snapshot: Snapshot,
  address: PageAddress,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const index = indexOf(snapshot);
  const listing = index.listings.get(address.id);
  const calendars = listing && documentOf(address) ? calendarFilesOf(index, listing, address.language) : [];
  return new Map<string, string | Uint8Array>([
    ...calendars.map(({ path, text }) => [path.slice(1), text] as const),
    [fileOfPage(address.path), await bodyOf(renderer.render(address.path, address), address.path, [200])],
  ]);
}

/** The bytes of a page. Throws when it answers with another status than expected. */
export async function bodyOf(
  rendered: Promise<Response>,
  path: string,
  expected: readonly number[],
): Promise<Uint8Array> {
  const response = await rendered;
  if (!expected.includes(response.status)) {
    throw new Error(`The page ${path} could not be rendered: it answers ${response.status}.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

function sortInto(
  files: Working,
  { release, id }: { readonly release: string; readonly id: string },
  address: PageAddress,
  contents: ReadonlyMap<string, string | Uint8Array>,
): void {
  const folder = folderOf(address.path);
  // Only documents have files beside their page, which a former address may still have: other folders hold many pages.
  const mayHaveMore = documentOf(address) !== null || address.kind === 'moved';
  const before = mayHaveMore ? filesIn(dirname(fileWithin(release, fileOfPage(address.path)))) : ['index.html'];
  const isNew = !before.includes('index.html');
  for (const [file, content] of contents) {
    if (before.includes(file.slice(folder.length)) && isSameFile(join(release, file), content)) continue;
    const group = documentOf(address) ? (isNew ? files.newPages : files.changedPages) : files.lists;
    group.push({ kind: 'put', file: `${id}/${file}`, content });
  }
  for (const name of before) if (!contents.has(folder + name)) files.removals.push(removal(id, folder + name));
}

const removal = (id: string, file: string): FileChange => ({ kind: 'remove', file: `${id}/${file}` });

const folderOf = (path: string): string => path.replace(/^\//, '');

/** Whether a file is there and holds exactly this. */
export function isSameFile(file: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return existsSync(file) && Buffer.compare(readFileSync(file), bytes) === 0;
}

/** The names of the files directly in a folder: those of one page. What is below are other pages. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
