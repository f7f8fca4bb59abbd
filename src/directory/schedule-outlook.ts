import { addDays, weekOf } from '#i18n/dates.ts';
import { type DatesOff, datesOff } from './dates-off.ts';
import { occurrenceOf } from './occurrence.ts';
import { lastNamedDay, occurrencesBetween } from './occurrences.ts';
import { exceptionOf, plannedTimes } from './planned-times.ts';
import type { CalendarDate, Occurrence, Schedule } from './schedule.ts';
import { firstPlanned, firstTakingPlace, lastTakingPlace } from './schedule-ends.ts';

export type { DatesOff } from './dates-off.ts';

/** Exceptions that begin within so many days from today are told: eight weeks. */
export const daysTold = 56;

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

/** What there is to say of a schedule on the day `today`. */
export function outlookOf(schedule: Schedule, today: CalendarDate): ScheduleOutlook {
  const horizon = addDays(today, daysTold);
  const next = firstTakingPlace(schedule, today);
  const nextPlanned = firstPlanned(schedule, today);
  const hasBegun = (firstPlanned(schedule, firstNamedDay(schedule)) ?? today) < today;
  const moved = movedTimes(schedule, today, horizon);
  const extra = extraTimes(schedule, today, schedule.rule === null ? lastNamedDay([schedule], today) : horizon);
  const isNamed = [...moved, ...extra].some(({ date }) => date === next);
  return {
    state: next === null ? (nextPlanned ? 'none-left' : 'ended') : hasBegun ? 'running' : 'not-begun',
    next,
    nextIsPlain: isNamed || (next === nextPlanned && leavesNothingOut(schedule)),
    last: lastTakingPlace(schedule, today),
    off: datesOff(schedule, today).filter(({ dates }) => dates.some((date) => date <= horizon)),
    moved,
    online: onlineTimes(schedule, today, horizon),
    extra,
  };
}

/** Which week a moved time stays in, for words such as "this week"; `null` when it leaves its week or is further off. */
export function weekOfMove({ date, originalDate }: Occurrence, today: CalendarDate): 'this' | 'next' | null {
  const week = weekOf(date);
  if (week !== weekOf(originalDate)) return null;
  if (week === weekOf(today)) return 'this';
  return week === addDays(weekOf(today), 7) ? 'next' : null;
}

const leavesNothingOut = ({ rule }: Schedule): boolean => rule === null || rule.interval === 1;

const firstNamedDay = ({ startDate, extraDates }: Schedule): CalendarDate =>
  [startDate, ...extraDates.map(({ date }) => date)].toSorted().at(0) ?? startDate;

/** Moved times whose old or new date is within the days told. */
function movedTimes(schedule: Schedule, today: CalendarDate, horizon: CalendarDate): readonly Occurrence[] {
  const isTold = (date: CalendarDate) => date >= today && date <= horizon;
  const dates = schedule.exceptions.filter(({ change }) => change === 'moved').map(({ date }) => date);
  return [...new Set(dates)]
    .flatMap((date) => plannedTimes(schedule, date, date))
    .map((time) => occurrenceOf(schedule, time, exceptionOf(schedule, time)))
    .filter((occurrence) => occurrence?.status === 'moved')
    .filter((occurrence) => occurrence !== null)
    .filter(({ date, originalDate }) => isTold(date) || isTold(originalDate))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

function onlineTimes(schedule: Schedule, today: CalendarDate, to: CalendarDate): readonly Occurrence[] {
  if (!schedule.exceptions.some(({ change }) => change === 'online')) return [];
  return occurrencesBetween([schedule], today, to).filter(({ status }) => status === 'online');
}

/** Dates beside the rule that take place as they were set. */
function extraTimes(schedule: Schedule, today: CalendarDate, to: CalendarDate): readonly Occurrence[] {
  if (schedule.extraDates.length === 0) return [];
  return plannedTimes(schedule, today, to)
    .filter((time) => time.extra !== null && exceptionOf(schedule, time) === null)
    .map((time) => occurrenceOf(schedule, time, null))
    .filter((occurrence) => occurrence !== null);
}
