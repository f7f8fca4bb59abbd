import { extname } from 'node:path';

type MediaType = { readonly type: string; readonly compressed: boolean };

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, compressed: true });
const binary = (type: string): MediaType => ({ type, compressed: false });

/** How each kind of file of a release is announced, and whether it gets smaller by compressing it. */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.json': text('application/json'),
  '.webmanifest': text('application/manifest+json'),
  '.xml': text('application/xml'),
  '.txt': text('text/plain'),
  '.ics': text('text/calendar'),
  '.svg': text('image/svg+xml'),
  '.ico': binary('image/x-icon'),
  '.png': binary('image/png'),
  '.jpg': binary('image/jpeg'),
  '.jpeg': binary('image/jpeg'),
  '.webp': binary('image/webp'),
  '.avif': binary('image/avif'),
  '.woff2': binary('font/woff2'),
  '.wasm': binary('application/wasm'),
};

/** Pagefind's own files (`.pf_index`, `.pagefind`, …) are compressed already and of no other type. */
export function mediaTypeOf(file: string): MediaType {
  return mediaTypes[extname(file).toLowerCase()] ?? binary('application/octet-stream');
}

/** Files whose name changes with what is in them may be kept for a year; all others are asked about again each time. */
export function cacheControlOf(path: string): string {
  const named = /^\/(?:assets|media)\/|^\/search\/[^/]+\//.test(path);
  return named ? 'public, max-age=31536000, immutable' : 'no-cache';
}
