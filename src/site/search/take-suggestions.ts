import type { Finding, FindingRegion } from '#directory/finding/finding.ts';
import { dayTimes, namedDays, usualArea } from '#directory/finding/finding.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays, weekdayOf } from '#i18n/calendar.ts';
import type { Language } from '#i18n/languages.ts';
import { readQuery, type Suggestion } from '#search/read-query.ts';

/** What is asked, once places, days and features among the words are filters; and which words those were. */
export type Taken = {
  readonly finding: Finding;
  /** What was asked before anything was taken. */
  readonly before: Finding;
  readonly taken: readonly Suggestion[];
};

/**
 * Takes what the words say of places, days and features as filters. Words in quotes are words, and what somebody has
 * chosen already is not chosen otherwise.
 */
export function takeSuggestions(
  finding: Finding,
  region: FindingRegion,
  language: Language,
  today: CalendarDate,
): Taken {
  if (finding.words === '' || isQuoted(finding.words)) return { finding, before: finding, taken: [] };
  const { words, suggestions } = readQuery(finding.words, region, language);
  const taken = suggestions.filter((suggestion) => isFree(suggestion, finding));
  if (taken.length === 0 || taken.length < suggestions.length) return { finding, before: finding, taken: [] };
  const chosen = taken.reduce((before, suggestion) => withSuggestion(before, suggestion, today), { ...finding, words });
  return { finding: { ...chosen, area: usualArea(chosen) }, before: finding, taken };
}

/** The words with some of them in quotes: as words, and nothing else. */
export function asWords(before: Finding, taken: readonly Suggestion[]): Finding {
  const words = taken.reduce((all, { text }) => all.replace(text, `"${text}"`), before.words);
  return { ...before, words };
}

/** The words to search by, and those of them that somebody wants taken as plain words. */
export function searchedWords(words: string): { readonly words: string; readonly plain: readonly string[] } {
  const plain = [...words.matchAll(/["“”„]([^"“”„]*)["“”„]/g)].flatMap(([, inside = '']) => inside.split(/\s+/));
  return {
    words: words
      .replace(/["“”„]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    plain: plain.filter(Boolean),
  };
}

const isQuoted = (words: string): boolean => /["“”„]/.test(words);

function isFree({ kind }: Suggestion, finding: Finding): boolean {
  if (kind === 'municipality' || kind === 'village' || kind === 'postal-code') {
    return finding.municipalities.length === 0 && finding.village === null && finding.near === null;
  }
  return kind !== 'when' && kind !== 'weekday' ? true : finding.when === null;
}

function withSuggestion(finding: Finding, { kind, id, within }: Suggestion, today: CalendarDate): Finding {
  switch (kind) {
    case 'municipality':
      return { ...finding, municipalities: [...finding.municipalities, id] };
    case 'village':
      return { ...finding, village: id, municipalities: within ? [within] : finding.municipalities };
    case 'postal-code':
      return { ...finding, near: id };
    case 'when': {
      const days = namedDays.find((each) => each === id);
      return days ? { ...finding, when: { kind: days } } : finding;
    }
    case 'weekday': {
      const date = nextDay(today, id);
      return { ...finding, when: { kind: 'dates', from: date, to: date } };
    }
    case 'time':
      return { ...finding, times: [...finding.times, ...dayTimes.filter((time) => time === id)] };
    case 'feature':
      return { ...finding, features: [...new Set([...finding.features, id])] };
    case 'price':
      return { ...finding, prices: [...new Set([...finding.prices, id])] };
    case 'language':
      return { ...finding, languages: [...new Set([...finding.languages, id])] };
  }
}

function nextDay(today: CalendarDate, weekday: string): CalendarDate {
  const days = [0, 1, 2, 3, 4, 5, 6].map((more) => addDays(today, more));
  return days.find((date) => weekdayOf(date) === weekday) ?? today;
}
