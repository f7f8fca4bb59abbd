import { occurrencesBetween } from '#directory/occurrences.ts';
import type { CalendarDate, ClockTime, Occurrence, Schedule } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import { zoneChanges } from './calendar-zone.ts';
import type { ZoneChange } from './zone-pattern.ts';

/** From so many days before today on, and so many after it, nights on which the clocks change are looked at. */
const daysBack = 400;
const daysOn = 1_100;

const known = new Map<string, readonly ZoneChange[]>();

/** The planned occurrences that may go on while the clocks change, between a year ago and three years from now. */
export function clockChangeOccurrences(planned: Schedule, from: CalendarDate, today: CalendarDate): Occurrence[] {
  if (planned.startTime === null) return [];
  const first = [from, addDays(today, -daysBack)].toSorted().at(-1) ?? from;
  const last = [planned.endDate ?? '9999-12-31', addDays(today, daysOn)].toSorted()[0] ?? today;
  return changesAround(planned.timeZone, today)
    .filter(({ date }) => date >= first && date <= addDays(last, daysLong(planned) + 1))
    .filter((change) => mayCross(planned, change))
    .flatMap(({ date }) => occurrencesBetween([planned], addDays(date, -daysLong(planned) - 1), date));
}

const daysLong = ({ extraDays, exactMinutes }: Schedule): number => extraDays + Math.ceil((exactMinutes ?? 0) / 1440);

function changesAround(timeZone: string, today: CalendarDate): readonly ZoneChange[] {
  const key = `${timeZone} ${today}`;
  const changes = known.get(key) ?? zoneChanges(timeZone, addDays(today, -daysBack), addDays(today, daysOn));
  if (known.size > 50) known.clear();
  known.set(key, changes);
  return changes;
}

/** What begins after the change and ends on the same day has nothing to do with it: so it is with most. */
function mayCross(schedule: Schedule, { time, timeAfter }: ZoneChange): boolean {
  const { startTime, endTime, extraDays, exactMinutes, extraDates, rule } = schedule;
  if (extraDays > 0 || exactMinutes !== null || rule?.byHour || rule?.byMinute) return true;
  const after: ClockTime = (time > timeAfter ? time : timeAfter).slice(0, 5);
  return [{ startTime, endTime }, ...extraDates].some(
    (one) =>
      one.startTime !== null && (one.startTime < after || (one.endTime !== null && one.endTime <= one.startTime)),
  );
}
