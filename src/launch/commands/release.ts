import { join } from 'node:path';
import { languageDetails } from '#i18n/languages.ts';
import { problemError } from '#i18n/problem.ts';
import { type Command, say } from '#launch/command.ts';
import { createProgress } from '#launch/progress.ts';
import { isHeld, rollBack } from '#publish/held-release.ts';
import { currentReleaseId, momentOfRelease, releaseIds } from '#publish/release-folder.ts';
import { verifyRelease } from '#publish/verify-release.ts';

/** Lists the releases that are kept, the newest last, and says which is live. */
export const listReleases: Command = async ({ config, options, translate }) => {
  const releases = folderOf(config.dataDir);
  const live = await currentReleaseId(releases);
  const held = isHeld(releases);
  const ids = await releaseIds(releases);
  if (options.json) {
    say(JSON.stringify({ releases: ids.map((id) => ({ id, live: id === live })), held }));
    return 0;
  }
  const { locale } = languageDetails[config.operatorLanguage];
  const times = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  for (const id of ids) {
    say(`${id}  ${times.format(momentOfRelease(id))}${id === live ? `  ${translate('operator.release.live')}` : ''}`);
  }
  if (ids.length === 0) say(translate('operator.release.none'));
  if (held) say(translate('operator.release.held'));
  return 0;
};

/** Goes back to the release before, or to the one that is named; publishing is held until somebody publishes. */
export const rollback: Command = async ({ config, options, translate }) => {
  const id = await rollBack(folderOf(config.dataDir), options.file);
  if (id === null) {
    throw problemError([{ message: 'operator.release.unknown', values: { id: options.file ?? '–' } }]);
  }
  say(translate('operator.release.rolled-back', { id }));
  return 0;
};

/** Looks through every file of a release; exit code 1 when something in it is not as it must be. */
export const verify: Command = async ({ config, options, translate }) => {
  const releases = folderOf(config.dataDir);
  const id = options.file ?? (await currentReleaseId(releases));
  if (id === null || !(await releaseIds(releases)).includes(id)) {
    throw problemError([{ message: 'operator.release.unknown', values: { id: id ?? '–' } }]);
  }
  const look = options.json
    ? verifyRelease(releases, id, () => undefined)
    : createProgress(1, config.operatorLanguage).step('operator.step.verify', (tellShare) =>
        verifyRelease(releases, id, tellShare),
      );
  const problems = await look;
  if (options.json) say(JSON.stringify({ id, problems }));
  else {
    for (const { problem, file, target } of problems) say(`${problem}  ${file}${target ? `  → ${target}` : ''}`);
    say(translate('operator.release.verified', { id, count: problems.length }));
  }
  return problems.length === 0 ? 0 : 1;
};

const folderOf = (dataDir: string): string => join(dataDir, 'releases');
