import { calendarFilesOf } from '#feeds/calendar.ts';
import type { FeedFile } from '#feeds/feed-file.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { calendarPaths } from '#snapshot/parts/calendar-paths.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf, type SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { fileOfPage, keepFile, placeContent, type ReleaseFiles } from './release-files.ts';
import type { Renderer } from './renderer.ts';
import { doInTurns } from './turns.ts';

/** A page of the new release, and whether it has to be rendered. */
export type PlannedPage = { readonly address: PageAddress; readonly render: boolean };

/** Puts every page into the release, each with the calendar files it offers; gives how many were rendered and kept. */
export async function placePages(
  files: ReleaseFiles,
  { renderer, snapshot }: { readonly renderer: Renderer; readonly snapshot: Snapshot },
  pages: readonly PlannedPage[],
): Promise<{ readonly rendered: number; readonly kept: number }> {
  const index = indexOf(snapshot);
  let rendered = 0;
  let kept = 0;
  renderer.setSnapshot(snapshot);
  await doInTurns(pages, async ({ address, render }) => {
    const file = fileOfPage(address.path);
    if (!render && keepFile(files, file)) {
      kept += 1;
      keepCalendars(files, index, address);
      return;
    }
    placeContent(files, file, await renderPage(renderer, address.path, [200]));
    placeCalendars(files, index, address);
    rendered += 1;
  });
  for (const { path, file } of renderer.fixedPages) {
    placeContent(files, file, await renderPage(renderer, path, [200, 404]));
  }
  return { rendered, kept };
}

async function renderPage(renderer: Renderer, path: string, expected: readonly number[]): Promise<Uint8Array> {
  const response = await renderer.render(path);
  if (!expected.includes(response.status)) {
    throw new Error(`The page ${path} could not be rendered: it answers ${response.status}.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

function placeCalendars(files: ReleaseFiles, index: SnapshotIndex, address: PageAddress): void {
  for (const { path, text } of calendarsOf(index, address)) placeContent(files, fileOf(path), text);
}

/** A calendar tells no more than its page, so what touches the one touches the other. */
function keepCalendars(files: ReleaseFiles, index: SnapshotIndex, address: PageAddress): void {
  const listing = index.listings.get(address.id);
  const paths = listing ? calendarPaths(index, listing, address.language) : [];
  for (const path of paths) {
    if (!keepFile(files, fileOf(path))) throw new Error(`The release before has no calendar file at ${path}.`);
  }
}

function calendarsOf(index: SnapshotIndex, { id, language }: PageAddress): readonly FeedFile[] {
  const listing = index.listings.get(id);
  return listing ? calendarFilesOf(index, listing, language) : [];
}

const fileOf = (path: string): string => path.replace(/^\//, '');
