import { addDays, daysBetween } from '#i18n/dates.ts';
import type { CalendarDate, Schedule } from './schedule.ts';

/**
 * The same schedule for another season: the same rule and times from another first day on, and as long as before. What
 * was different on single dates stays behind.
 *
 * @example newSeason(autumn, '2027-01-12', 'b7') // ends as many days after 12 January as autumn did after its start
 */
export function newSeason(schedule: Schedule, startDate: CalendarDate, newId: string): Schedule {
  const { endDate, rule, startDate: oldStart } = schedule;
  const days = daysBetween(oldStart, startDate);
  return {
    ...schedule,
    id: newId,
    startDate,
    endDate: endDate === null ? null : addDays(endDate, days),
    rule: rule?.until ? { ...rule, until: `${addDays(rule.until.slice(0, 10), days)}T${rule.until.slice(11)}` } : rule,
    exceptions: [],
    extraDates: [],
  };
}
