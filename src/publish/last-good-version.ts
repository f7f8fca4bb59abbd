import { affectedPages } from '#snapshot/changes.ts';
import type { PageAddress } from '#snapshot/page-rule.ts';
import { applyChanges, type DocumentChange, type Snapshot } from '#snapshot/snapshot.ts';
import { readSnapshot } from '#snapshot/snapshot-file.ts';
import { type DocumentFailure, documentOf } from './document-failure.ts';
import type { Site } from './edit.ts';
import { contentsOf } from './edit-files.ts';
import { snapshotFileOf } from './release-folder.ts';

/**
 * A snapshot with each failed document as release `current` shows it; left out when that has none, or one that cannot be
 * shown any more either.
 */
export async function lastGoodVersion(
  site: Site,
  snapshot: Snapshot,
  failures: readonly DocumentFailure[],
  current: string | null,
): Promise<Snapshot> {
  const before =
    failures.length > 0 && current !== null ? readIfPossible(snapshotFileOf(site.releases, current)) : null;
  let shown = snapshot;
  for (const { collection, id, path, reason } of failures) {
    site.log.error(
      { collection, document: id, path, reason },
      'A document cannot be shown; its last good version stays.',
    );
    const old = before?.[collection].find((one) => one.id === id) ?? null;
    const change = (document: typeof old) => [{ collection, id, document } as DocumentChange];
    const withOld = old && applyChanges(shown, change(old), shown.at);
    shown =
      withOld && (await canShow(site, shown, withOld, id)) ? withOld : applyChanges(shown, change(null), shown.at);
  }
  return shown;
}

async function canShow({ renderer }: Site, previous: Snapshot, next: Snapshot, id: string): Promise<boolean> {
  const isOwn = (address: PageAddress) => documentOf(address)?.id === id;
  renderer.setSnapshot(next);
  try {
    for (const address of affectedPages(previous, next).write.filter(isOwn)) await contentsOf(renderer, next, address);
    return true;
  } catch {
    return false;
  }
}

function readIfPossible(file: string): Snapshot | null {
  try {
    return readSnapshot(file);
  } catch {
    return null;
  }
}
