/** Part of a file: from its first to its last byte, both included. */
export type ByteRange = { readonly first: number; readonly last: number };

/**
 * The part of a file of `size` bytes that a request asks for (RFC 9110 §14.1.2). `null` when it is to be given whole: no
 * range, several at once, or one that makes no sense; `unsatisfiable` when nothing of it is there.
 *
 * @example readByteRange('bytes=-500', 2000) // { first: 1500, last: 1999 }
 */
export function readByteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | null {
  const [, from = '', to = ''] = header?.match(/^bytes=[ \t]*(\d{0,15})-(\d{0,15})[ \t]*$/i) ?? [];
  if (from === '' && to === '') return null;
  if (from === '')
    return Number(to) === 0 || size === 0 ? 'unsatisfiable' : { first: Math.max(0, size - Number(to)), last: size - 1 };
  if (to !== '' && Number(to) < Number(from)) return null;
  if (Number(from) >= size) return 'unsatisfiable';
  return { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}
