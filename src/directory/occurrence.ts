import { addDays, type ClockTime } from '#i18n/dates.ts';
import type { PlannedTime } from './planned-times.ts';
import type { Occurrence, Schedule, ScheduleException } from './schedule.ts';
import { existingTime, instantAt, wallTimeAt } from './time-zone.ts';
import { clockAt, clockLength, dateAt, dayLength, type WallTime, wallTime } from './wall-clock.ts';

/** What is told of when something begins and ends, apart from its date. */
type Times = Pick<Schedule, 'startTime' | 'endTime' | 'extraDays' | 'exactMinutes'>;

type Span = Pick<Occurrence, 'date' | 'startTime' | 'endDate' | 'endTime'>;

/** What becomes of a planned time with its exception; `null` when it is skipped. */
export function occurrenceOf(
  schedule: Schedule,
  time: PlannedTime,
  exception: ScheduleException | null,
): Occurrence | null {
  if (exception?.change === 'skipped') return null;
  const times = timesOf(schedule, time);
  const isMoved = exception?.change === 'moved';
  return {
    schedule: schedule.id,
    ...(isMoved ? movedSpan(schedule, times, time, exception) : spanFrom(time.start, times, schedule.timeZone)),
    timeZone: schedule.timeZone,
    status: exception?.change ?? 'scheduled',
    originalDate: dateAt(time.planned),
    originalTime: times.startTime === null ? null : clockAt(time.planned),
    reason: exception?.reason ?? {},
    place: isMoved ? exception.newPlace : {},
    ...(times.exactMinutes !== null && { exactMinutes: times.exactMinutes }),
  };
}

/** The times of an extra date are its own, where it has some. */
function timesOf(schedule: Schedule, { extra }: PlannedTime): Times {
  if (extra === null || (extra.startTime === null && extra.endTime === null)) return schedule;
  const startTime = extra.startTime ?? schedule.startTime;
  return { startTime, endTime: extra.endTime, extraDays: 0, exactMinutes: null };
}

function movedSpan(schedule: Schedule, times: Times, time: PlannedTime, exception: ScheduleException): Span {
  const { newDate, newStartTime, newEndTime } = exception;
  const moved: Times = {
    startTime: newStartTime ?? times.startTime,
    // A new start without a new end leaves the end untold: the old one was told for the old start.
    endTime: newEndTime ?? (newStartTime === null ? times.endTime : null),
    extraDays: times.extraDays,
    exactMinutes: newEndTime === null ? times.exactMinutes : null,
  };
  const start = newStartTime ?? (times.startTime === null ? null : clockAt(time.planned));
  const wall = wallTime(newDate ?? dateAt(time.planned), start);
  return spanFrom(start === null ? wall : existingTime(wall, schedule.timeZone), moved, schedule.timeZone);
}

function spanFrom(start: WallTime, times: Times, timeZone: string): Span {
  const date = dateAt(start);
  if (times.startTime === null)
    return { date, startTime: null, endDate: addDays(date, times.extraDays), endTime: null };
  const begins = { date, startTime: clockAt(start) };
  const end = endFrom(start, times, timeZone);
  return end === null
    ? { ...begins, endDate: date, endTime: null }
    : { ...begins, endDate: dateAt(end), endTime: clockAt(end) };
}

/**
 * The end, or `null` when it is not told. Where a rule gives several times a day, each goes on as long as the first;
 * where the clocks skip the start, the end moves along.
 */
function endFrom(start: WallTime, times: Times, timeZone: string): WallTime | null {
  const { startTime, endTime, extraDays, exactMinutes } = times;
  if (exactMinutes !== null) return wallTimeAt(instantAt(start, timeZone) + exactMinutes * 60_000, timeZone);
  if (startTime === null || endTime === null) return null;
  return existingTime(start + lengthOf(startTime, endTime, extraDays), timeZone);
}

function lengthOf(startTime: ClockTime, endTime: ClockTime, extraDays: number): number {
  const days = extraDays === 0 && endTime <= startTime ? 1 : extraDays;
  return days * dayLength + clockLength(endTime) - clockLength(startTime);
}
