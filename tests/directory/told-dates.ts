import { addDays, daysBetween } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { today } from './schedules.ts';

/** The dates a sentence names, and those inside its ranges. */
export type DatesTold = { readonly named: ReadonlySet<string>; readonly covered: ReadonlySet<string> };

/** Reads the dates of a sentence again, as told on the day of the tests. Its clocks must be full hours. */
export function datesTold(sentence: string, language: Language): DatesTold {
  const found = [...sentence.matchAll(patterns[language])].map(([text]) => text);
  const ranges = found.map((text) => text.split('–').map((date) => readDate(date)));
  return {
    named: new Set(ranges.flat()),
    covered: new Set(ranges.flatMap(([first = '', last = first]) => everyDay(first, last))),
  };
}

const english = '\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b(?: \\d{4})?';

const patterns: Readonly<Record<Language, RegExp>> = {
  fi: rangeOf('\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?'),
  sv: rangeOf('\\d{1,2}\\.\\d{1,2}(?:\\.\\d{4})?'),
  en: rangeOf(english),
  de: rangeOf('\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?'),
};

function rangeOf(date: string): RegExp {
  return new RegExp(`${date}(?:–${date})?`, 'g');
}

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Without a year it is the year the date is nearest in. */
function readDate(text: string): string {
  const [day = '', month = '', year] = text.split(/[. ]/).filter(Boolean);
  const number = englishMonths.includes(month) ? englishMonths.indexOf(month) + 1 : Number(month);
  const inYear = (given: string | number) => `${given}-${`${number}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year) return inYear(year);
  const [nearest = ''] = [2026, 2027].map(inYear).toSorted((one, other) => distance(one) - distance(other));
  return nearest;
}

const distance = (date: string): number => Math.abs(daysBetween(today, date));

function everyDay(first: string, last: string): string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, days) => addDays(first, days));
}
