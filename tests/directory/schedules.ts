import type { Schedule, ScheduleException } from '#directory/schedule.ts';
import { aSchedule } from '../fixtures/snapshot.ts';

/** Tuesday 24 November 2026: the day all the tests of this folder are read on. */
export const today = '2026-11-24';

/** Tuesdays 13–15 since September, until further notice, with what a test says instead. */
export const weekly = aSchedule;

/** One time, on Saturday 28 November 2026 13–15, with what a test says instead. */
export function once(different: Partial<Schedule> = {}): Schedule {
  return weekly({ frequency: 'once', weekdays: [], startDate: '2026-11-28', ...different });
}

export function skipped(date: string, reason: ScheduleException['reason'] = {}): ScheduleException {
  return { ...unchanged, date, change: 'skipped', reason };
}

export function cancelled(date: string, reason: ScheduleException['reason'] = {}): ScheduleException {
  return { ...unchanged, date, change: 'cancelled', reason };
}

export function moved(
  date: string,
  to: Partial<Pick<ScheduleException, 'newDate' | 'newStartTime' | 'newEndTime' | 'reason'>>,
): ScheduleException {
  return { ...unchanged, date, change: 'moved', ...to };
}

const unchanged = { reason: {}, newDate: null, newStartTime: null, newEndTime: null };
