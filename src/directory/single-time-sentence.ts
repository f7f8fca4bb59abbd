import { addDays, lastsDays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import { tellMoves } from './exception-phrase.ts';
import { occurrenceOf } from './occurrence.ts';
import { exceptionOf, plannedTimes } from './planned-times.ts';
import type { CalendarDate, Occurrence, Schedule } from './schedule.ts';
import { asSentence, tellDatedTime, withReason } from './sentence-parts.ts';

export type Told = { readonly over: boolean; readonly text: string };

/** What happens once, in whole sentences: "Lauantaina 28.11. klo 13–15." Nothing without a date that exists. */
export function tellSingleTime(schedule: Schedule, language: Language, today: CalendarDate): readonly Told[] {
  const { startDate } = schedule;
  // The clocks may skip a time late in the evening, and it comes to stand on the next day.
  const time = plannedTimes({ ...schedule, extraDates: [] }, startDate, addDays(startDate, 1)).at(0);
  const planned = time && occurrenceOf(schedule, time, null);
  if (!planned) return [];
  const exception = exceptionOf(schedule, time);
  const occurrence = occurrenceOf(schedule, time, exception);
  const told = occurrence ?? { ...planned, status: 'cancelled', reason: exception?.reason ?? {} };
  return [{ over: isPast(told, today), text: tellOccurrence(told, language, today) }];
}

/**
 * One dated time in whole sentences, with what has become of it: "Peruttu: lauantaina 28.11. klo 13–15 (ohjaaja
 * sairaana)."
 */
export function tellOccurrence(occurrence: Occurrence, language: Language, today: CalendarDate): string {
  const told = tellParts(occurrence, language, today);
  return told.map((sentence) => asSentence(sentence, language)).join(' ');
}

/** Whether its last day is past. A night belongs to the day it begins on. */
function isPast(occurrence: Occurrence, today: CalendarDate): boolean {
  return (lastsDays(occurrence) ? occurrence.endDate : occurrence.date) < today;
}

function tellParts(occurrence: Occurrence, language: Language, today: CalendarDate): readonly string[] {
  const translate = translator(language);
  const { status, reason } = occurrence;
  const time = tellDatedTime(occurrence, language, today);
  if (status === 'cancelled')
    return [translate('schedule.onceCancelled', { time: withReason(time, reason, language) })];
  if (isPast(occurrence, today)) return [translate('schedule.oncePast', { time })];
  if (status === 'moved') return tellMoves([occurrence], language, today);
  return [status === 'online' ? withReason(translate('schedule.onceOnline', { time }), reason, language) : time];
}
