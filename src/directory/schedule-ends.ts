import { addDays } from '#i18n/dates.ts';
import { daysAhead, lastNamedDay, occurrencesBetween, seldomDays } from './occurrences.ts';
import { lastByCount, plannedTimes } from './planned-times.ts';
import type { CalendarDate, Schedule } from './schedule.ts';
import { dateAt, latestDate } from './wall-clock.ts';

/** Most of what happens, happens again within so many days. */
const soonDays = 8;

/** Where the last date is looked for before its end: what is monthly has one. */
const lateDays = 35;

/** The first date planned from a day on, whatever has become of it; `null` when there is none. */
export function firstPlanned(schedule: Schedule, from: CalendarDate): CalendarDate | null {
  return firstWithin(from, latestDate(from, schedule.startDate), (to) => {
    const time = plannedTimes(schedule, from, to).at(0);
    return time ? dateAt(time.start) : undefined;
  });
}

/** The date of the first time from a day on that takes place; `null` when there is none. */
export function firstTakingPlace(schedule: Schedule, today: CalendarDate): CalendarDate | null {
  return firstWithin(latestDate(today, schedule.startDate), lastNamedDay([schedule], today), (to) =>
    datesTakingPlace(schedule, today, to).at(0),
  );
}

/** The date of the last time that takes place; `null` when a schedule goes on until further notice. */
export function lastTakingPlace(schedule: Schedule, today: CalendarDate): CalendarDate | null {
  const end = lastDayOf(schedule);
  if (end === null) return null;
  const to = lastNamedDay([schedule], latestDate(end, today));
  const late = datesTakingPlace(schedule, addDays(end, -lateDays), to).at(-1);
  return late ?? datesTakingPlace(schedule, '1900-01-01', to).at(-1) ?? null;
}

/** The day after which neither the rule nor an extra date gives anything; `null` when the rule goes on and on. */
function lastDayOf(schedule: Schedule): CalendarDate | null {
  const { rule, startDate, endDate, extraDates } = schedule;
  const ends = rule === null ? [startDate] : [endDate, rule.until?.slice(0, 10), lastByCount(schedule)];
  const known = ends.filter((end) => typeof end === 'string').toSorted();
  const [first] = known;
  return first === undefined ? null : latestDate(first, ...extraDates.map(({ date }) => date));
}

/** What is found first, looking further and further. */
function firstWithin(
  soon: CalendarDate,
  far: CalendarDate,
  find: (to: CalendarDate) => CalendarDate | undefined,
): CalendarDate | null {
  return find(addDays(soon, soonDays)) ?? find(addDays(far, daysAhead)) ?? find(addDays(far, seldomDays)) ?? null;
}

function datesTakingPlace(schedule: Schedule, from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  return occurrencesBetween([schedule], from, to)
    .filter(({ status }) => status !== 'cancelled')
    .map(({ date }) => date);
}
