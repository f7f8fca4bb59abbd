const dangerous: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * An object as JSON that nothing in it can end the `<script>` element of.
 *
 * @example jsonLd({ name: '</script>' }) // '{"name":"\\u003c/script\\u003e"}'
 */
export function jsonLd(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (letter) => dangerous[letter] ?? letter);
}
