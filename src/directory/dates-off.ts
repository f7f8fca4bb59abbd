import { exceptionOf, type PlannedTime, plannedTimes } from './planned-times.ts';
import type { CalendarDate, ClockTime, Schedule, ScheduleException } from './schedule.ts';
import { clockAt, dateAt, latestDate } from './wall-clock.ts';

/** Dates in a row that are off for the same reason. */
export type DatesOff = {
  readonly change: 'skipped' | 'cancelled';
  readonly dates: readonly CalendarDate[];
  /** Which time of those dates, where only one of several is off; else `null`. */
  readonly time: ClockTime | null;
  readonly reason: ScheduleException['reason'];
};

/** Runs of planned dates from `today` on that are off. A date in between that takes place ends a run. */
export function datesOff(schedule: Schedule, today: CalendarDate): readonly DatesOff[] {
  const lastException = latestDate('', ...schedule.exceptions.map(({ date }) => date));
  if (lastException < today) return [];
  const byDate = Map.groupBy(plannedTimes(schedule, today, lastException), ({ planned }) => dateAt(planned));
  const runs: DatesOff[] = [];
  let open: readonly DatesOff[] = [];
  for (const [date, times] of byDate) {
    open = offOn(schedule, date, times).map((off) => continued(off, open, runs));
  }
  return runs;
}

/** The run with this date: one that was open until now, or a new one. */
function continued(off: DatesOff, open: readonly DatesOff[], runs: DatesOff[]): DatesOff {
  const run = open.find((candidate) => keyOf(candidate) === keyOf(off));
  if (!run) {
    runs.push(off);
    return off;
  }
  const longer = { ...run, dates: [...run.dates, ...off.dates] };
  runs[runs.indexOf(run)] = longer;
  return longer;
}

const keyOf = ({ change, time, reason }: DatesOff): string => JSON.stringify([change, time, reason]);

/** What is off on a date: all its times at once where they are off alike, else each by its own time. */
function offOn(schedule: Schedule, date: CalendarDate, times: readonly PlannedTime[]): readonly DatesOff[] {
  const off = times.flatMap((time): readonly DatesOff[] => {
    const exception = exceptionOf(schedule, time);
    if (exception?.change !== 'skipped' && exception?.change !== 'cancelled') return [];
    const { change, reason } = exception;
    return [{ change, dates: [date], time: times.length === 1 ? null : clockAt(time.planned), reason }];
  });
  const alike = new Set(off.map((one) => keyOf({ ...one, time: null })));
  const [first] = off;
  return first && off.length === times.length && alike.size === 1 ? [{ ...first, time: null }] : off;
}
