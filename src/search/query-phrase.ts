import type { Language } from '#i18n/languages.ts';
import type { QueryRegion, Read, Suggestion } from './read-query.ts';
import { plainLetters } from './words/letters.ts';
import { queryPhrases, timesAfterDays } from './words/query-phrases.ts';

const longestPhrase = 5;

/** The longest phrase that begins at one of the words and says when, how or in which language. */
export function phraseAt(
  tokens: readonly string[],
  at: number,
  { taxonomy }: QueryRegion,
  language: Language,
): Read | null {
  const phrases = phrasesOf(language);
  for (let length = Math.min(longestPhrase, tokens.length - at); length > 0; length -= 1) {
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => plainLetters(token.toLowerCase()))
      .join(' ');
    const found = phrases.get(phrase)?.filter((each) => isKnown(each, taxonomy));
    if (found && found.length > 0) return { length, found };
  }
  return null;
}

/** A region need not have every feature, nor every language. */
function isKnown({ id, kind }: Omit<Suggestion, 'text'>, taxonomy: QueryRegion['taxonomy']): boolean {
  if (kind === 'feature') return [...taxonomy.threshold, ...taxonomy.accessibility].some((term) => term.id === id);
  return kind !== 'language' || taxonomy.spokenLanguages.includes(id);
}

type Phrases = ReadonlyMap<string, readonly Omit<Suggestion, 'text'>[]>;

const known = new Map<Language, Phrases>();

function phrasesOf(language: Language): Phrases {
  const made = known.get(language) ?? makePhrases(language);
  known.set(language, made);
  return made;
}

/** A weekday may be said in one word or two with a time of day: "perjantai-ilta", "fredagskväll", "Friday night". */
function makePhrases(language: Language): Phrases {
  const entries = Object.entries(queryPhrases[language]).flatMap(entriesOf);
  const times = Object.entries(timesAfterDays[language]).flatMap(entriesOf);
  const days = entries.filter(([phrase, [first]]) => first?.kind === 'weekday' && !phrase.includes(' '));
  const both = days.flatMap(([day, found]) =>
    times.flatMap(([time, more]) =>
      [' ', '', 's'].map((joint) => [`${day}${joint}${time}`, [...found, ...more]] as const),
    ),
  );
  return new Map([...both, ...entries]);
}

function entriesOf([meaning, phrases]: [string, string]) {
  const found = meaning.split(' ').map((each) => {
    const [kind = '', id = ''] = each.split(':');
    return { kind: kind as Suggestion['kind'], id };
  });
  return phrases.split('|').map((phrase) => [phrase, found] as const);
}
