import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import type { Config } from '#config.ts';
import { startEmbedded } from '#database/embedded.ts';
import { logFile } from '#database/log-file.ts';
import { checkConnection } from './database.ts';

export type KeptDatabase = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Ends it at once; it recovers at the next start. */
  readonly kill: () => void;
};

const longestPause = 30;

/**
 * The database for as long as the program runs: that of `DATABASE_URL`, which somebody else looks after, or the embedded
 * one, which is started again, on the same port, when it ends without having been asked to.
 */
export async function keepDatabase(config: Config, onRestart: (seconds: number) => void): Promise<KeptDatabase> {
  if (config.databaseUrl) {
    await checkConnection(config.databaseUrl);
    return { url: config.databaseUrl, stop: async () => undefined, kill: () => undefined };
  }
  const log = pino({ name: 'database', level: config.logLevel }, pino.destination(logFile(config.dataDir, 'start')));
  const stopping = new AbortController();
  let database = await startEmbedded({ dataDir: config.dataDir, log });
  const { connectionString, port } = database;

  const watching = watch();
  async function watch(): Promise<void> {
    for (let failures = 0; ; ) {
      await database.ended;
      if (stopping.signal.aborted) return;
      const seconds = Math.min(longestPause, 2 ** failures);
      onRestart(seconds);
      await wait(seconds * 1000, null, { signal: stopping.signal }).catch(() => null);
      if (stopping.signal.aborted) return;
      try {
        database = await startEmbedded({ dataDir: config.dataDir, port, log });
        failures = 0;
      } catch (error) {
        log.warn({ err: error }, 'the database did not start again');
        failures += 1;
      }
    }
  }

  return {
    url: connectionString,
    stop: async () => {
      stopping.abort();
      await database.stop();
      await watching;
    },
    kill: () => {
      stopping.abort();
      process.kill(database.pid, 'SIGQUIT');
    },
  };
}
