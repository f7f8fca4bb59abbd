import { isPaused } from '#directory/gathering-dates.ts';
import { occurrencesBetween } from '#directory/occurrences.ts';
import type { CalendarDate, Schedule } from '#directory/schedule.ts';
import { addDays, localDay } from '#i18n/dates.ts';
import type { GatheringListing } from '#snapshot/snapshot-index.ts';

/**
 * The schedules of a listing as its state as a whole leaves them. What has ended has no date after the day that was told,
 * and what pauses none until it goes on; the past stays as it was, for those who have it in their calendar.
 */
export function standingSchedules(listing: GatheringListing, today: CalendarDate): readonly Schedule[] {
  const { status, schedules, modified } = listing;
  if (status.state !== 'ended') return schedules;
  return schedules.flatMap((schedule) => {
    const told = localDay(modified, schedule.timeZone);
    return isPaused(status, today) && status.resumes !== null
      ? withoutDates(schedule, addDays(told, 1), addDays(status.resumes, -1))
      : endedOn(schedule, told);
  });
}

function withoutDates(schedule: Schedule, from: CalendarDate, to: CalendarDate): Schedule {
  const planned = occurrencesBetween([{ ...schedule, exceptions: [] }], from, to);
  const skipped = planned.map(({ originalDate, originalTime }) => ({
    date: originalDate,
    time: originalTime,
    change: 'skipped' as const,
    reason: {},
    newDate: null,
    newStartTime: null,
    newEndTime: null,
    newPlace: {},
  }));
  return { ...schedule, exceptions: [...schedule.exceptions, ...skipped] };
}

function endedOn(schedule: Schedule, day: CalendarDate): Schedule[] {
  if (schedule.startDate > day) return [];
  const endDate = schedule.endDate !== null && schedule.endDate < day ? schedule.endDate : day;
  return [{ ...schedule, endDate, extraDates: schedule.extraDates.filter(({ date }) => date <= day) }];
}
