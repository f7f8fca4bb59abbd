import { closePayload, openPayload, type Payload } from '#cms/open-payload.ts';
import { readDocuments, readModified, readPublished } from '#cms/published.ts';
import type { Config } from '#config.ts';
import type { Region } from '#directory/region.ts';
import { passOn, type Reached } from '#publish/crash-point.ts';
import type { PublishSettings } from '#publish/session.ts';
import { openDatabase, payloadSecretOf } from './database.ts';
import { mediaFolder, rendererFolder } from './folders.ts';
import { createLog } from './log.ts';

export type OpenCms = { readonly payload: Payload; readonly databaseUrl: string };

/** Opens the database and the CMS on it in this process, for as long as `work` takes. */
export async function withCms<T>(config: Config, region: Region, work: (open: OpenCms) => Promise<T>): Promise<T> {
  const database = await openDatabase(config);
  try {
    const payload = await openPayload({
      region,
      databaseUrl: database.url,
      secret: payloadSecretOf(config),
      siteUrl: config.siteUrl,
      mediaDir: mediaFolder(config),
      logger: createLog(config, 'cms'),
      poolSize: 4,
    });
    try {
      return await work({ payload, databaseUrl: database.url });
    } finally {
      await closePayload(payload);
    }
  } finally {
    await database.close();
  }
}

/** What publishing needs to know, wired to the CMS that is open in this process. */
export function publishSettings(config: Config, region: Region, { payload, databaseUrl }: OpenCms): PublishSettings {
  return {
    connectionString: databaseUrl,
    readPublished: () => readPublished(payload),
    readModified: () => readModified(payload),
    readDocuments: (references) => readDocuments(payload, references),
    region,
    siteUrl: config.siteUrl,
    dataDir: config.dataDir,
    rendererDir: rendererFolder,
    mediaDir: mediaFolder(config),
    log: createLog(config, 'publisher'),
    now: () => new Date(),
    reached: endAt(config.crashAt),
  };
}

/** For the crash test: the process dies at that point, as if it were pulled from the wall. */
function endAt(point: string | null): Reached {
  if (point === null) return passOn;
  return (reached) => {
    if (reached === point) process.kill(process.pid, 'SIGKILL');
  };
}
