import { addDays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import { tellMonths } from '#i18n/months.ts';
import { tellTimesList } from './dates-phrase.ts';
import { tellDatesOff, tellMoves, tellOnline } from './exception-phrase.ts';
import { shapeOfSchedule, tellRule, tellRuleTimes } from './rule-times-phrase.ts';
import type { CalendarDate, Schedule } from './schedule.ts';
import { daysTold, type ScheduleOutlook } from './schedule-outlook.ts';
import { asSentence, tellDateIn } from './sentence-parts.ts';
import { type Told, tellSingleTime } from './single-time-sentence.ts';
import { type Tellable, tellableOf, timesAhead, timesOfLastDay } from './told-times.ts';

export { tellRule, tellRuleTimes } from './rule-times-phrase.ts';
export { tellOccurrence } from './single-time-sentence.ts';

/**
 * When something happens, in whole sentences from the structured data alone: one text for each schedule, those with a
 * rule first. What is over is left out as long as something is still to come. Empty without a schedule.
 *
 * @example tellSchedules([tuesdays], 'fi', '2026-11-24') // ['Tiistaisin klo 13–15, ei 24.12.']
 */
export function tellSchedules(
  schedules: readonly Schedule[],
  language: Language,
  today: CalendarDate,
): readonly string[] {
  const ruled = schedules.filter(({ rule }) => rule !== null);
  const dated = schedules.filter(({ rule }) => rule === null).toSorted(compareStarts);
  const told = [
    ...ruled.map((schedule) => tellRuled(schedule, language, today)),
    ...dated.flatMap((schedule) =>
      schedule.extraDates.length === 0
        ? tellSingleTime(schedule, language, today)
        : tellDated(schedule, language, today),
    ),
  ];
  const current = told.filter(({ over }) => !over);
  return (current.length > 0 ? current : told.slice(-1)).map(({ text }) => text);
}

function tellRuled(schedule: Schedule, language: Language, today: CalendarDate): Told {
  const translate = translator(language);
  const outlook = tellableOf(schedule, today);
  const shape = shapeOfSchedule(schedule);
  const months = 'months' in shape && shape.kind !== 'years' ? tellMonths(shape.months, language) : '';
  const times = [tellRuleTimes(schedule, language), ...(months ? [months] : [])].join(', ');
  const isOdd = shape.kind === 'odd' || shape.kind === 'oddTimes';
  if (outlook.state === 'ended') {
    const date = tellDateIn(outlook.last ?? schedule.endDate ?? schedule.startDate, today, language);
    return { over: true, text: asSentence(translate('schedule.ended', { times, date }), language) };
  }
  const named = isOdd ? namedTimes(schedule, outlook, language, today) : '';
  const rule = named
    ? [tellRule(schedule, language), named, ...untilClause(outlook.last, language, today)]
    : [times, ...seasonClauses(outlook, language, today)];
  const clauses = [...rule, ...skippedClause(outlook, language, today)];
  const extra = outlook.extra.length > 0 ? tellTimesList(outlook.extra, language, today) : '';
  const sentences = [
    clauses.join(', '),
    ...(extra ? [translate('schedule.extra', { times: extra })] : []),
    ...exceptionSentences(outlook, language, today),
  ];
  return { over: false, text: asText(sentences, language) };
}

/** Dates that follow no rule, named one by one. */
function tellDated(schedule: Schedule, language: Language, today: CalendarDate): readonly Told[] {
  const translate = translator(language);
  const outlook = tellableOf(schedule, today);
  if (outlook.state === 'ended') {
    const last = timesOfLastDay(schedule, outlook.last);
    if (last.length === 0) return [];
    const time = tellTimesList(last, language, today);
    return [{ over: true, text: asSentence(translate('schedule.oncePast', { time }), language) }];
  }
  const ahead = timesAhead(schedule, outlook.moved, today);
  const named = ahead.length > 0 ? [tellTimesList(ahead, language, today)] : [];
  const clauses = [...named, ...skippedClause(outlook, language, today)];
  const sentences = [
    ...(clauses.length > 0 ? [clauses.join(', ')] : []),
    ...exceptionSentences(outlook, language, today),
  ];
  return [{ over: false, text: asText(sentences, language) }];
}

function exceptionSentences(outlook: Tellable, language: Language, today: CalendarDate): readonly string[] {
  const translate = translator(language);
  const cancelled = tellDatesOff(outlook.off, 'cancelled', language, today);
  const online = tellOnline(outlook.online, language, today);
  const byClocks = outlook.skippedByClocks;
  return [
    ...(cancelled ? [translate('schedule.cancelled', { dates: cancelled })] : []),
    ...tellMoves(outlook.moved, language, today),
    ...(online ? [translate('schedule.online', { dates: online })] : []),
    ...(byClocks.length > 0
      ? [translate('schedule.clockChange', { times: tellTimesList(byClocks, language, today) })]
      : []),
    ...(outlook.state === 'none-left' ? [translate('schedule.noneLeft')] : []),
  ];
}

/** When the season begins and ends, and the next time where the rule alone does not tell it or it is far away. */
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
  const tellsNext = state === 'running' && (!nextIsPlain || next > addDays(today, daysTold));
  const nextTime = tellsNext ? [translate('schedule.nextTime', { date })] : [];
  return [...begins, ...untilClause(last, language, today), ...nextTime];
}

/** Of a rule without everyday words, the next dates themselves; empty when there are none. */
function namedTimes(schedule: Schedule, outlook: ScheduleOutlook, language: Language, today: CalendarDate): string {
  const times = timesAhead(schedule, [...outlook.moved, ...outlook.extra], today).slice(0, datesOfOddRule);
  if (times.length === 0) return '';
  return translator(language)('schedule.nextTimes', { times: tellTimesList(times, language, today) });
}

const datesOfOddRule = 4;

function untilClause(last: CalendarDate | null, language: Language, today: CalendarDate): readonly string[] {
  return last === null ? [] : [translator(language)('schedule.until', { date: tellDateIn(last, today, language) })];
}

function skippedClause({ off }: ScheduleOutlook, language: Language, today: CalendarDate): readonly string[] {
  const dates = tellDatesOff(off, 'skipped', language, today);
  return dates ? [translator(language)('schedule.skipped', { dates })] : [];
}

function asText(sentences: readonly string[], language: Language): string {
  return sentences.map((sentence) => asSentence(sentence, language)).join(' ');
}

function compareStarts(one: Schedule, other: Schedule): number {
  return `${one.startDate} ${one.startTime}` < `${other.startDate} ${other.startTime}` ? -1 : 1;
}
