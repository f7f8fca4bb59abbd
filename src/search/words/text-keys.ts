import type { Language } from '#i18n/languages.ts';
import { keyOf, stemKey } from './keys.ts';
import { wordGroupsIn, wordsIn } from './letters.ts';
import { type Lexicon, partsOf } from './parts.ts';
import { isStopWord } from './stop-words.ts';

/** All keys by which a text in some language is found, each once. With a lexicon compounds are found by their parts. */
export function keysOf(text: string, language: Language, lexicon: Lexicon | null): string[] {
  const keys = wordGroupsIn(text).flatMap(([word = '', ...more]) =>
    more.length === 0 ? keysOfWord(word, language, lexicon) : keysOfJoined([word, ...more], language),
  );
  return [...new Set(keys)];
}

/** The same without the words as they stand there: enough for what says little, as an index has all of it for each page. */
export function formKeysOf(text: string, language: Language): string[] {
  const words = wordsIn(text).filter((word) => !isStopWord(word, language));
  return [...new Set(words.flatMap((word) => keysOfWord(word, language, null).slice(1)))];
}

/** Words joined by hyphens are parts of one: "Repair-Café" is a café. */
function keysOfJoined(words: readonly string[], language: Language): readonly string[] {
  return words.flatMap((word, at) => [
    keyOf(word, at === words.length - 1 ? 'head' : 'part', language),
    ...(at === 0 ? [] : [keyOf(word, 'part', language)]),
  ]);
}

/** Pages say the same words again and again. */
const known = new WeakMap<object, Map<string, readonly string[]>>();
const knownWords = 60_000;
const noLexicon = {};

function keysOfWord(word: string, language: Language, lexicon: Lexicon | null): readonly string[] {
  const owner = lexicon ?? noLexicon;
  const words = known.get(owner) ?? new Map<string, readonly string[]>();
  known.set(owner, words);
  const id = `${language} ${word}`;
  const keys = words.get(id) ?? makeKeys(word, language, lexicon);
  if (words.size > knownWords) words.clear();
  words.set(id, keys);
  return keys;
}

function makeKeys(word: string, language: Language, lexicon: Lexicon | null): readonly string[] {
  if (isStopWord(word, language)) return [keyOf(word, 'exact', language)];
  const { head, others } = lexicon && word.length >= 7 ? partsOf(word, language, lexicon) : none;
  return [
    keyOf(word, 'exact', language),
    keyOf(word, 'form', language),
    ...(head === null ? [] : [stemKey(head, 'head', language)]),
    ...others.map((part) => stemKey(part, 'part', language)),
  ];
}

const none = { head: null, others: [] };
