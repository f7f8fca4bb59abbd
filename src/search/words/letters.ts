/** No word is longer. What is would take very long to take apart. */
const longestWord = 60;

/** The words of a text in small letters, in the order they stand. Numbers are words too. */
export function wordsIn(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.slice(0, longestWord));
}

/** The same, where words that hyphens join stand together. */
export function wordGroupsIn(text: string): string[][] {
  return (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).map(wordsIn);
}

/** The letters without their dots, rings and accents: for those who type them so. */
export function plainLetters(word: string): string {
  return word
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}

/**
 * A word in letters and digits that a search engine keeps as they are: `ä` and `a` stay two.
 *
 * @example asciiOf('kylä') // 'kyla2'
 */
export function asciiOf(word: string): string {
  return plainLetters(word.replace(/å/g, 'a3').replace(/[äöü]/g, (letter) => `${dotless[letter]}2`));
}

const dotless: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
