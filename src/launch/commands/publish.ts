import { projectRoot } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import { problemError } from '#i18n/problem.ts';
import { type Command, say } from '#launch/command.ts';
import { createLog } from '#launch/log.ts';
import { publishSettings, rendererFolder, withCms } from '#launch/open-cms.ts';
import { publishOnce } from '#publish/publish-once.ts';
import { buildRenderer } from '#publish/renderer-build.ts';

/** Publishes what has changed, or with `--full` everything anew, and says what it did. */
export const publish: Command = async ({ config, options, translate }) => {
  const region = loadRegion(config.contentDir);
  const quiet = { ...config, logLevel: 'error' } as const;
  await buildRenderer({ projectRoot, rendererDir: rendererFolder, log: createLog(quiet, 'publisher') });
  const report = await withCms(quiet, region, (open) =>
    publishOnce({ ...publishSettings(quiet, region, open), full: options.full }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw problemError([{ message: 'operator.publish.failed', values: { reason } }], error);
    }),
  );
  const { id, rendered, kept, changed, milliseconds } = report;
  const seconds = (milliseconds / 1000).toFixed(1);
  say(translate(changed ? 'operator.publish.done' : 'operator.publish.nothing', { id, rendered, kept, seconds }));
  return 0;
};
