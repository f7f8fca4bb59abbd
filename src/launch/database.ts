import pg from 'pg';
import type { Config } from '#config.ts';
import { runningEmbedded, startEmbedded } from '#database/embedded.ts';
import { claimFolder, claimHolder, type FolderClaim } from '#database/folder-claim.ts';
import { readSecrets } from '#database/secrets.ts';
import { problemError } from '#i18n/problem.ts';
import { createLog } from './log.ts';

export type OpenDatabase = { readonly url: string; readonly close: () => Promise<void> };

/**
 * A database for a command that does one thing: that of `DATABASE_URL`, or the embedded one that runs already, or the
 * embedded one, started for as long as the command needs it.
 */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    await checkConnection(config.databaseUrl);
    return { url: config.databaseUrl, close: async () => undefined };
  }
  const running = (await claimHolder(config.dataDir)) === null ? null : runningEmbedded(config.dataDir);
  if (running) return { url: running, close: async () => undefined };
  const claim = await claimDataDir(config.dataDir);
  try {
    const database = await startEmbedded({ dataDir: config.dataDir, log: createLog(config, 'database') });
    return {
      url: database.connectionString,
      close: async () => {
        await database.stop();
        claim.release();
      },
    };
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** Claims `DATA_DIR`, or says who has it or why it cannot be written to. Who keeps a publisher says where it answers. */
export async function claimDataDir(dataDir: string, publisherUrl?: string): Promise<FolderClaim> {
  const claim = await claimFolder(dataDir, publisherUrl).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw problemError([{ message: 'operator.database.unwritable', values: { dataDir, reason } }], error);
  });
  if (claim) return claim;
  const pid = (await claimHolder(dataDir)) ?? '?';
  throw problemError([{ message: 'operator.database.claimed', values: { dataDir, pid } }]);
}

/** Throws a problem that names `DATABASE_URL` when nothing answers there. */
export async function checkConnection(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw problemError([{ message: 'operator.database.no-answer', values: { reason } }], error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The secret of Payload's sessions: that of the configuration, or the one kept in `DATA_DIR`. */
export function payloadSecretOf(config: Config): string {
  return config.payloadSecret ?? readSecrets(config.dataDir).payloadSecret;
}
