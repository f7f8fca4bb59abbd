import { affectedPages } from '#snapshot/changes.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { pageAddresses } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { type DocumentFailure, documentOf, reasonOf } from './document-failure.ts';
import type { Site } from './edit.ts';
import { bodyOf, contentsOf } from './edit-files.ts';
import { lastGoodVersion } from './last-good-version.ts';
import { fileOfPage } from './release-files.ts';
import type { ReleaseWriter } from './release-writer.ts';
import { doInTurns } from './turns.ts';

/** Told how many of the pages are there, from time to time. */
export type TellPages = (done: number, total: number) => void;

type Placed = {
  /** What the pages show: the snapshot, with older versions of the documents that failed. */
  readonly shown: Snapshot;
  readonly failures: readonly DocumentFailure[];
  readonly pages: number;
};

const pagesBetweenTold = 200;

/**
 * Puts every page of a snapshot into a new release. Documents come first: when one of their pages fails, the document is
 * taken as release `current` has it, or left out, before the lists that lead to it are made. A list that fails is kept as
 * it was; without one to keep, the build fails.
 */
export async function placeAllPages(
  site: Site,
  files: ReleaseWriter,
  snapshot: Snapshot,
  { current, tellPages }: { readonly current: string | null; readonly tellPages: TellPages },
): Promise<Placed> {
  const { renderer } = site;
  const total = pageAddresses(snapshot).length;
  let pages = 0;
  const place = async (shown: Snapshot, address: PageAddress) => {
    for (const [file, content] of await contentsOf(renderer, shown, address)) await files.place(file, content);
    site.reached('page-rendered');
    pages += 1;
    if (pages % pagesBetweenTold === 0) tellPages(pages, total);
  };

  renderer.setSnapshot(snapshot);
  const failures = new Map<string, DocumentFailure>();
  await doInTurns(pageAddresses(snapshot).filter(documentOf), async (address) => {
    await place(snapshot, address).catch((error: unknown) => {
      const document = documentOf(address);
      if (document) failures.set(document.id, { ...document, path: address.path, reason: reasonOf(error) });
    });
  });

  const shown = await lastGoodVersion(site, snapshot, [...failures.values()], current);
  renderer.setSnapshot(shown);
  const { write, remove } = shown === snapshot ? { write: [], remove: [] } : affectedPages(snapshot, shown);
  for (const path of remove) await files.removePage(path);
  const lists = pageAddresses(shown).filter((address) => !documentOf(address));
  await doInTurns([...write.filter(documentOf), ...lists], async (address) => {
    await place(shown, address).catch(async (error: unknown) => {
      if (!(await files.keep(fileOfPage(address.path)))) throw error;
      site.log.error({ err: error, path: address.path }, 'A page cannot be rendered; it stays as it was.');
    });
  });
  for (const { path, file } of renderer.fixedPages) {
    await files.place(file, await bodyOf(renderer.render(path), path, [200, 404]));
  }
  await files.written();
  tellPages(total, total);
  return { shown, failures: [...failures.values()], pages };
}
