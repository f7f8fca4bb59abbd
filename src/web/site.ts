import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isLanguage, languages } from '#i18n/languages.ts';
import { acceptedEncoding, alreadyHas, type FileMemory, largestKept } from './file-memory.ts';
import { cacheControlOf, mediaTypeOf } from './media-types.ts';
import { notices, sendNotice } from './notice-page.ts';
import { preferredLanguage, readerLanguage } from './reader-language.ts';
import { findReleaseFile, liveRelease, type ReleaseFile } from './release-file.ts';
import type { RequestPath } from './request-path.ts';

type Found = Extract<ReleaseFile, { kind: 'file' }>;

/** Answers from the release that is live at this moment. */
export async function serveSite(
  request: IncomingMessage,
  response: ServerResponse,
  { path, query }: RequestPath,
  releasesDir: string,
  memory: FileMemory,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendNotice(response, notices.methodNotAllowed, [readerLanguage(path, request.headers['accept-language'])]);
  }
  const release = await liveRelease(releasesDir);
  if (release === null) return sendNotice(response, notices.firstRelease, languages);
  if (path === '/') return redirectToLanguage(request, response);

  const found = await findReleaseFile(release, path);
  if (found.kind === 'moved') return redirect(response, 301, encodeURI(found.path) + query);
  if (found.kind === 'file') return sendFile(request, response, found, path, statusOf(path), memory);
  return sendNotFound(request, response, release, path, memory);
}

function redirectToLanguage(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Vary', 'Accept-Language');
  redirect(response, 302, `/${preferredLanguage(request.headers['accept-language'])}/`);
}

function redirect(response: ServerResponse, status: 301 | 302, location: string): void {
  response.writeHead(status, { Location: location, 'Cache-Control': 'no-cache', 'Content-Length': 0 }).end();
}

/** The page for what is missing is itself missing when it is asked for by its own address. */
function statusOf(path: string): 200 | 404 {
  return /^\/(?:[a-z]{2}\/)?404(?:\.html|\/)$/.test(path) ? 404 : 200;
}

async function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  release: string,
  path: string,
  memory: FileMemory,
): Promise<void> {
  const language = readerLanguage(path, request.headers['accept-language']);
  const page = await findReleaseFile(release, `/${language}/404/`);
  if (!isLanguage(path.split('/')[1])) response.setHeader('Vary', 'Accept-Language');
  if (page.kind !== 'file') return sendNotice(response, notices.notFound, [language]);
  return sendFile(request, response, page, join('/', language, '404/'), 404, memory);
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { file, stats }: Found,
  path: string,
  status: 200 | 404,
  memory: FileMemory,
): Promise<void> {
  const { type, compressed } = mediaTypeOf(file);
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControlOf(path));
  response.setHeader('Last-Modified', new Date(Number(stats.mtimeMs)).toUTCString());
  if (stats.size > largestKept) return streamFile(request, response, file, stats.size);

  const encoding = compressed ? acceptedEncoding(request.headers['accept-encoding']) : 'identity';
  const stored = await memory.read(file, stats, encoding);
  if (compressed) response.appendHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', stored.etag);
  if (status === 200 && alreadyHas(request.headers['if-none-match'], stored.etag)) {
    response.writeHead(304).end();
    return;
  }
  if (stored.encoding !== 'identity') response.setHeader('Content-Encoding', stored.encoding);
  response.writeHead(status, { 'Content-Length': stored.body.length }).end(stored.body);
}

async function streamFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  size: bigint,
): Promise<void> {
  response.writeHead(200, { 'Content-Length': Number(size) });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(createReadStream(file), response);
}
