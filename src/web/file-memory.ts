import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file as it is sent: its bytes in one encoding, what names these bytes, and since when they are there. */
type StoredBody = {
  readonly body: Buffer;
  readonly etag: string;
  readonly encoding: Encoding;
  readonly modified: string;
};

export type FileMemory = {
  readonly read: (file: string, stats: BigIntStats, encoding: Encoding) => Promise<StoredBody>;
};

/** Files above this many bytes are streamed from the disk instead. */
export const largestKept = 2_000_000n;

const compress = {
  identity: async (body: Buffer) => body,
  gzip: promisify(gzip) as (body: Buffer) => Promise<Buffer>,
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
} as const satisfies Record<Encoding, (body: Buffer) => Promise<Buffer>>;

/**
 * Keeps up to `capacity` bytes of files and their compressed forms; what was not asked for longest goes first. A file is
 * known by its place on the disk and its age, so what a new release shares with the old one stays known, and another
 * file that was put in its place is not taken for it.
 */
export function createFileMemory(capacity = 64_000_000): FileMemory {
  const kept = new Map<string, StoredBody>();
  const coming = new Map<string, Promise<StoredBody>>();
  let size = 0;

  function keep(key: string, stored: StoredBody): void {
    if (kept.has(key)) return;
    kept.set(key, stored);
    size += stored.body.length;
    for (const [oldest, { body }] of kept) {
      if (size <= capacity) break;
      kept.delete(oldest);
      size -= body.length;
    }
  }

  /** Opened once: what is put in the file's place meanwhile is another file. */
  async function load(file: string, encoding: Encoding): Promise<StoredBody> {
    const handle = await open(file);
    try {
      const stats = await handle.stat({ bigint: true });
      const plain = await handle.readFile();
      const modified = new Date(Number(stats.mtimeMs)).toUTCString();
      const stored = { body: await compress[encoding](plain), etag: etagOf(plain), encoding, modified };
      keep(keyOf(stats, encoding), stored);
      return stored;
    } finally {
      await handle.close();
    }
  }

  return {
    async read(file, stats, encoding) {
      const key = keyOf(stats, encoding);
      const known = kept.get(key);
      if (known) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const loading = coming.get(key) ?? load(file, encoding).finally(() => coming.delete(key));
      coming.set(key, loading);
      return loading;
    },
  };
}

function keyOf({ dev, ino, size, mtimeNs }: BigIntStats, encoding: Encoding): string {
  return `${dev}-${ino}-${size}-${mtimeNs}-${encoding}`;
}

/** A weak one, the same for all encodings of the same content. */
function etagOf(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/**
 * The best encoding a browser says it takes (RFC 9110 §12.5.3).
 *
 * @example acceptedEncoding('gzip, deflate, br;q=0') // 'gzip'
 */
export function acceptedEncoding(acceptEncoding: string | undefined): Encoding {
  const accepted = (acceptEncoding ?? '')
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

/** Whether the browser says it has this content already (`If-None-Match`, RFC 9110 §13.1.2: compared weakly). */
export function alreadyHas(ifNoneMatch: string | undefined, etag: string): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return (ifNoneMatch ?? '').split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}
