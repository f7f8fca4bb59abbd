export type Encoding = 'br' | 'gzip' | 'identity';

/** A name in a list, unless it is refused by `q=0`. */
const named = (name: string) =>
  new RegExp(`(?:^|,)\\s*${name}\\s*(?=[,;]|$)(?![^,]*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`, 'i');

const brotli = named('br');
const zip = named('gzip');

/**
 * The best encoding a browser says it takes (RFC 9110 §12.5.3).
 *
 * @example acceptedEncoding('gzip, deflate, br;q=0') // 'gzip'
 */
export function acceptedEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity';
  if (brotli.test(acceptEncoding)) return 'br';
  return zip.test(acceptEncoding) ? 'gzip' : 'identity';
}
