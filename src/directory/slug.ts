const letters: Readonly<Record<string, string>> = {
  ä: 'a',
  å: 'a',
  ö: 'o',
  ü: 'u',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  š: 's',
  ž: 'z',
};

const maximumLength = 80;

/**
 * The readable part of an address, from a name. Finnish letters lose their dots (`ä` → `a`, never `ae`).
 * A name without a single letter or digit the address can hold gives `fallback`.
 *
 * @example slugFrom('Äänekosken näyttämökerho', 'x') // 'aanekosken-nayttamokerho'
 */
export function slugFrom(name: string, fallback: string): string {
  const plain = [...name.normalize('NFC').toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maximumLength)
    .replace(/^-+|-+$/g, '');
  return plain || fallback;
}
