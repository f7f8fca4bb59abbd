import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { createFileMemory } from './file-memory.ts';
import { createLiveLooks } from './live-release.ts';
import { notices, sendNotice } from './notice-page.ts';
import { belongsToCms, proxy } from './proxy.ts';
import { readerLanguage } from './reader-language.ts';
import { readReadiness } from './readiness.ts';
import { readRequestPath } from './request-path.ts';
import { securityHeaderLists, setHeaders, surfaceOf } from './security-headers.ts';
import { serveSite } from './site.ts';

/** Between what the web stands. */
export type Neighbours = {
  /** `DATA_DIR/releases`: what `current` in it leads to is served. */
  readonly releasesDir: string;
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly publisherUrl: string;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
};

/** Gives what answers requests: by their path the site, the CMS, or how everything is. It never fails. */
export function createAnswer(
  neighbours: Neighbours,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const https = neighbours.siteUrl.startsWith('https:');
  const headerLists = securityHeaderLists(https);
  const site = { looks: createLiveLooks(neighbours.releasesDir), memory: createFileMemory() };
  const upstream = { url: neighbours.cmsUrl, https, log: neighbours.log };

  async function answerBesideSite(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (belongsToCms(path)) return proxy(request, response, path, upstream);
    if (path === '/healthz') return sendJson(response, 200, { ok: true });
    const readiness = await readReadiness(neighbours);
    sendJson(response, readiness.ok ? 200 : 503, readiness);
  }

  return async (request, response) => {
    const target = readRequestPath(request.url ?? '');
    const path = target?.path ?? '/';
    const surface = surfaceOf(path);
    const headers = headerLists[surface];
    try {
      if (target && (surface === 'site' || (surface === 'uploads' && !belongsToCms(path)))) {
        await serveSite({ request, response, headers, ...target }, site);
        return;
      }
      setHeaders(response, headers);
      if (target) await answerBesideSite(request, response, path);
      else sendNotice(response, notices.badRequest, [readerLanguage('/', request.headers['accept-language'])]);
    } catch (error) {
      if (!response.headersSent) setHeaders(response, headers);
      fail(request, response, error, neighbours.log);
    }
  };
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length })
    .end(body);
}

function fail(request: IncomingMessage, response: ServerResponse, error: unknown, log: Neighbours['log']): void {
  const code = (error as NodeJS.ErrnoException).code;
  if (response.destroyed || code === 'ERR_STREAM_PREMATURE_CLOSE') return;
  log.error({ err: error, url: request.url }, 'a request failed');
  if (response.headersSent) response.destroy();
  else sendNotice(response, notices.failed, [readerLanguage(request.url ?? '/', request.headers['accept-language'])]);
}
