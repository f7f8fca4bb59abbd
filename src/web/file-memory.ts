import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './accepted-encoding.ts';
import { type AnswerHeads, answerHeads } from './answer-heads.ts';
import { mediaTypeOf } from './media-types.ts';
import { type FoundFile, isSameFile } from './release-file.ts';

/** A file as it is sent: its bytes in one encoding, what names these bytes, and what is told with them. */
type StoredFile = { readonly body: Buffer; readonly etag: string; readonly heads: AnswerHeads };

export type FileMemory = {
  /** At once what is known already. */
  readonly read: (found: FoundFile, encoding: Encoding) => StoredFile | Promise<StoredFile>;
};

/** Something of a file, as long as the file stays the same. */
type Of<Value> = { readonly stats: Stats; readonly value: Value };

/** Files above this many bytes are streamed from the disk instead. */
export const largestKept = 2_000_000;

/** What a file takes beside its bytes. */
const bytesAround = 1_000;

const compress = {
  identity: async (body: Buffer) => body,
  gzip: promisify(gzip) as (body: Buffer) => Promise<Buffer>,
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
} as const satisfies Record<Encoding, (body: Buffer) => Promise<Buffer>>;

/**
 * Keeps files and their compressed forms in up to `capacity` bytes. A file is known by its name, its place on the disk and
 * its age, so what a new release shares with the old one stays known, and another file that was put in its place is not
 * taken for it. When half of `capacity` is full of what was asked for lately, whatever nobody has asked for meanwhile goes:
 * that is nearly the order of last use, without writing it down at each request.
 */
export function createFileMemory(capacity = 64_000_000): FileMemory {
  const coming = new Map<string, Of<Promise<StoredFile>>>();
  let lately = new Map<string, Of<StoredFile>>();
  let before = lately;
  let size = 0;

  function keep(key: string, stored: Of<StoredFile>): void {
    size += stored.value.body.length + bytesAround;
    if (size > capacity / 2) {
      before = lately;
      lately = new Map();
      size = stored.value.body.length + bytesAround;
    }
    lately.set(key, stored);
  }

  function recall(key: string): Of<StoredFile> | undefined {
    const known = lately.get(key);
    if (known) return known;
    const kept = before.get(key);
    if (kept) keep(key, kept);
    return kept;
  }

  async function load(key: string, found: FoundFile, encoding: Encoding): Promise<StoredFile> {
    const loaded = await loadFile(found, encoding);
    keep(key, loaded);
    return loaded.value;
  }

  return {
    read(found, encoding) {
      const key = encoding + found.name;
      const known = recall(key);
      if (known && isSameFile(known.stats, found.stats)) return known.value;
      const loading = coming.get(key);
      if (loading && isSameFile(loading.stats, found.stats)) return loading.value;
      const begun = { stats: found.stats, value: load(key, found, encoding).finally(end) };
      coming.set(key, begun);
      return begun.value;

      function end(): void {
        if (coming.get(key) === begun) coming.delete(key);
      }
    },
  };
}

/** Opened once: what is put in the file's place meanwhile is another file. */
async function loadFile({ file, name }: FoundFile, encoding: Encoding): Promise<Of<StoredFile>> {
  const handle = await open(file);
  try {
    const stats = await handle.stat();
    const plain = await handle.readFile();
    const body = await compress[encoding](plain);
    const etag = etagOf(plain, mediaTypeOf(name).compressed);
    const heads = answerHeads({ name, size: body.length, etag, encoding, modified: stats.mtime });
    return { stats, value: { body, etag, heads } };
  } finally {
    await handle.close();
  }
}

/** The same for all encodings of the same content, and a weak one when there are several. */
function etagOf(body: Buffer, isWeak: boolean): string {
  return `${isWeak ? 'W/' : ''}"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}
