import { problemError } from '#i18n/problem.ts';
import type { PageData } from '#snapshot/page-data.ts';
import { pageAt, pageData } from '#snapshot/page-table.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { readSnapshot } from '#snapshot/snapshot-file.ts';

/** Put in by the static build's configuration; in the renderer's build `null`, in tests not there at all. */
declare const __SNAPSHOT_FILE__: string | null | undefined;

let current: Snapshot | null = null;

/** Gives the pages the snapshot they show from now on. */
export function setSnapshot(snapshot: Snapshot): void {
  current = snapshot;
}

/** The snapshot the pages show: the one that was set or, in a static build, the file the build was started with. */
export function currentSnapshot(): Snapshot {
  if (current) return current;
  const file = typeof __SNAPSHOT_FILE__ === 'string' ? __SNAPSHOT_FILE__ : null;
  if (!file) throw problemError([{ message: 'site.build.noSnapshot' }]);
  current = readSnapshot(file);
  return current;
}

/** What the page at a path of that snapshot shows; `null` when there is none. */
export function currentPage(path: string): PageData | null {
  const snapshot = currentSnapshot();
  const address = pageAt(snapshot, path);
  return address && pageData(snapshot, address);
}
