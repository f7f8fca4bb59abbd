import type { CalendarDate } from '#i18n/dates.ts';
import { type RuleClock, ruleClock, ruleTimes } from './rule-times.ts';
import type { ExtraDate, Schedule, ScheduleException } from './schedule.ts';
import { existingTime } from './time-zone.ts';
import { clockAt, dateAt, dayLength, type WallTime, wallTime } from './wall-clock.ts';

/** A time of a schedule as it was planned, before its exception. */
export type PlannedTime = {
  /** What the rule says. */
  readonly planned: WallTime;
  /** What the clock then shows: later where the clocks skip the planned time. */
  readonly start: WallTime;
  /** The date beside the rule it comes from, if any. */
  readonly extra: ExtraDate | null;
};

/**
 * The times a schedule gives from one date to another, both included, whatever its exceptions say: those of its rule and
 * the extra dates, each once, in order.
 */
export function plannedTimes(schedule: Schedule, from: CalendarDate, to: CalendarDate): readonly PlannedTime[] {
  const first = wallTime(from, null);
  const last = wallTime(to, null) + dayLength - 1;
  const extra = schedule.extraDates.map((date) => ({
    planned: wallTime(date.date, timeOf(schedule, date)),
    extra: date,
  }));
  const byRule = timesOfRule(schedule, first - daySkippedInto(first, schedule), last).map((planned) => ({
    planned,
    extra: null,
  }));
  const times = new Map<WallTime, PlannedTime>();
  for (const time of [...byRule, ...extra]) {
    const start = schedule.startTime === null ? time.planned : existingTime(time.planned, schedule.timeZone);
    if (!(start >= first && start <= last)) continue;
    if (!times.has(start) || (time.extra === null && start === time.planned)) times.set(start, { ...time, start });
  }
  return [...times.values()].toSorted((one, other) => one.start - other.start);
}

/** The dates the rule of a schedule gives, each once, in order, whatever its exceptions and extra dates say. */
export function ruleDates(schedule: Schedule, from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const times = timesOfRule(schedule, wallTime(from, null), wallTime(to, null) + dayLength - 1);
  return [...new Set(times.map(dateAt))];
}

/** The exception of a planned time: one for that very time before one for all of the date; of two alike the later. */
export function exceptionOf({ exceptions }: Schedule, time: PlannedTime): ScheduleException | null {
  if (exceptions.length === 0) return null;
  const concerned = exceptions.filter((exception) => isFor(exception, time));
  return concerned.findLast((exception) => exception.time !== null) ?? concerned.at(-1) ?? null;
}

/** Whether an exception concerns a time: by its planned date, and, if it names one, by its time as planned or as shown. */
export function isFor({ date, time }: ScheduleException, { planned, start }: PlannedTime): boolean {
  return date === dateAt(planned) && (time === null || time === clockAt(planned) || time === clockAt(start));
}

/** How far back a time may be planned that stands on a day because the clocks skip the end of the day before. */
function daySkippedInto(midnight: WallTime, { startTime, timeZone }: Schedule): number {
  return startTime !== null && existingTime(midnight - 1, timeZone) >= midnight ? dayLength : 0;
}

/** The date after which the count of a rule is used up; `null` without a count, or with one that is beyond reason. */
export function lastByCount(schedule: Schedule): CalendarDate | null {
  const { rule, startDate, startTime } = schedule;
  const start = wallTime(startDate, startTime);
  if (rule?.count === undefined || Number.isNaN(start)) return null;
  const last = clockOf(schedule, rule, start).counted?.at(-1);
  return last === undefined ? null : dateAt(last);
}

function timesOfRule(schedule: Schedule, from: WallTime, to: WallTime): readonly WallTime[] {
  const { rule, endDate, startDate, startTime } = schedule;
  const start = wallTime(startDate, startTime);
  if (Number.isNaN(start)) return [];
  if (rule === null) return start >= from && start <= to ? [start] : [];
  const last = endDate === null ? to : Math.min(to, wallTime(endDate, null) + dayLength - 1);
  return last < Math.max(from, start) ? [] : ruleTimes(clockOf(schedule, rule, start), from, last);
}

const clocks = new WeakMap<Schedule, RuleClock>();

/** The same schedule is asked again and again: for a page, a list, a sentence. */
function clockOf(schedule: Schedule, rule: NonNullable<Schedule['rule']>, start: WallTime): RuleClock {
  const known = clocks.get(schedule);
  if (known) return known;
  const clock = ruleClock(schedule.startTime === null ? withoutTimes(rule) : rule, start);
  clocks.set(schedule, clock);
  return clock;
}

/** Parts within a day say nothing of what is all day (RFC 5545 §3.3.10). */
function withoutTimes(rule: NonNullable<Schedule['rule']>): NonNullable<Schedule['rule']> {
  const { byHour: _hour, byMinute: _minute, bySecond: _second, ...days } = rule;
  return days;
}

function timeOf({ startTime }: Schedule, extra: ExtraDate): ExtraDate['startTime'] {
  return extra.startTime ?? startTime;
}
