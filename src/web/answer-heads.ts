import type { Encoding } from './accepted-encoding.ts';
import { cacheControlOf, mediaTypeOf } from './media-types.ts';
import type { HeaderList } from './security-headers.ts';

/** Bytes as they are sent, and what is told with them. */
export type Content = {
  /** The file's name below its release, with a slash in front. */
  readonly name: string;
  readonly size: number;
  readonly etag: string;
  readonly encoding: Encoding;
  readonly modified: Date;
};

/** What each kind of answer with a file says of it, apart from what all answers say. */
export type AnswerHeads = {
  readonly whole: HeaderList;
  /** Without its length and its place in the whole. */
  readonly part: HeaderList;
  /** To somebody who has it already. */
  readonly unchanged: HeaderList;
  /** In place of something that is missing: of no name, and of no age. */
  readonly missing: HeaderList;
};

/** The heads of all answers with a file, made once for all of them. */
export function answerHeads({ name, size, etag, encoding, modified }: Content): AnswerHeads {
  const { type, compressed } = mediaTypeOf(name);
  const vary = compressed ? ['Vary', 'Accept-Encoding'] : [];
  const caching = ['Cache-Control', cacheControlOf(name)];
  const form = ['Content-Type', type, ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding])];
  const length = ['Content-Length', String(size)];
  const unchanged = [...vary, ...caching, 'Last-Modified', modified.toUTCString(), 'ETag', etag];
  const part = [...form, ...unchanged, 'Accept-Ranges', 'bytes'];
  return { unchanged, part, whole: [...part, ...length], missing: [...vary, ...form, ...caching, ...length] };
}
