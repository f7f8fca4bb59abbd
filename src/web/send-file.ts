import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { acceptedEncoding } from './accepted-encoding.ts';
import { type AnswerHeads, answerHeads } from './answer-heads.ts';
import { type ByteRange, readByteRange } from './byte-range.ts';
import { type FileMemory, largestKept } from './file-memory.ts';
import { mediaTypeOf } from './media-types.ts';
import { alreadyHas, holdsForRange } from './preconditions.ts';
import { type FoundFile, isAbsence } from './release-file.ts';
import type { HeaderList } from './security-headers.ts';

export type Answering = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What the answer says beside what it says of the file. */
  readonly headers: HeaderList;
  readonly status: 200 | 404;
};

/** What is known of content before it is decided how much of it is sent. */
type Sendable = { readonly size: number; readonly etag: string; readonly heads: AnswerHeads };

/**
 * Sends a file, a part of it, or word that the browser has it already. Gives `false`, with nothing sent, when the file was
 * removed at this very moment.
 */
export async function sendFile(answering: Answering, found: FoundFile, memory: FileMemory): Promise<boolean> {
  try {
    if (found.stats.size > largestKept) await streamFile(answering, found);
    else await sendKept(answering, found, memory);
    return true;
  } catch (error) {
    if (!answering.response.headersSent && isAbsence(error)) return false;
    throw error;
  }
}

async function sendKept(answering: Answering, found: FoundFile, memory: FileMemory): Promise<void> {
  const { headers } = answering.request;
  const isEncoded = headers.range === undefined && mediaTypeOf(found.name).compressed;
  const read = memory.read(found, isEncoded ? acceptedEncoding(headers['accept-encoding']) : 'identity');
  const { body, etag, heads } = read instanceof Promise ? await read : read;
  const range = begin(answering, { size: body.length, etag, heads });
  answering.response.end(range && (isWhole(range, body.length) ? body : body.subarray(range.first, range.last + 1)));
}

async function streamFile(answering: Answering, { file, name }: FoundFile): Promise<void> {
  const { request, response } = answering;
  // Who asks for many files at once on one connection gets one after the other, and has one open at a time.
  if (!response.socket) await once(response, 'socket');
  const handle = await open(file);
  try {
    const { dev, ino, size, mtime, mtimeNs } = await handle.stat({ bigint: true });
    const etag = `"${[dev, ino, size, mtimeNs].map((part) => part.toString(36)).join('-')}"`;
    const content = { name, size: Number(size), etag, encoding: 'identity', modified: mtime } as const;
    const range = begin(answering, { ...content, heads: answerHeads(content) });
    if (range && request.method !== 'HEAD') {
      await pipeline(handle.createReadStream({ start: range.first, end: range.last, autoClose: false }), response);
    } else response.end();
  } finally {
    await handle.close();
  }
}

/** Sends the head of the answer; gives the part of the content that is to follow, or `null` when nothing is. */
function begin({ request, response, headers, status }: Answering, { size, etag, heads }: Sendable): ByteRange | null {
  const asked = request.headers;
  const whole = { first: 0, last: size - 1 };
  if (status === 404) {
    response.writeHead(404, headers.concat(heads.missing));
    return whole;
  }
  if (alreadyHas(asked['if-none-match'], etag)) {
    response.writeHead(304, headers.concat(heads.unchanged));
    return null;
  }
  const mayBePart = request.method === 'GET' && holdsForRange(asked['if-range'], etag);
  const range = mayBePart ? readByteRange(asked.range, size) : null;
  if (range === 'unsatisfiable') {
    const none = ['Content-Range', `bytes */${size}`, 'Content-Length', '0', 'Cache-Control', 'no-store'];
    response.writeHead(416, headers.concat(none));
    return null;
  }
  if (!range) {
    response.writeHead(200, headers.concat(heads.whole));
    return whole;
  }
  const { first, last } = range;
  const part = ['Content-Range', `bytes ${first}-${last}/${size}`, 'Content-Length', String(last - first + 1)];
  response.writeHead(206, headers.concat(heads.part, part));
  return range;
}

const isWhole = ({ first, last }: ByteRange, size: number): boolean => first === 0 && last === size - 1;
