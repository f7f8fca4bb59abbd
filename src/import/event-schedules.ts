import type { RecurrenceRule } from '#directory/recurrence-rule.ts';
import { parseRule } from '#directory/rule-text.ts';
import type { ExtraDate, Schedule, ScheduleException } from '#directory/schedule.ts';
import { instantAt, wallTimeAt } from '#directory/time-zone.ts';
import { clockAt, dateAt, dayLength, wallTime } from '#directory/wall-clock.ts';
import { addDays, daysBetween } from '#i18n/dates.ts';
import type { Problem } from '#i18n/problem.ts';
import { type CalendarTime, instantOf, inZone } from './calendar-time.ts';
import type { EventParts } from './event-parts.ts';

/** When something is, besides the rule and the dates unlike others. */
type Times = Pick<Schedule, 'startDate' | 'startTime' | 'endTime' | 'extraDays' | 'exactMinutes' | 'timeZone'>;

/**
 * The schedules of an event: one for each of its rules, or a single one, and one for each extra date that is of another
 * kind than the others. The rule alone decides: a start it does not give is no date. Without a rule that can be understood
 * the event is not shown, as one date of a series would mislead.
 */
export function schedulesOf(
  parts: EventParts,
  local: string,
  id: string,
): { readonly schedules: readonly Schedule[]; readonly problems: readonly Problem[] } {
  const repeats = parts.rules.length > 0 || parts.extra.length > 0;
  const times = timesOf(parts, parts.start.zone === 'UTC' && !repeats ? local : parts.start.zone);
  const parsed = parts.rules.map((text) => ({
    text,
    result: parseRule(text, parts.start.floating ? undefined : times.timeZone),
  }));
  const problems = parsed.flatMap(({ text, result }) =>
    'problem' in result ? [ruleProblem(parts, text, result.problem)] : [],
  );
  const rules = parsed.flatMap(({ result }) => ('rule' in result ? [result.rule] : []));
  if (problems.length > 0 && rules.length === 0) return { schedules: [], problems };
  const { inSeries, alone } = extraDatesOf(parts, times);
  const exceptions = parts.excluded.map((time) => exclusion(time, times));
  const plain = { ...times, endDate: null, note: {}, exceptions };
  const bases = rules.length > 0 ? rules.map((rule) => withEnd(rule, times)) : [{ rule: null, endDate: null }];
  const series = bases.map((base, index) => {
    return { ...plain, ...base, id: index === 0 ? id : `${id}.${index}`, extraDates: index === 0 ? inSeries : [] };
  });
  const others = alone.map((one, index) => {
    return { ...plain, ...one, id: `${id}.x${index}`, rule: null, extraDates: [] };
  });
  return { schedules: [...series, ...others], problems };
}

/** When an event is on the clock of a zone. An end is on the clock; a length in hours is exact, one in days is not. */
export function timesOf({ start: written, end }: Pick<EventParts, 'start' | 'end'>, timeZone: string): Times {
  const start = inZone(written, timeZone);
  const plain = {
    startDate: start.date,
    startTime: start.time,
    timeZone,
    extraDays: 0,
    exactMinutes: null,
    endTime: null,
  };
  if (start.time === null) return { ...plain, extraDays: wholeDays(start, end) - 1 };
  if (end === null) return plain;
  if ('zone' in end) return { ...plain, ...endTimes(start, inZone(end, timeZone)) };
  if (end.days === 0) return { ...plain, ...exactly(start, end.minutes) };
  const finish = wallTime(start.date, start.time) + end.days * dayLength + end.minutes * 60_000;
  return { ...plain, ...endTimes(start, { ...start, date: dateAt(finish), time: clockAt(finish) }) };
}

/** How many days something takes that is all day: at least one (RFC 5545 §3.6.1). */
function wholeDays(start: CalendarTime, end: EventParts['end']): number {
  if (end === null) return 1;
  if (!('zone' in end)) return Math.max(1, end.days + Math.ceil(end.minutes / 1440));
  return Math.max(1, daysBetween(start.date, end.date) + (end.time === null ? 0 : 1));
}

function endTimes(start: CalendarTime, end: CalendarTime): Partial<Times> {
  const endTime = end.time ?? '00:00';
  const days = daysBetween(start.date, end.date);
  // Without a length there is no end to tell: an end that is not later would be on the next day.
  if (days === 0 && endTime <= (start.time ?? '')) return {};
  return { endTime, extraDays: days === 1 && endTime <= (start.time ?? '') ? 0 : days };
}

function exactly(start: CalendarTime, minutes: number): Partial<Times> {
  if (minutes === 0) return {};
  const end = wallTimeAt(instantOf(start) + minutes * 60_000, start.zone);
  return { ...endTimes(start, { ...start, date: dateAt(end), time: clockAt(end) }), exactMinutes: minutes };
}

/** The end of a rule by date is the end of the season, but where it may fall between two times of a day. */
function withEnd(rule: RecurrenceRule, { startTime }: Times): Pick<Schedule, 'rule' | 'endDate'> {
  const { until, ...endless } = rule;
  if (until === undefined) return { rule, endDate: null };
  const isWithinDays = /ly$/.test(rule.frequency) && /^(second|minute|hour)/.test(rule.frequency);
  if (isWithinDays || rule.byHour || rule.byMinute || rule.bySecond) return { rule, endDate: null };
  const [date = '', time = ''] = until.split('T');
  const isIncluded = startTime === null || wallTime(date, time) >= wallTime(date, startTime);
  return { rule: endless, endDate: isIncluded ? date : addDays(date, -1) };
}

/** Extra dates that begin and end like the series, or on the same or the next day, are of the series. */
function extraDatesOf(parts: EventParts, times: Times): { inSeries: readonly ExtraDate[]; alone: readonly Times[] } {
  const inSeries: ExtraDate[] = [];
  const alone: Times[] = [];
  for (const { start: written, minutes } of parts.extra) {
    const start = inZone(written, times.timeZone);
    const isSame = minutes === null && start.time === times.startTime;
    if (isSame) inSeries.push({ date: start.date, startTime: null, endTime: null });
    else
      alone.push(
        timesOf({ start: written, end: { days: 0, minutes: minutes ?? lengthInMinutes(times) } }, times.timeZone),
      );
  }
  return { inSeries, alone };
}

function lengthInMinutes({ startDate, startTime, endTime, extraDays, exactMinutes, timeZone }: Times): number {
  if (exactMinutes !== null) return exactMinutes;
  if (startTime === null || endTime === null) return 0;
  const days = extraDays === 0 && endTime <= startTime ? 1 : extraDays;
  const start = instantAt(wallTime(startDate, startTime), timeZone);
  return (instantAt(wallTime(addDays(startDate, days), endTime), timeZone) - start) / 60_000;
}

function exclusion(written: CalendarTime, { timeZone, startTime }: Times): ScheduleException {
  const { date, time } = inZone(written, timeZone);
  return { ...nothingNew, date, time: startTime === null ? null : time, change: 'skipped' };
}

/** What an exception says that changes nothing. */
export const nothingNew = {
  reason: {},
  newDate: null,
  newStartTime: null,
  newEndTime: null,
  newPlace: {},
} as const satisfies Partial<ScheduleException>;

function ruleProblem({ name }: EventParts, text: string, problem: { part: string; value: string }): Problem {
  const value =
    problem.part === 'FREQ' && problem.value === '' ? text.slice(0, 60) : `${problem.part}=${problem.value}`;
  return { message: 'calendar.problem.rule', values: { event: name, part: 'RRULE', value } };
}
