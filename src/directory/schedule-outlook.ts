import { addDays, weekOf } from '#i18n/dates.ts';
import { daysAhead, exceptionsByDate, occurrenceOn, occurrencesBetween, ruleDates } from './occurrences.ts';
import type { CalendarDate, ClockTime, Occurrence, Schedule, ScheduleException } from './schedule.ts';

/** Exceptions that begin within so many days from today are told: eight weeks. */
export const daysTold = 56;

/** Dates in a row that are off for the same reason. */
export type DatesOff = {
  readonly change: 'skipped' | 'cancelled';
  readonly dates: readonly CalendarDate[];
  /** Which time of those dates, where only one of several is off; else `null`. */
  readonly time: ClockTime | null;
  readonly reason: ScheduleException['reason'];
};

/** What there is to say of a schedule on a day, in no language. */
export type ScheduleOutlook = {
  /** `none-left`: dates of the rule are still to come, and all of them are off. */
  readonly state: 'not-begun' | 'running' | 'none-left' | 'ended';
  /** The date of the next time that takes place. */
  readonly next: CalendarDate | null;
  /** Whether that is plain from a rule that leaves nothing out, or from what is said of a moved or an extra time. */
  readonly nextIsPlain: boolean;
  /** The date of the last time that takes place; `null` when the schedule goes on until further notice. */
  readonly last: CalendarDate | null;
  /** Runs of dates that are off and begin within the days told; a run is followed to its end. */
  readonly off: readonly DatesOff[];
  /** Moved times whose old or new date is within the days told, by their new date. */
  readonly moved: readonly Occurrence[];
  /** Times within the days told that are online for once. */
  readonly online: readonly Occurrence[];
  /** Dates beside the rule, as they were set: within the days told, or all to come of a schedule without a rule. */
  readonly extra: readonly Occurrence[];
};

/** What there is to say of a weekly schedule on the day `today`. */
export function outlookOf(schedule: Schedule, today: CalendarDate): ScheduleOutlook {
  const next = nextDate(schedule, today);
  const nextOfRule = firstRuleDate(schedule, today);
  const moved = movedDates(schedule, today);
  const hasBegun = (firstRuleDate(schedule, schedule.startDate) ?? today) < today;
  return {
    state: next === null ? (nextOfRule ? 'none-left' : 'ended') : hasBegun ? 'running' : 'not-begun',
    next,
    nextIsPlain: (schedule.interval === 1 && next === nextOfRule) || moved.some(({ date }) => date === next),
    last: lastDate(schedule),
    off: datesOff(schedule, today),
    moved,
  };
}

/** Which week a moved time stays in, for words such as "this week"; `null` when it leaves its week or is further off. */
export function weekOfMove({ date, originalDate }: Occurrence, today: CalendarDate): 'this' | 'next' | null {
  const week = weekOf(date);
  if (week !== weekOf(originalDate)) return null;
  if (week === weekOf(today)) return 'this';
  return week === addDays(weekOf(today), 7) ? 'next' : null;
}

function nextDate(schedule: Schedule, today: CalendarDate): CalendarDate | null {
  const from = laterOf(schedule.startDate, today);
  const soon = datesTakingPlace(schedule, today, addDays(from, daysTold)).at(0);
  return soon ?? datesTakingPlace(schedule, today, addDays(from, daysAhead)).at(0) ?? null;
}

function lastDate(schedule: Schedule): CalendarDate | null {
  const { startDate, endDate } = schedule;
  if (endDate === null) return null;
  const to = addDays(endDate, daysAhead);
  const late = datesTakingPlace(schedule, laterOf(startDate, addDays(endDate, -daysTold)), to).at(-1);
  return late ?? datesTakingPlace(schedule, startDate, to).at(-1) ?? null;
}

function datesTakingPlace(schedule: Schedule, from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  return occurrencesBetween([schedule], from, to)
    .filter(({ status }) => status !== 'cancelled')
    .map(({ date }) => date);
}

/** The first date of the rule from a day on: within one round of its weeks, or never. */
function firstRuleDate(schedule: Schedule, from: CalendarDate): CalendarDate | null {
  const start = laterOf(schedule.startDate, from);
  return ruleDates(schedule, start, addDays(start, 7 * schedule.interval + 6)).at(0) ?? null;
}

const laterOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/** Runs of dates that are off and begin within the days told; a run is followed to its end. */
function datesOff(schedule: Schedule, today: CalendarDate): readonly DatesOff[] {
  const exceptions = exceptionsByDate(schedule);
  const lastException = [...exceptions.keys()].toSorted().at(-1) ?? today;
  const runs: DatesOff[] = [];
  let wasOff = false;
  for (const date of ruleDates(schedule, today, lastException)) {
    const off = offOn(exceptions.get(date));
    const run = runs.at(-1);
    if (off && run && wasOff && isSameRun(run, off)) runs.splice(-1, 1, { ...run, dates: [...run.dates, date] });
    else if (off) runs.push(off);
    wasOff = off !== null;
  }
  const horizon = addDays(today, daysTold);
  return runs.filter(({ dates }) => dates.some((date) => date <= horizon));
}

function offOn(exception: ScheduleException | undefined): DatesOff | null {
  if (!exception || exception.change === 'moved') return null;
  return { change: exception.change, dates: [exception.date], reason: exception.reason };
}

function isSameRun(one: DatesOff, other: DatesOff): boolean {
  return one.change === other.change && JSON.stringify(one.reason) === JSON.stringify(other.reason);
}

/** Moved times whose old or new date is within the days told. */
function movedDates(schedule: Schedule, today: CalendarDate): readonly Occurrence[] {
  const horizon = addDays(today, daysTold);
  const isTold = (date: CalendarDate) => date >= today && date <= horizon;
  return [...exceptionsByDate(schedule)]
    .map(([date, exception]) => occurrenceOn(schedule, date, exception))
    .filter((occurrence) => occurrence?.status === 'moved')
    .filter((occurrence) => occurrence !== null)
    .filter(({ date, originalDate }) => isTold(date) || isTold(originalDate))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}
