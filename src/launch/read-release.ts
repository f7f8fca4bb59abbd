import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Config } from '#config.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { problemError } from '#i18n/problem.ts';
import { dayOf } from '#publish/live-release.ts';
import { readRecord, snapshotFileOf } from '#publish/release-folder.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { readSnapshot } from '#snapshot/snapshot-file.ts';

type Release = {
  /** The absolute folder of its files. */
  readonly folder: string;
  readonly snapshot: Snapshot;
  /** The local day that its pages show. */
  readonly day: CalendarDate;
};

/**
 * The live release, or the one in `named`: its own folder, or one of releases that holds it as `current`. Throws a problem when
 * there is none.
 */
export async function readRelease({ dataDir }: Pick<Config, 'dataDir'>, named: string | null): Promise<Release> {
  const given = named === null ? join(dataDir, 'releases') : resolve(named);
  const current = join(given, 'current');
  const link = existsSync(current) ? current : given;
  if (!existsSync(join(link, 'search/segments.json'))) {
    throw problemError([{ message: 'operator.search.no-release', values: { folder: given } }]);
  }
  const folder = realpathSync(link);
  const [releases, id] = [dirname(folder), basename(folder)];
  const snapshot = readSnapshot(snapshotFileOf(releases, id));
  const record = await readRecord(releases, id);
  return { folder, snapshot, day: record?.day ?? dayOf(snapshot) };
}
