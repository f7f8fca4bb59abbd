import type { ServerResponse } from 'node:http';

/** The kinds of answers that differ in what a browser may do with them. */
export type Surface = 'site' | 'uploads' | 'admin' | 'data';

export type HeaderTable = Readonly<Record<string, string>>;

/** Names and values in turn: what Node writes without looking at each of them again. */
export type HeaderList = readonly string[];

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const satisfies HeaderTable;

/** Sent only where the site is on https: a year, as browsers ask of it. */
const onlyOnHttps = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
} as const satisfies HeaderTable;

const closed = "default-src 'none'; frame-ancestors 'none'; sandbox";

const perSurface = {
  // Pagefind's search runs in WebAssembly.
  site: {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
    ].join('; '),
  },
  uploads: { 'Content-Security-Policy': closed },
  data: { 'Content-Security-Policy': closed, 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' },
  admin: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex', 'Content-Security-Policy': closed },
} as const satisfies Record<Surface, HeaderTable>;

/** Which surface a path belongs to. */
export function surfaceOf(path: string): Surface {
  if (/^\/(?:media|api\/media\/file)\//.test(path)) return 'uploads';
  if (/^\/(?:admin|_next)(?:\/|$)/.test(path)) return 'admin';
  if (/^\/(?:api(?:\/|$)|healthz$|readyz$)/.test(path)) return 'data';
  return 'site';
}

/** The headers that every answer of a surface carries, whatever its status. */
export function securityHeaders(surface: Surface, https: boolean): HeaderTable {
  return { ...everywhere, ...(https ? onlyOnHttps : {}), ...perSurface[surface] };
}

/** The same for each surface, as lists, made once for all answers. */
export function securityHeaderLists(https: boolean): Readonly<Record<Surface, HeaderList>> {
  const listOf = (surface: Surface): HeaderList => Object.entries(securityHeaders(surface, https)).flat();
  return { site: listOf('site'), uploads: listOf('uploads'), admin: listOf('admin'), data: listOf('data') };
}

/** Says headers beforehand, for an answer whose head is not written in one go. */
export function setHeaders(response: ServerResponse, headers: HeaderList): void {
  for (let at = 0; at + 1 < headers.length; at += 2) response.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
}

/** What the admin's pages may do: scripts of our own, and those in the page that carry this request's nonce. */
export function adminPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "object-src 'none'",
  ].join('; ');
}

/** The site's policy, with one stylesheet inside the page, known by its SHA-256 in base64. */
export function policyWithStyle(hash: string): string {
  return perSurface.site['Content-Security-Policy'].replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
}
