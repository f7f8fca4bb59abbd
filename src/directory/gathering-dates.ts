import type { Event, GatheringStatus, Group } from './listing.ts';
import type { CalendarDate, Occurrence } from './schedule.ts';

type Standing = Pick<Group | Event, 'status'>;

/** Whether it has ended for a season only, and goes on on a day that is still to come. */
export function isPaused({ state, resumes }: GatheringStatus, today: CalendarDate): boolean {
  return state === 'ended' && resumes !== null && resumes > today;
}

/** The first day from which there can be dates: while it pauses nothing happens before the day that it goes on. */
export function firstDay({ status }: Standing, from: CalendarDate): CalendarDate {
  return isPaused(status, from) ? (status.resumes ?? from) : from;
}

/** What is cancelled as a whole is so on each date; what waits for a new date, or has ended, has none. */
export function asItStands(
  { status }: Standing,
  from: CalendarDate,
  occurrences: readonly Occurrence[],
): readonly Occurrence[] {
  const { state, reason } = status;
  if (state === 'scheduled' || isPaused(status, from)) return occurrences;
  if (state !== 'cancelled') return [];
  return occurrences.map((occurrence) =>
    occurrence.status === 'cancelled' ? occurrence : { ...occurrence, status: 'cancelled', reason },
  );
}
