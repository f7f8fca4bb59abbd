import type { ExtraDate, Schedule, ScheduleException } from '#directory/schedule.ts';
import { aSchedule } from '../fixtures/snapshot.ts';

export { everyWeekOn } from '../fixtures/snapshot.ts';

/** Tuesday 24 November 2026: the day all the tests of this folder are read on. */
export const today = '2026-11-24';

/** Tuesdays 13–15 since September, until further notice, with what a test says instead. */
export const weekly = aSchedule;

/** One time, on Saturday 28 November 2026 13–15, with what a test says instead. */
export function once(different: Partial<Schedule> = {}): Schedule {
  return weekly({ rule: null, startDate: '2026-11-28', ...different });
}

export function skipped(date: string, reason: ScheduleException['reason'] = {}): ScheduleException {
  return { ...unchanged, date, change: 'skipped', reason };
}

export function cancelled(date: string, reason: ScheduleException['reason'] = {}): ScheduleException {
  return { ...unchanged, date, change: 'cancelled', reason };
}

export function online(date: string, reason: ScheduleException['reason'] = {}): ScheduleException {
  return { ...unchanged, date, change: 'online', reason };
}

export function moved(
  date: string,
  to: Partial<Pick<ScheduleException, 'newDate' | 'newStartTime' | 'newEndTime' | 'newPlace' | 'reason' | 'time'>>,
): ScheduleException {
  return { ...unchanged, date, change: 'moved', ...to };
}

/** A date beside the rule, at the time of the schedule unless told. */
export function extra(date: string, startTime: string | null = null, endTime: string | null = null): ExtraDate {
  return { date, startTime, endTime };
}

const unchanged = { time: null, reason: {}, newDate: null, newStartTime: null, newEndTime: null, newPlace: {} };
