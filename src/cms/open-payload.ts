import { BasePayload, type Payload } from 'payload';
import { buildCmsConfig, type CmsSettings } from './config.ts';

export type { Payload } from 'payload';

/** Opens the CMS in a plain process, without Next. Close it with `closePayload`, or the process will not end. */
export async function openPayload(settings: CmsSettings): Promise<Payload> {
  const payload = new BasePayload();
  await payload.init({ config: buildCmsConfig(settings) });
  return payload as Payload;
}

/**
 * Gives the connections back, also the one Payload checks out at its start and never releases: with it open neither
 * the pool nor the process would end.
 */
export async function closePayload(payload: Payload): Promise<void> {
  const { pool } = payload.db;
  const { _clients: clients } = pool as unknown as { readonly _clients: readonly { end: () => Promise<void> }[] };
  await payload.destroy();
  void pool.end();
  await Promise.allSettled([...clients].map((client) => client.end()));
}
