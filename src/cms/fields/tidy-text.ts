const bidirectionalControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Built from code points, so that no control character stands in the source.
const controlCharacters = new RegExp(
  `[${[
    [0x00, 0x08],
    [0x0b, 0x1f],
    [0x7f, 0x9f],
  ]
    .map(([from = 0, to = 0]) => `\\u${hex(from)}-\\u${hex(to)}`)
    .join('')}]`,
  'g',
);

/**
 * A text as it is kept: composed letters (NFC), `\n` between lines, no control characters, and none of the marks that
 * turn the direction of writing and can make an address read as another.
 *
 * @example tidyText(' Kyla\u0308tupa\u202e\r\n') // 'Kylätupa'
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(bidirectionalControls, '')
    .replace(controlCharacters, '')
    .trim();
}

function hex(codePoint: number): string {
  return codePoint.toString(16).padStart(4, '0');
}
