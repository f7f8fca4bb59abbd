import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import { tellDatesOff, tellMoves, tellTimeOf } from './exception-phrase.ts';
import { exceptionsByDate, occurrenceOn } from './occurrences.ts';
import type { CalendarDate, Schedule } from './schedule.ts';
import { outlookOf, type ScheduleOutlook } from './schedule-outlook.ts';
import { asSentence, tellClockOf, tellDateIn } from './sentence-parts.ts';
import { tellEachWeekday } from './weekday-phrase.ts';

type Told = { readonly over: boolean; readonly text: string };

/**
 * When something happens, in whole sentences from the structured data alone: one text for each schedule, the weekly
 * ones first. What is over is left out as long as something is still to come. Empty without a schedule.
 *
 * @example tellSchedules([tuesdays], 'fi', '2026-11-24') // ['Tiistaisin klo 13–15, ei 24.12.']
 */
export function tellSchedules(
  schedules: readonly Schedule[],
  language: Language,
  today: CalendarDate,
): readonly string[] {
  const weekly = schedules.filter(({ frequency }) => frequency === 'weekly');
  const once = schedules.filter(({ frequency }) => frequency === 'once');
  const told = [
    ...weekly.map((schedule) => tellWeekly(schedule, language, today)),
    ...once.toSorted(compareStarts).map((schedule) => tellOnce(schedule, language, today)),
  ];
  const current = told.filter(({ over }) => !over);
  return (current.length > 0 ? current : told.slice(-1)).map(({ text }) => text);
}

function tellWeekly(schedule: Schedule, language: Language, today: CalendarDate): Told {
  const translate = translator(language);
  const outlook = outlookOf(schedule, today);
  const times = `${tellRule(schedule, language)} ${tellClockOf(schedule, language)}`;
  if (outlook.state === 'ended') {
    const date = tellDateIn(outlook.last ?? schedule.endDate ?? schedule.startDate, today, language);
    return { over: true, text: asSentence(translate('schedule.ended', { times, date }), language) };
  }
  const clauses = [times, ...seasonClauses(outlook, language, today), ...skippedClause(outlook, language)];
  const cancelled = tellDatesOff(outlook.off, 'cancelled', language);
  const sentences = [
    clauses.join(', '),
    ...(cancelled ? [translate('schedule.cancelled', { dates: cancelled })] : []),
    ...tellMoves(outlook.moved, language, today),
    ...(outlook.state === 'none-left' ? [translate('schedule.noneLeft')] : []),
  ];
  return { over: false, text: sentences.map((sentence) => asSentence(sentence, language)).join(' ') };
}

/** The days of a weekly rule: "tiistaisin", "ma–pe", "joka toinen torstai", "3 viikon välein torstaisin". */
export function tellRule({ interval, weekdays }: Schedule, language: Language): string {
  const translate = translator(language);
  const each = tellEachWeekday(weekdays, language);
  const [day, ...otherDays] = weekdays;
  if (interval === 1) return new Set(weekdays).size === 7 ? translate('schedule.daily') : each;
  if (interval > 2) return translate('schedule.everyWeeks', { weeks: interval, weekdays: each });
  if (!day || otherDays.length > 0) return translate('schedule.everyOtherWeek', { weekdays: each });
  return translate('schedule.everyOther', { weekday: translate(`date.weekday.long.${day}`) });
}

/** When the season begins and ends, and the next time where the rule alone does not tell it. */
function seasonClauses(
  { state, next, nextIsPlain, last }: ScheduleOutlook,
  language: Language,
  today: CalendarDate,
): readonly string[] {
  const translate = translator(language);
  if (next === null) return [];
  const date = tellDateIn(next, today, language);
  if (next === last) return [translate('schedule.lastTime', { date })];
  const begins = state === 'not-begun' ? [translate('schedule.begins', { date })] : [];
  const nextTime = state === 'running' && !nextIsPlain ? [translate('schedule.nextTime', { date })] : [];
  const until = last === null ? [] : [translate('schedule.until', { date: tellDateIn(last, today, language) })];
  return [...begins, ...until, ...nextTime];
}

function skippedClause({ off }: ScheduleOutlook, language: Language): readonly string[] {
  const dates = tellDatesOff(off, 'skipped', language);
  return dates ? [translator(language)('schedule.skipped', { dates })] : [];
}

function tellOnce(schedule: Schedule, language: Language, today: CalendarDate): Told {
  const translate = translator(language);
  const exception = exceptionsByDate(schedule).get(schedule.startDate);
  const occurrence = occurrenceOn(schedule, schedule.startDate, exception);
  const planned = { ...schedule, date: schedule.startDate };
  if (!occurrence || occurrence.status === 'cancelled') {
    const time = tellTimeOf(planned, exception?.reason ?? {}, language, today);
    const text = translate('schedule.onceCancelled', { time });
    return { over: schedule.startDate < today, text: asSentence(text, language) };
  }
  const time = tellTimeOf(occurrence, {}, language, today);
  if (occurrence.date < today) {
    return { over: true, text: asSentence(translate('schedule.oncePast', { time }), language) };
  }
  const [move] = occurrence.status === 'moved' ? tellMoves([occurrence], language, today) : [];
  return { over: false, text: asSentence(move ?? time, language) };
}

function compareStarts(one: Schedule, other: Schedule): number {
  return `${one.startDate} ${one.startTime}` < `${other.startDate} ${other.startTime}` ? -1 : 1;
}
