import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type Language, languages } from '#i18n/languages.ts';
import { type MessageKey, translator } from '#i18n/messages.ts';
import { policyWithStyle } from './security-headers.ts';

/** A short page that the front process says itself, when there is no release or no CMS to say it. */
export type Notice = {
  readonly status: number;
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** Seconds after which the page asks again by itself. */
  readonly refresh?: number;
};

export const notices = {
  firstRelease: {
    status: 503,
    title: 'operator.web.first-release.title',
    text: 'operator.web.first-release.text',
    refresh: 2,
  },
  adminNotReady: {
    status: 503,
    title: 'operator.web.admin-not-ready.title',
    text: 'operator.web.admin-not-ready.text',
    refresh: 3,
  },
  notFound: { status: 404, title: 'operator.web.not-found.title', text: 'operator.web.not-found.text' },
  badRequest: { status: 400, title: 'operator.web.bad-request.title', text: 'operator.web.bad-request.text' },
  methodNotAllowed: { status: 405, title: 'operator.web.method.title', text: 'operator.web.method.text' },
  tooLarge: { status: 413, title: 'operator.web.too-large.title', text: 'operator.web.too-large.text' },
  tooSlow: { status: 504, title: 'operator.web.too-slow.title', text: 'operator.web.too-slow.text' },
  failed: { status: 500, title: 'operator.web.failed.title', text: 'operator.web.failed.text' },
} as const satisfies Record<string, Notice>;

const style =
  ':root{color-scheme:light dark;font:1.125rem/1.55 system-ui,sans-serif;color:#1c1b19;background:#fffdf8}' +
  '@media(prefers-color-scheme:dark){:root{color:#f1ece1;background:#1c1b19}}' +
  'body{max-width:34rem;margin:12vh auto;padding:0 1.25rem}h1,h2{font-size:1.4rem;line-height:1.25;margin:2rem 0 .5rem}p{margin:0}';

const policy = policyWithStyle(createHash('sha256').update(style).digest('base64'));

/** Answers with a notice, in one language or below each other in several. */
export function sendNotice(response: ServerResponse, notice: Notice, spoken: readonly Language[]): void {
  const body = Buffer.from(noticePage(notice, spoken));
  response.writeHead(notice.status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Content-Security-Policy': policy,
    'Content-Language': spoken.join(', '),
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
    ...(notice.refresh === undefined ? {} : { Refresh: String(notice.refresh), 'Retry-After': String(notice.refresh) }),
  });
  response.end(body);
}

/** The same for a program: the shape Payload gives its errors. */
export function sendProblem(response: ServerResponse, notice: Notice, language: Language): void {
  const translate = translator(language);
  const body = Buffer.from(
    JSON.stringify({ errors: [{ message: `${translate(notice.title)} ${translate(notice.text)}` }] }),
  );
  response.writeHead(notice.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...(notice.refresh === undefined ? {} : { 'Retry-After': String(notice.refresh) }),
  });
  response.end(body);
}

function noticePage(notice: Notice, spoken: readonly Language[]): string {
  const [first = languages[0]] = spoken;
  const parts = spoken.map((language, index) => {
    const translate = translator(language);
    const heading = index === 0 ? 'h1' : 'h2';
    return `<section lang="${language}"><${heading}>${translate(notice.title)}</${heading}><p>${translate(notice.text)}</p></section>`;
  });
  return [
    `<!doctype html><html lang="${first}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${translator(first)(notice.title)} · Yhdessä</title><style>${style}</style></head>`,
    `<body><main>${parts.join('')}</main></body></html>`,
  ].join('');
}
