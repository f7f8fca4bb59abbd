import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLanguage, languages } from '#i18n/languages.ts';
import type { FileMemory } from './file-memory.ts';
import { notices, sendNotice } from './notice-page.ts';
import { preferredLanguage, readerLanguage } from './reader-language.ts';
import type { Redirects } from './redirects.ts';
import { findReleaseFile, liveRelease } from './release-file.ts';
import type { RequestPath } from './request-path.ts';
import { sendFile } from './send-file.ts';

/** What is remembered of releases from one request to the next. */
export type SiteMemory = { readonly memory: FileMemory; readonly redirects: Redirects };

/** Answers from the release that is live at this moment. */
export async function serveSite(
  request: IncomingMessage,
  response: ServerResponse,
  { path, query }: RequestPath,
  releasesDir: string,
  { memory, redirects }: SiteMemory,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendNotice(response, notices.methodNotAllowed, [readerLanguage(path, request.headers['accept-language'])]);
  }
  const release = liveRelease(releasesDir);
  if (release === null) return sendNotice(response, notices.firstRelease, languages);
  if (path === '/') return redirectToLanguage(request, response);

  const now = await redirects.find(release, path);
  if (now !== null) return redirect(response, 301, encodeURI(now) + query);
  const found = findReleaseFile(release, path);
  if (found.kind === 'moved') return redirect(response, 301, encodeURI(found.path) + query);
  const isSent =
    found.kind === 'file' && (await sendFile(request, response, { ...found, path, status: statusOf(path) }, memory));
  if (!isSent) await sendNotFound(request, response, release, path, memory);
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
  const page = findReleaseFile(release, `/${language}/404/`);
  if (!isLanguage(path.split('/')[1])) response.setHeader('Vary', 'Accept-Language');
  const isSent =
    page.kind === 'file' && (await sendFile(request, response, { ...page, path: '', status: 404 }, memory));
  if (!isSent) sendNotice(response, notices.notFound, [language]);
}
