import type { Config } from '#config.ts';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import { freePort } from '#database/free-port.ts';
import { logFile } from '#database/log-file.ts';
import { bringUp, stepsToBringUp } from '#launch/bring-up.ts';
import type { Command } from '#launch/command.ts';
import { claimDataDir } from '#launch/database.ts';
import { type KeptDatabase, keepDatabase } from '#launch/kept-database.ts';
import { createProgress } from '#launch/progress.ts';
import { untilAskedToStop } from '#launch/stop-signal.ts';
import { createSupervisor } from '#launch/supervisor.ts';

/** Starts everything, and looks after it until it is asked to stop. */
export const start: Command = async ({ config: given, translate }) => {
  checkContent(given);
  const config = await withOwnPorts(given);
  const claim = await claimDataDir(config.dataDir, config.publisherUrl);
  const progress = createProgress(stepsToBringUp, config.operatorLanguage);
  const onRestart = (name: string, seconds: number) =>
    progress.say(translate('operator.restart', { name, seconds, file: logFile(config.dataDir, name) }));
  const supervisor = createSupervisor({ onRestart });
  const databases: KeptDatabase[] = [];
  const openDatabase = async () => {
    const database = await keepDatabase(config, (seconds) => onRestart('database', seconds));
    databases.push(database);
    return database.url;
  };

  const asked = untilAskedToStop(() => {
    supervisor.kill();
    for (const database of databases) database.kill();
    process.exit(1);
  });
  const stopping = new AbortController();
  const bringingUp = bringUp({ config, progress, supervisor, openDatabase, signal: stopping.signal });
  try {
    await Promise.race([bringingUp.then(() => asked), asked]);
    progress.say(translate('operator.stopping'));
    return 0;
  } finally {
    stopping.abort();
    await supervisor.stop();
    await bringingUp.catch(() => undefined);
    for (const database of databases) await database.stop();
    claim.release();
  }
};

/** Broken content is told before anything is started or written. */
function checkContent({ contentDir, sampleContent }: Config): void {
  const region = loadRegion(contentDir);
  if (sampleContent) loadSample(contentDir, region);
}

/** Loopback ports that nobody else uses, for the processes behind the front one. */
async function withOwnPorts(config: Config): Promise<Config> {
  const [cms, publisher] = await Promise.all([freePort(), freePort()]);
  return { ...config, cmsUrl: `http://127.0.0.1:${cms}`, publisherUrl: `http://127.0.0.1:${publisher}` };
}
