import type { Language } from '#i18n/languages.ts';

/** How many letters of the name the parts of a list share, level by level. */
export const prefixLengths = [1, 2, 3, 5, 8, 13] as const;

const longest = 13;

/** Digits, signs and other scripts stand together, before the letters. */
const other = '0';

/** Letters of their own behind z in Finnish and Swedish, as signs that sort there, and how an address writes them. */
const lastLetters = {
  fi: { å: '{', ä: '|', ö: '}' },
  sv: { å: '{', ä: '|', ö: '}' },
  en: {},
  de: {},
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

const written: Readonly<Record<string, { readonly slug: string; readonly letter: string }>> = {
  '{': { slug: 'a1', letter: 'å' },
  '|': { slug: 'a2', letter: 'ä' },
  '}': { slug: 'o2', letter: 'ö' },
};

/**
 * The first thirteen letters that a name is found by in a list, as signs that sort like the language's alphabet. Finnish and
 * Swedish have å, ä and ö behind z; other accents are left out. A short name is filled up, so that it has a part at
 * each level.
 *
 * @example letterKey('Äijät & kahvi 2', 'fi') // '|ij|tkahvi000'
 */
export function letterKey(name: string, language: Language): string {
  const own: Readonly<Record<string, string>> = lastLetters[language];
  const signs = [...name.normalize('NFC').toLowerCase()].flatMap((letter) => own[letter] ?? folded(letter));
  return signs.slice(0, longest).join('').padEnd(longest, other);
}

/** @example letterSlug('|ij') // 'a2ij' */
export function letterSlug(prefix: string): string {
  return [...prefix].map((sign) => written[sign]?.slug ?? sign).join('');
}

/** How a part is headed: "Ä", "Äij"; `null` for what has no letter at all. */
export function letterLabel(prefix: string): string | null {
  const letters = [...prefix.replace(/0+$/, '')].map((sign) => written[sign]?.letter ?? sign).join('');
  if (letters === '') return null;
  const end = prefix.endsWith(other) ? '…' : '';
  return letters.charAt(0).toUpperCase() + letters.slice(1) + end;
}

/** Without accents; spaces and punctuation between letters do not count. */
function folded(letter: string): string[] {
  if (/[\p{P}\p{Z}\p{S}\s]/u.test(letter)) return [];
  const plain = letter.replace('ß', 'ss').replace('æ', 'ae').replace('ø', 'o').normalize('NFD').replace(/\p{M}/gu, '');
  return [...plain].map((sign) => (/[a-z]/.test(sign) ? sign : other));
}
