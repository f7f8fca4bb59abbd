import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { problemError } from '#i18n/problem.ts';
import { createFileMemory } from './file-memory.ts';
import { notices, sendNotice } from './notice-page.ts';
import { belongsToCms, proxy } from './proxy.ts';
import { readerLanguage } from './reader-language.ts';
import { readReadiness } from './readiness.ts';
import { createRedirects } from './redirects.ts';
import { readRequestPath } from './request-path.ts';
import { securityHeaders, surfaceOf } from './security-headers.ts';
import { serveSite } from './site.ts';

export type WebOptions = {
  readonly host: string;
  readonly port: number;
  /** `DATA_DIR/releases`: what `current` in it leads to is served. */
  readonly releasesDir: string;
  readonly siteUrl: string;
  readonly cmsUrl: string;
  readonly publisherUrl: string;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
};

export type Web = { readonly port: number; readonly stop: () => Promise<void> };

/** Starts the front server, the only one that listens outside. Throws a `problemError` when the port is not to be had. */
export async function startWeb(options: WebOptions): Promise<Web> {
  const answer = answerer(options);
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2000 });
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => fail(request, response, error, options.log));
  });
  server.on('clientError', (error, socket) => answerBadMessage(error, socket, options));
  server.timeout = 60_000;
  server.keepAliveTimeout = 5_000;
  await listen(server, options);
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : options.port;
  return { port, stop: () => stop(server) };
}

function answerer(options: WebOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const https = options.siteUrl.startsWith('https:');
  const memory = { memory: createFileMemory(), redirects: createRedirects() };
  return async (request, response) => {
    const target = readRequestPath(request.url ?? '');
    setHeaders(response, securityHeaders(surfaceOf(target?.path ?? '/'), https));
    if (!target)
      return sendNotice(response, notices.badRequest, [readerLanguage('/', request.headers['accept-language'])]);
    if (target.path === '/healthz') return sendJson(response, 200, { ok: true });
    if (target.path === '/readyz') {
      const readiness = await readReadiness(options);
      return sendJson(response, readiness.ok ? 200 : 503, readiness);
    }
    if (belongsToCms(target.path)) {
      return proxy(request, response, target.path, { url: options.cmsUrl, https, log: options.log });
    }
    return serveSite(request, response, target, options.releasesDir, memory);
  };
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': body.length })
    .end(body);
}

function fail(request: IncomingMessage, response: ServerResponse, error: unknown, log: WebOptions['log']): void {
  const code = (error as NodeJS.ErrnoException).code;
  if (response.destroyed || code === 'ERR_STREAM_PREMATURE_CLOSE') return;
  log.error({ err: error, url: request.url }, 'a request failed');
  if (response.headersSent) response.destroy();
  else sendNotice(response, notices.failed, [readerLanguage(request.url ?? '/', request.headers['accept-language'])]);
}

/** Answers what is not HTTP, or too slow or too long in its headers, with the same headers as everything else. */
function answerBadMessage(error: NodeJS.ErrnoException, socket: Duplex, { siteUrl }: WebOptions): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' }[
      error.code ?? ''
    ] ?? '400 Bad Request';
  const headers = Object.entries(securityHeaders('site', siteUrl.startsWith('https:')));
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status}\r\n${lines}Connection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function listen(server: Server, { host, port }: WebOptions): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EADDRINUSE') throw problemError([{ message: 'operator.web.port-taken', values: { port } }], error);
    if (code === 'EACCES') throw problemError([{ message: 'operator.web.port-forbidden', values: { port } }], error);
    throw problemError([{ message: 'operator.web.host-unknown', values: { host, code } }], error);
  }
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
