import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '#config.ts';
import { readContentFile } from '#content/content-file.ts';
import { snapshotProblems } from '#content/snapshot-references.ts';
import { snapshotFileSchema } from '#content/snapshot-schema.ts';
import { type Problem, problemError } from '#i18n/problem.ts';
import { type Command, say } from '#launch/command.ts';
import { mediaFolder, rendererFolder } from '#launch/folders.ts';
import { createLog } from '#launch/log.ts';
import { createProgress } from '#launch/progress.ts';
import { dayOf } from '#publish/live-release.ts';
import { publishSnapshot } from '#publish/publish-snapshot.ts';
import { buildRenderer } from '#publish/renderer-build.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { readSnapshot } from '#snapshot/snapshot-file.ts';

/** Publishes a snapshot file into an empty folder, without a database, and says where its site is. */
export const publishSnapshotFile: Command = async ({ config, options, translate }) => {
  if (options.snapshot === null || options.out === null) throw problemError([{ message: 'operator.snapshot.both' }]);
  const out = resolve(options.out);
  mustBeEmpty(out);
  const snapshot = readChecked(resolve(options.snapshot));
  const { step } = createProgress(2, config.operatorLanguage);
  const log = createLog({ ...config, logLevel: 'error' }, 'publisher');
  await step('operator.step.templates', () => buildRenderer({ projectRoot, rendererDir: rendererFolder, log }));
  const { pages, failures, milliseconds, site } = await step('operator.step.pages', (tellPages) =>
    publishSnapshot(snapshot, { out, rendererDir: rendererFolder, mediaDir: mediaFolder(config), log, tellPages }),
  );
  const seconds = (milliseconds / 1000).toFixed(1);
  for (const { id, path, reason } of failures) {
    say(translate('operator.snapshot.left-out', { path: path ?? id, reason }));
  }
  say(translate('operator.snapshot.done', { seconds, day: dayOf(snapshot), pages, folder: site }));
  return failures.length === 0 ? 0 : 1;
};

/** The snapshot of a file, with the changes beside it. Throws all problems at once, each with its place in the file. */
function readChecked(file: string): Snapshot {
  const problems: Problem[] = [];
  const read = readContentFile(file, snapshotFileSchema, problems);
  if (read) problems.push(...snapshotProblems(read));
  if (problems.length > 0) throw problemError(problems);
  return readSnapshot(file);
}

function mustBeEmpty(folder: string): void {
  const names = namesIn(folder);
  if (names.length > 0) throw problemError([{ message: 'operator.snapshot.not-empty', values: { folder } }]);
}

function namesIn(folder: string): readonly string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw problemError([{ message: 'operator.snapshot.no-folder', values: { folder, reason } }], error);
  }
}
