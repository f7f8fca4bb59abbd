import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type ByteRange, holdsForRange, readByteRange } from './byte-range.ts';
import { acceptedEncoding, alreadyHas, type FileMemory, largestKept } from './file-memory.ts';
import { cacheControlOf, mediaTypeOf } from './media-types.ts';
import { isAbsence, type ReleaseFile } from './release-file.ts';

type Answered = Extract<ReleaseFile, { kind: 'file' }> & {
  /** By what address it is kept by browsers. */
  readonly path: string;
  readonly status: 200 | 404;
};

/** What is known of content before it is decided how much of it is sent. */
type Content = { readonly size: number; readonly etag: string; readonly headers: OutgoingHttpHeaders };

/**
 * Sends a file, a part of it, or word that the browser has it already. Gives `false`, with nothing sent, when the file was
 * removed at this very moment.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  answered: Answered,
  memory: FileMemory,
): Promise<boolean> {
  try {
    if (answered.stats.size > largestKept) await streamFile(request, response, answered);
    else await sendKept(request, response, answered, memory);
    return true;
  } catch (error) {
    if (!response.headersSent && isAbsence(error)) return false;
    throw error;
  }
}

async function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  { file, stats, path, status }: Answered,
  memory: FileMemory,
): Promise<void> {
  const { type, compressed } = mediaTypeOf(file);
  const wanted =
    compressed && !request.headers.range ? acceptedEncoding(request.headers['accept-encoding']) : 'identity';
  const { body, etag, encoding, modified } = await memory.read(file, stats, wanted);
  if (compressed) response.appendHeader('Vary', 'Accept-Encoding');
  const content: Content = {
    size: body.length,
    etag: compressed ? etag : etag.slice('W/'.length),
    headers: {
      'Content-Type': type,
      'Cache-Control': cacheControlOf(path),
      'Last-Modified': modified,
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    },
  };
  const range = begin(request, response, status, content);
  response.end(range && body.subarray(range.first, range.last + 1));
}

async function streamFile(request: IncomingMessage, response: ServerResponse, answered: Answered): Promise<void> {
  const handle = await open(answered.file);
  try {
    await pipeTo(handle, request, response, answered);
  } finally {
    await handle.close();
  }
}

async function pipeTo(
  handle: FileHandle,
  request: IncomingMessage,
  response: ServerResponse,
  { file, path, status }: Answered,
): Promise<void> {
  const { dev, ino, size, mtimeMs, mtimeNs } = await handle.stat({ bigint: true });
  const content: Content = {
    size: Number(size),
    etag: `"${[dev, ino, size, mtimeNs].map((part) => part.toString(36)).join('-')}"`,
    headers: {
      'Content-Type': mediaTypeOf(file).type,
      'Cache-Control': cacheControlOf(path),
      'Last-Modified': new Date(Number(mtimeMs)).toUTCString(),
    },
  };
  const range = begin(request, response, status, content);
  if (!range || request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(handle.createReadStream({ start: range.first, end: range.last, autoClose: false }), response);
}

/** Sends the head of the answer; gives the part of the content that is to follow, or `null` when nothing is. */
function begin(
  { headers: asked, method }: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404,
  { size, etag, headers }: Content,
): ByteRange | null {
  const whole = { first: 0, last: size - 1 };
  if (status === 404) {
    const { 'Last-Modified': _, ...others } = headers;
    response.writeHead(404, { ...others, 'Content-Length': size });
    return whole;
  }
  if (alreadyHas(asked['if-none-match'], etag)) {
    const { 'Content-Type': _, 'Content-Encoding': __, ...others } = headers;
    response.writeHead(304, { ...others, ETag: etag });
    return null;
  }
  const mayBePart = method === 'GET' && holdsForRange(asked['if-range'], etag);
  const range = mayBePart ? readByteRange(asked.range, size) : null;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0, 'Cache-Control': 'no-store' });
    return null;
  }
  const part = range && { 'Content-Range': `bytes ${range.first}-${range.last}/${size}` };
  const sent = range ?? whole;
  response.writeHead(range ? 206 : 200, {
    ...headers,
    ETag: etag,
    'Accept-Ranges': 'bytes',
    'Content-Length': sent.last - sent.first + 1,
    ...part,
  });
  return sent;
}
