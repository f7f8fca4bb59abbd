import type { Validate } from 'payload';
import { toSchedule } from '#cms/plain-schedule.ts';
import type { StoredSchedule } from '#cms/stored.ts';
import type { Region } from '#directory/region.ts';
import { looksMixedUp, mostHoursOvernight, type Schedule } from '#directory/schedule.ts';
import { type ScheduleProblem, scheduleProblems } from '#directory/schedule-problems.ts';
import { isClockTime, localDay, tellDate } from '#i18n/dates.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { editorLanguage, tellEditor } from './validation.ts';

type Code = ScheduleProblem['code'];

/** The field beside which a problem of the whole schedule is told, and in which words. */
const messages = {
  startDate: { 'never-happens': 'cms.problem.never-happens' },
  endDate: { 'end-before-start': 'cms.problem.end-before-start' },
  startTime: { 'clock-change': 'cms.problem.clock-change' },
  endTime: { 'mixed-up-times': 'cms.problem.overnight' },
  extraTime: { 'clock-change': 'cms.problem.clock-change' },
  newTime: { 'clock-change': 'cms.problem.clock-change' },
  exception: { 'date-not-in-rule': 'cms.problem.date-not-in-rule' },
} as const satisfies Record<string, { readonly [code in Code]?: MessageKey }>;

/** Tells beside one field what the domain finds wrong with the schedule the field is part of. Hints are no reason to refuse. */
export function scheduleCheck(region: Region, field: keyof typeof messages): Validate {
  const told: { readonly [code in Code]?: MessageKey } = messages[field];
  return (value, { data, path, req }) => {
    const schedule = scheduleAt(data, path, region.timeZone);
    if (!schedule) return true;
    const today = localDay(new Date().toISOString(), region.timeZone);
    const problem = scheduleProblems(schedule, region.publicHolidays, today).find(
      ({ code, date, severity, time }) =>
        severity === 'error' &&
        told[code] !== undefined &&
        (field !== 'exception' || date === value) &&
        (time === undefined || time === value),
    );
    const message = problem && told[problem.code];
    if (!message) return true;
    const date = problem.date ? tellDate(problem.date, editorLanguage(req)) : '';
    return tellEditor(req, message, { date, time: problem.time ?? '', most: mostHoursOvernight });
  };
}

/** The schedule that a field at `schedules.0.endDate` belongs to; `null` while it is unfinished. */
function scheduleAt(data: unknown, path: readonly (string | number)[], timeZone: string): Schedule | null {
  const { schedules } = (data ?? {}) as { readonly schedules?: unknown };
  const row: unknown = Array.isArray(schedules) ? schedules[Number(path[1])] : null;
  return row ? toSchedule(row as StoredSchedule, timeZone) : null;
}

/** Not so long after the time in the field beside this one that the two look mixed up. */
export function withinOneNight(start: string): Validate {
  return (value, { req, siblingData }) => {
    const from: unknown = (siblingData as Record<string, unknown>)[start];
    if (!isClockTime(from) || !isClockTime(value) || !looksMixedUp(from, value)) return true;
    return tellEditor(req, 'cms.problem.overnight', { most: mostHoursOvernight });
  };
}
