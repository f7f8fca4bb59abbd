import type { Validate } from 'payload';
import { toSchedule } from '#cms/plain-schedule.ts';
import type { StoredSchedule } from '#cms/stored.ts';
import type { Region } from '#directory/region.ts';
import { looksMixedUp, mostHoursOvernight } from '#directory/schedule.ts';
import { type ScheduleProblem, scheduleProblems } from '#directory/schedule-problems.ts';
import { isClockTime, localDay, tellDate } from '#i18n/dates.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { withinLimits } from './schedule-limits.ts';
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
  return (value, { data, path, req, siblingData }) => {
    const problem = problemsOf(rowAt(data, path, siblingData), region).find(
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

/**
 * What has been found wrong with a row of the form. Each of its dates and times asks, and Payload gives all of them the
 * same row while a document is checked: without this a row would be worked out hundreds of times in one request.
 */
const found = new WeakMap<object, readonly ScheduleProblem[]>();

function problemsOf(row: StoredSchedule | null, region: Region): readonly ScheduleProblem[] {
  if (!row) return [];
  const known = found.get(row) ?? scheduleProblemsOf(row, region);
  found.set(row, known);
  return known;
}

/** Nothing is found in what is unfinished. */
function scheduleProblemsOf(row: StoredSchedule, { publicHolidays, timeZone }: Region): readonly ScheduleProblem[] {
  const schedule = toSchedule(row, timeZone);
  return schedule ? scheduleProblems(schedule, publicHolidays, localDay(new Date().toISOString(), timeZone)) : [];
}

/** The rows that a field may be part of, by themselves and by their single dates. Empty when there are too many. */
const rowsWithin = new WeakMap<readonly unknown[], ReadonlyMap<unknown, StoredSchedule>>();

/**
 * The row a field belongs to: at `schedules.0.endDate` the first; while the form is being filled in, where Payload names
 * no path, the one that holds the very values beside the field. `null` where there are more rows than are looked at.
 */
function rowAt(data: unknown, path: readonly (string | number)[] | undefined, beside: unknown): StoredSchedule | null {
  const { schedules } = (data ?? {}) as { readonly schedules?: unknown };
  if (!Array.isArray(schedules)) return null;
  const within = rowsWithin.get(schedules) ?? indexRows(schedules);
  rowsWithin.set(schedules, within);
  return within.get(path ? schedules[Number(path[1])] : beside) ?? null;
}

function indexRows(schedules: readonly unknown[]): ReadonlyMap<unknown, StoredSchedule> {
  if (!withinLimits(schedules)) return new Map();
  return new Map(schedules.filter(isRow).flatMap((row) => partsOf(row).map((part) => [part, row] as const)));
}

/** A row, and the rows within it. */
function partsOf(row: StoredSchedule): unknown[] {
  return [row, ...[row.extraDates, row.exceptions].flatMap((dates) => (Array.isArray(dates) ? dates : []))];
}

function isRow(row: unknown): row is StoredSchedule {
  return typeof row === 'object' && row !== null;
}

/** Not so long after the time in the field beside this one that the two look mixed up. */
export function withinOneNight(start: string): Validate {
  return (value, { req, siblingData }) => {
    const from: unknown = (siblingData as Record<string, unknown>)[start];
    if (!isClockTime(from) || !isClockTime(value) || !looksMixedUp(from, value)) return true;
    return tellEditor(req, 'cms.problem.overnight', { most: mostHoursOvernight });
  };
}
