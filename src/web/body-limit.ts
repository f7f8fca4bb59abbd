import type { IncomingHttpHeaders } from 'node:http';
import { Transform } from 'node:stream';

const forms = 12_000_000;
const everythingElse = 1_000_000;

/** How many bytes of body a request may bring: 12 MB with files, 1 MB without. */
export function bodyLimit(headers: IncomingHttpHeaders): number {
  return /^multipart\/form-data/i.test(headers['content-type'] ?? '') ? forms : everythingElse;
}

/** Whether a request says beforehand that it brings more than it may. */
export function announcesTooMuch(headers: IncomingHttpHeaders): boolean {
  return Number(headers['content-length'] ?? 0) > bodyLimit(headers);
}

/** Lets a body through, and calls `onExceeded` once when more than `limit` bytes have come. */
export function limitBody(limit: number, onExceeded: () => void): Transform {
  let received = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const before = received;
      received += chunk.length;
      if (received <= limit) return done(null, chunk);
      if (before <= limit) onExceeded();
      done();
    },
  });
}
