import { randomBytes } from 'node:crypto';
import { request as askUpstream, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import { announcesTooMuch, bodyLimit, limitBody } from './body-limit.ts';
import { type Notice, notices, sendNotice, sendProblem } from './notice-page.ts';
import { readerLanguage } from './reader-language.ts';
import { adminPolicy, securityHeaders, surfaceOf } from './security-headers.ts';

export type Upstream = {
  /** A loopback address without a slash at the end. */
  readonly url: string;
  readonly https: boolean;
  readonly log: Pick<Logger, 'warn'>;
};

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Headers that are about one connection, not about the message (RFC 9110 §7.6.1). */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

const millisecondsToAnswer = 60_000;

/** Whether a path is the CMS's to answer. */
export function belongsToCms(path: string): boolean {
  return /^\/(?:admin|api|_next)(?:\/|$)/.test(path);
}

/** Hands a request to the CMS and its answer back, both as they come in. */
export async function proxy(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  upstream: Upstream,
): Promise<void> {
  if (!methods.includes(request.method ?? '')) {
    response.setHeader('Allow', methods.join(', '));
    return refuse(request, response, path, notices.methodNotAllowed);
  }
  if (announcesTooMuch(request.headers)) return refuse(request, response, path, notices.tooLarge);

  const nonce = randomBytes(16).toString('base64');
  const asked = askUpstream(new URL(upstream.url), {
    path: request.url,
    method: request.method,
    headers: requestHeaders(request, upstream, nonce),
    agent: false,
    timeout: millisecondsToAnswer,
  });
  let refusal: Notice | null = null;
  const giveUp = (notice: Notice) => {
    refusal ??= notice;
    asked.destroy();
  };
  asked.on('timeout', () => giveUp(notices.tooSlow));
  response.on('close', () => asked.destroy());
  const limited = limitBody(bodyLimit(request.headers), () => giveUp(notices.tooLarge));
  pipeline(request, limited, asked).catch(() => undefined);

  try {
    const answer = await answerOf(asked);
    response.writeHead(answer.statusCode ?? 502, responseHeaders(answer.headers, path, upstream.https, nonce));
    await pipeline(answer, response);
  } catch (error) {
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    if (!refusal) upstream.log.warn({ path, reason: (error as NodeJS.ErrnoException).code }, 'the CMS did not answer');
    refuse(request, response, path, refusal ?? notices.adminNotReady);
  }
}

function answerOf(asked: ReturnType<typeof askUpstream>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.on('response', resolve);
    asked.on('error', reject);
    asked.on('close', () => reject(new Error('The CMS closed the connection.')));
  });
}

/** Says no, and closes the connection of a sender who is still sending. */
function refuse(request: IncomingMessage, response: ServerResponse, path: string, notice: Notice): void {
  const language = readerLanguage(path, request.headers['accept-language']);
  if (!request.complete) response.setHeader('Connection', 'close');
  if (/^\/admin(?:\/|$)/.test(path)) sendNotice(response, notice, [language]);
  else sendProblem(response, notice, language);
  request.resume();
}

/**
 * What the CMS is told: who asks and by what address. Next reads the nonce for its own scripts from the policy in the
 * request. Only a proxy on this machine is believed about who stands before it.
 */
function requestHeaders(request: IncomingMessage, { https }: Upstream, nonce: string): IncomingHttpHeaders {
  const headers = withoutHopByHop(request.headers);
  const peer = request.socket.remoteAddress ?? '';
  const isLocal = /^(?:::ffff:)?127\.|^::1$/.test(peer);
  const before = isLocal ? headers['x-forwarded-for'] : undefined;
  return {
    ...headers,
    'x-forwarded-for': before ? `${before}, ${peer}` : peer,
    'x-forwarded-host': request.headers.host ?? '',
    'x-forwarded-proto': https ? 'https' : 'http',
    'content-security-policy': adminPolicy(nonce),
  };
}

function responseHeaders(given: IncomingHttpHeaders, path: string, https: boolean, nonce: string): IncomingHttpHeaders {
  const { 'x-powered-by': _, ...headers } = withoutHopByHop(given);
  const own = Object.entries(securityHeaders(surfaceOf(path), https)).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  const isPage = /^text\/html\b/.test(headers['content-type'] ?? '') && surfaceOf(path) === 'admin';
  return {
    ...headers,
    ...Object.fromEntries(own),
    ...(isPage ? { 'content-security-policy': adminPolicy(nonce) } : {}),
    ...(path.startsWith('/_next/static/') ? { 'cache-control': headers['cache-control'] ?? 'no-cache' } : {}),
  };
}

function withoutHopByHop(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = String(headers.connection ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !hopByHop.includes(name) && !named.includes(name)),
  );
}
