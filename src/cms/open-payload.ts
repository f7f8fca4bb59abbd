import { BasePayload, type Payload } from 'payload';
import { buildCmsConfig, type CmsSettings } from './config.ts';

export type { Payload } from 'payload';

/** Opens the CMS in a plain process, without Next. Close it with `closePayload`, or the process will not end. */
export async function openPayload(settings: CmsSettings): Promise<Payload> {
  const payload = new BasePayload();
  await payload.init({ config: buildCmsConfig(settings) });
  return payload as Payload;
}

/** Gives the connections back. */
export async function closePayload(payload: Payload): Promise<void> {
  await payload.destroy();
}
