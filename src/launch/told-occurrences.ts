import { tellClock, tellDate, tellLongDay } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { ListedOccurrence } from '#import/calendar-occurrences.ts';

/** Dates for the person at the terminal: under each day what begins on it. */
export function tellOccurrences(occurrences: readonly ListedOccurrence[], language: Language): readonly string[] {
  if (occurrences.length === 0) return [translator(language)('operator.occurrences.none')];
  return occurrences.flatMap((occurrence, index) => {
    const day = occurrence.start.slice(0, 10);
    const isFirst = occurrences[index - 1]?.start.slice(0, 10) !== day;
    const heading = `${tellLongDay(day, language)} ${day.slice(0, 4)}`;
    return [...(isFirst ? [...(index > 0 ? [''] : []), heading] : []), `  ${tellOne(occurrence, language)}`];
  });
}

function tellOne({ summary, start, end, allDay, status }: ListedOccurrence, language: Language): string {
  const translate = translator(language);
  const time = allDay ? translate('operator.occurrences.all-day') : clockOf(start, end, language);
  const lastDay = allDay ? previousDay(end) : end.slice(0, 10);
  const isLong = allDay ? lastDay > start : Date.parse(end) - Date.parse(start) >= 86_400_000;
  const until = isLong ? translate('operator.occurrences.until', { day: tellDate(lastDay, language) }) : '';
  const state = status === 'scheduled' ? '' : `(${translate(`calendar.occurrence.${status}`)})`;
  return [time, until, oneLine(summary), state].filter((part) => part !== '').join('  ');
}

function clockOf(start: string, end: string, language: Language): string {
  const [from, to] = [start.slice(11, 16), end.slice(11, 16)];
  return tellClock(from, start === end || Date.parse(end) - Date.parse(start) >= 86_400_000 ? null : to, language);
}

const previousDay = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 1).toISOString().slice(0, 10);

/** Nothing in a foreign file may move about in the terminal. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
