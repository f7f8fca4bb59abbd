import { projectRoot } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import { problemError } from '#i18n/problem.ts';
import { type Command, say } from '#launch/command.ts';
import { rendererFolder } from '#launch/folders.ts';
import { createLog } from '#launch/log.ts';
import { publishSettings, withCms } from '#launch/open-cms.ts';
import { createProgress } from '#launch/progress.ts';
import { publishOnce } from '#publish/publish-once.ts';
import { buildRenderer } from '#publish/renderer-build.ts';

/** Publishes what has changed, or with `--full` everything anew, and says how far it is and what it did. */
export const publishChanges: Command = async ({ config, options, translate }) => {
  const region = loadRegion(config.contentDir);
  const quiet = { ...config, logLevel: 'error' } as const;
  const { step } = createProgress(2, config.operatorLanguage);
  const log = createLog(quiet, 'publisher');
  await step('operator.step.templates', () => buildRenderer({ projectRoot, rendererDir: rendererFolder, log }));
  const report = await step('operator.step.pages', (tellPages) =>
    withCms(quiet, region, (open) =>
      publishOnce(publishSettings(quiet, region, open), { full: options.full, tellPages }).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw problemError([{ message: 'operator.publish.failed', values: { reason } }], error);
      }),
    ),
  );
  const { id, written, removed, failing, milliseconds } = report;
  const seconds = (milliseconds / 1000).toFixed(1);
  const changed = written > 0 || removed > 0;
  say(translate(changed ? 'operator.publish.done' : 'operator.publish.nothing', { id, written, removed, seconds }));
  if (failing > 0) say(translate('operator.publish.some-failing', { count: failing }));
  return 0;
};
