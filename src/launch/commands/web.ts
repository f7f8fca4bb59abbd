import { join } from 'node:path';
import type { Command } from '#launch/command.ts';
import { createLog } from '#launch/log.ts';
import { tellParent } from '#launch/parent.ts';
import { untilAskedToStop } from '#launch/stop-signal.ts';
import { startWeb } from '#web/server.ts';

/** Serves the live release and the way to the CMS until it is asked to stop. */
export const web: Command = async ({ config }) => {
  const { host, port, siteUrl, cmsUrl, publisherUrl } = config;
  const asked = untilAskedToStop();
  const releasesDir = join(config.dataDir, 'releases');
  const log = createLog(config, 'web');
  const server = await startWeb({ host, port, siteUrl, cmsUrl, publisherUrl, releasesDir, log });
  log.info({ host, port: server.port }, 'listening');
  tellParent({ kind: 'ready' });
  await asked;
  await server.stop();
  return 0;
};
