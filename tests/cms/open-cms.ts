import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { getPayload, handleEndpoints, type Payload } from 'payload';
import { pino } from 'pino';
import { withReadableBody } from '#cms/access/malformed.ts';
import { buildCmsConfig } from '#cms/config.ts';
import { closePayload } from '#cms/open-payload.ts';
import { type Prepared, prepareDatabase } from '#cms/prepare.ts';
import { loadRegion } from '#content/region.ts';
import { loadSample } from '#content/sample.ts';
import type { Region } from '#directory/region.ts';
import { temporaryDatabase, temporaryDataDir } from '../fixtures/database.ts';

export const today = '2026-11-24';
const siteUrl = 'http://localhost:3000';

export type Cms = {
  readonly payload: Payload;
  readonly region: Region;
  readonly connectionString: string;
  readonly dataDir: string;
  readonly prepared: Prepared;
  /** Asks the REST API as `token`'s owner, or as nobody. */
  readonly request: (method: string, path: string, options?: RequestOptions) => Promise<Response>;
  readonly close: () => Promise<void>;
};

type RequestOptions = {
  readonly token?: string | null;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, said to be JSON. */
  readonly text?: string;
  readonly form?: FormData;
  readonly language?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export const contentDir = join(import.meta.dirname, '../../content');

/** The CMS on an empty database of its own, prepared as the start command does it. */
export async function openCms({ sample = false }: { sample?: boolean } = {}): Promise<Cms> {
  const database = await temporaryDatabase();
  const dataDir = temporaryDataDir();
  const region = loadRegion(contentDir);
  const key = randomUUID();
  const config = buildCmsConfig({
    region,
    databaseUrl: database.connectionString,
    secret: 'a secret of the tests, long enough to be taken',
    siteUrl,
    mediaDir: join(dataDir, 'media'),
    logger: pino({ level: process.env.CMS_TEST_LOG ?? 'silent' }) as never,
  });
  const payload = await getPayload({ config, key });
  const prepared = await prepareDatabase({
    payload,
    region,
    sample: sample ? loadSample(contentDir, region) : null,
    sampleInto: 'new',
    dataDir,
    today,
  });
  return {
    payload,
    region,
    connectionString: database.connectionString,
    dataDir,
    prepared,
    request: (method, path, options = {}) => request(payload, key, method, path, options),
    close: async () => {
      await closePayload(payload);
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function request(
  payload: Payload,
  key: string,
  method: string,
  path: string,
  options: RequestOptions,
): Promise<Response> {
  const headers = new Headers({ 'Accept-Language': options.language ?? 'fi' });
  if (options.token) headers.set('Authorization', `JWT ${options.token}`);
  const json = options.text ?? (options.body === undefined ? null : JSON.stringify(options.body));
  if (json !== null) headers.set('Content-Type', 'application/json');
  for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
  const body = options.form ?? json;
  const answer = withReadableBody((asked: Request) =>
    handleEndpoints({ config: payload.config, request: asked, payloadInstanceCacheKey: key }),
  );
  return answer(new Request(`${siteUrl}/api${path}`, { method, headers, body }));
}
