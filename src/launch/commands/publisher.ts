import { projectRoot } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import type { Command } from '#launch/command.ts';
import { rendererFolder } from '#launch/folders.ts';
import { createLog } from '#launch/log.ts';
import { publishSettings, withCms } from '#launch/open-cms.ts';
import { tellParent } from '#launch/parent.ts';
import { untilAskedToStop } from '#launch/stop-signal.ts';
import { startPublisher } from '#publish/publisher.ts';
import { buildRenderer } from '#publish/renderer-build.ts';

/** Also how soon one that stands by notices that the other has died. */
const pollMilliseconds = 2000;

/** Keeps the site up to date until it is asked to stop. */
export const publisher: Command = async ({ config }) => {
  const asked = untilAskedToStop();
  const region = loadRegion(config.contentDir);
  const statusPort = Number(new URL(config.publisherUrl).port);
  await buildRenderer({ projectRoot, rendererDir: rendererFolder, log: createLog(config, 'publisher') });
  await withCms(config, region, async (open) => {
    const running = await startPublisher({ ...publishSettings(config, region, open), statusPort, pollMilliseconds });
    tellParent({ kind: 'ready' });
    await asked;
    await running.stop();
  });
  return 0;
};
