export type RequestPath = {
  /** Decoded, in Unicode form NFC, with a slash in front: `/fi/jyvaskyla/`. */
  readonly path: string;
  /** As it came, with its question mark; empty when there is none. */
  readonly query: string;
};

/** What needs no decoding and holds nothing that could be forbidden: nearly every address of ours. */
const plain = /^(?:\/[\w-][\w.-]*)+\/?$/;

/**
 * What a request asks for. `null` for what no reader's browser sends and nothing behind us should have to understand:
 * bad percent-encoding, control characters, backslashes, encoded slashes, `.` and `..`, empty segments, other schemes.
 *
 * @example readRequestPath('/fi/j%C3%A4ms%C3%A4/?a=1') // { path: '/fi/jämsä/', query: '?a=1' }
 * @example readRequestPath('//evil.example/') // null
 */
export function readRequestPath(target: string): RequestPath | null {
  if (plain.test(target)) return { path: target, query: '' };
  const [, raw, query = ''] = target.match(/^(\/[^?#]*)(\?[^#]*)?/) ?? [];
  if (raw === undefined || /%2f|%5c/i.test(raw)) return null;
  const path = decode(raw);
  if (path === null || decode(query.replaceAll('+', ' ')) === null || hasForbidden(path)) return null;
  return { path: path.normalize('NFC'), query };
}

function decode(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

function hasForbidden(path: string): boolean {
  return /[\\\p{Cc}]|\/\/|\/\.{1,2}(?:\/|$)/u.test(path);
}
