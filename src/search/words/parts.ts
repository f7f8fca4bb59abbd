import type { Language } from '#i18n/languages.ts';
import { compoundWords, isOneWord } from './compound-words.ts';
import { wordsIn } from './letters.ts';
import { stemOf } from './stems.ts';

/** The words of a language that compounds are made of, and those by their stems. */
export type Lexicon = {
  readonly words: ReadonlySet<string>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
};

/** What a compound is: `head`, the last of it, and what says of which sort. All are stems. */
type Parts = { readonly head: string | null; readonly others: readonly string[] };

/** The bundled words and those terms that are one word, which live as words of their own. */
export function lexiconOf(terms: readonly string[], language: Language): Lexicon {
  const single = terms.map(wordsIn).flatMap(([word, ...more]) => (word && more.length === 0 ? [word] : []));
  const words = new Set([...compoundWords(language), ...single.filter((word) => word.length >= 5)]);
  return { words, byStem: Map.groupBy(words, (word) => stemOf(word, language)) };
}

/**
 * The parts of a compound. Its last part has to be in the lexicon, the rest is then a part whatever it is; what begins with
 * a word of the lexicon has at least that part.
 *
 * @example partsOf('vertaistukiryhmä', 'fi', lexicon) // { head: 'ryhm', others: ['vertaistuk', 'tuk', 'vertais'] }
 */
export function partsOf(word: string, language: Language, lexicon: Lexicon): Parts {
  const at = boundaryOf(word, language, lexicon);
  if (at !== null) {
    const rest = word.slice(0, at);
    const inner = boundaryOf(rest, language, lexicon);
    const split = inner === null ? [] : [rest.slice(inner), rest.slice(0, inner)];
    return {
      head: stemOf(word.slice(at), language),
      others: [rest, ...split].map((part) => stemOf(withoutLink(part, language), language)),
    };
  }
  const beginning = beginningOf(word, lexicon);
  return { head: null, others: beginning === null ? [] : [stemOf(beginning, language)] };
}

/** Where the last part begins: the longest that is a word and leaves one before it. */
function boundaryOf(word: string, language: Language, { byStem, words }: Lexicon): number | null {
  if (isOneWord(word, language)) return null;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = word.slice(at);
    if (at < 4 && tail.length < 5 && !words.has(word.slice(0, at))) continue;
    if (words.has(tail)) return at;
    if (tail.length < 5) continue;
    // Short stems are many words' end: the form has to begin as the word does.
    const same = byStem.get(stemOf(tail, language));
    if (same?.some((known) => strongStart(known) === strongStart(tail))) return at;
  }
  return null;
}

/** The first letters, whatever their grade: "tuvalla" begins as "tupa" does. */
const strongStart = (word: string): string => word.slice(0, 3).replace(/v$/, 'p').replace(/d$/, 't');

function beginningOf(word: string, { words }: Lexicon): string | null {
  for (let length = word.length - 5; length >= 5; length -= 1) {
    const beginning = word.slice(0, length);
    if (words.has(beginning)) return beginning;
  }
  return null;
}

/** Letters that only join the parts: "stödsgrupp", "Frühlingsfest". */
function withoutLink(part: string, language: Language): string {
  if (language === 'sv') return part.replace(/(?<=...)[soue]$/, '');
  return language === 'de' ? part.replace(/(?<=...[bdfghklmnrtg])s$/, '') : part;
}
