import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLanguage, languages } from '#i18n/languages.ts';
import type { FileMemory } from './file-memory.ts';
import type { Live, LiveLooks } from './live-release.ts';
import { type Notice, notices, sendNotice } from './notice-page.ts';
import { preferredLanguage, readerLanguage } from './reader-language.ts';
import { redirectOf } from './redirects.ts';
import type { RequestPath } from './request-path.ts';
import { type HeaderList, setHeaders } from './security-headers.ts';
import { sendFile } from './send-file.ts';

/** What is known of releases from one request to the next. */
export type SiteMemory = { readonly looks: LiveLooks; readonly memory: FileMemory };

type Asked = RequestPath & {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What every answer to this path carries. */
  readonly headers: HeaderList;
};

/** Answers from the release that is live at this moment. */
export async function serveSite(asked: Asked, { looks, memory }: SiteMemory): Promise<void> {
  const { request, response, path } = asked;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(asked, notices.methodNotAllowed);
  }
  const live = looks.inThisTurn();
  if (live === null) return say(asked, notices.firstRelease);
  if (path === '/') return redirectToLanguage(asked);
  if (await answerFrom(live, asked, memory)) return;

  // A page may have moved, or all of it into another release, since it was looked what is live.
  const now = looks.again();
  const isOther = now !== null && (now.release !== live.release || now.redirects !== live.redirects);
  if (isOther && (await answerFrom(now, asked, memory))) return;
  await sendNotFound(now ?? live, asked, memory);
}

/** Gives `false`, with nothing sent, when there is no such page. */
async function answerFrom({ find, redirects }: Live, asked: Asked, memory: FileMemory): Promise<boolean> {
  const { path, query } = asked;
  const address = redirectOf(redirects, path);
  if (address !== null) return redirect(asked, 301, encodeURI(address) + query);
  const found = find(path);
  if (found.kind === 'moved') return redirect(asked, 301, encodeURI(found.path) + query);
  const { request, response, headers } = asked;
  return found.kind === 'file' && sendFile({ request, response, headers, status: statusOf(path) }, found, memory);
}

function redirectToLanguage(asked: Asked): void {
  const headers = asked.headers.concat('Vary', 'Accept-Language');
  redirect({ ...asked, headers }, 302, `/${preferredLanguage(asked.request.headers['accept-language'])}/`);
}

function redirect({ response, headers }: Asked, status: 301 | 302, location: string): true {
  const own = ['Location', location, 'Cache-Control', 'no-cache', 'Content-Length', '0'];
  response.writeHead(status, headers.concat(own)).end();
  return true;
}

/** The page for what is missing is itself missing when it is asked for by its own address. */
function statusOf(path: string): 200 | 404 {
  return /^\/(?:[a-z]{2}\/)?404(?:\.html|\/)$/.test(path) ? 404 : 200;
}

async function sendNotFound({ find }: Live, asked: Asked, memory: FileMemory): Promise<void> {
  const { request, response, path } = asked;
  const language = readerLanguage(path, request.headers['accept-language']);
  const page = find(`/${language}/404/`);
  const hasLanguage = isLanguage(path.split('/')[1]);
  const headers = hasLanguage ? asked.headers : asked.headers.concat('Vary', 'Accept-Language');
  const isSent = page.kind === 'file' && (await sendFile({ request, response, headers, status: 404 }, page, memory));
  if (!isSent) say({ ...asked, headers }, notices.notFound);
}

function say({ request, response, path, headers }: Asked, notice: Notice): void {
  setHeaders(response, headers);
  const spoken =
    notice === notices.firstRelease ? languages : [readerLanguage(path, request.headers['accept-language'])];
  sendNotice(response, notice, spoken);
}
