import { occurrencesBetween } from '#directory/occurrences.ts';
import type { RecurrenceRule } from '#directory/recurrence-rule.ts';
import { ruleText } from '#directory/rule-text.ts';
import { type CalendarDate, type Occurrence, type Schedule, weekdays } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import { clockChangeOccurrences } from './calendar-nights.ts';
import { isRegular, ownTimes, seriesTimes, timeLine, untilValue } from './calendar-times.ts';

/** A VEVENT without words: which occurrence it tells of, and the lines that say when. */
export type CalendarEvent = {
  /** What tells it from the other events of a listing; the overrides of a series have the one of the series. */
  readonly uid: string;
  readonly occurrence: Occurrence;
  readonly times: readonly string[];
};

/** How far a rule is looked through for its first date, in days: as the 29th of February on a Monday needs. */
const farthestFirst = [62, 800, 15_000] as const;

/**
 * A schedule as calendar events: the series, and its dates that are not like the others as overrides (RFC 5545
 * §3.8.4.4). The series starts on the first date the rule gives, as DTSTART always counts as one. Nothing when the rule
 * never gives a date.
 */
export function seriesEvents(schedule: Schedule, today: CalendarDate): CalendarEvent[] {
  const planned = { ...schedule, exceptions: [] };
  const first = firstOf({ ...planned, extraDates: [] });
  const extra = extraOccurrences(planned);
  const repeated = first ? extra.filter((occurrence) => isAllDay(occurrence) === isAllDay(first)) : [];
  const alone = extra
    .filter((occurrence) => !repeated.includes(occurrence))
    .flatMap((occurrence) => singleEvent(schedule, occurrence, `${schedule.id}.${originalName(occurrence)}`));
  if (!first) return alone;
  if (schedule.rule === null && repeated.length === 0) return [...singleEvent(schedule, first, schedule.id), ...alone];
  const irregular = [
    ...exceptedOccurrences(planned, schedule).filter((one) => isAllDay(one) === isAllDay(first)),
    ...repeated.filter((occurrence) => !isRegular(occurrence, first)),
    ...clockChangeOccurrences(planned, first.date, today).filter((occurrence) => !isRegular(occurrence, first)),
  ];
  const overridden = [...new Map(irregular.map((occurrence) => [originalName(occurrence), occurrence])).values()];
  const actual = overridden.map((original) => ({ original, real: actualOf(schedule, original) }));
  const master = {
    uid: schedule.id,
    occurrence: first,
    times: [
      ...seriesTimes(first),
      ...ruleLine(schedule),
      // Some programs forget the first date of a series that has no rule.
      ...[...(schedule.rule === null ? [first] : []), ...repeated].map((one) => originalLine('RDATE', one)),
      ...actual.filter(({ real }) => real === null).map(({ original }) => originalLine('EXDATE', original)),
    ],
  };
  const overrides = actual.flatMap(({ original, real }) =>
    real === null || (real.status === 'scheduled' && isRegular(original, first))
      ? []
      : [{ uid: schedule.id, occurrence: real, times: [originalLine('RECURRENCE-ID', original), ...ownTimes(real)] }],
  );
  return [master, ...overrides, ...alone];
}

/** What tells the dates of a schedule apart, by what its rule gave: `20261124T1300`. */
export function originalName({ originalDate, originalTime }: Occurrence): string {
  return `${originalDate}${originalTime === null ? '' : `T${originalTime}`}`.replaceAll(/[-:]/g, '');
}

const isAllDay = ({ startTime }: Occurrence): boolean => startTime === null;

const originalLine = (name: string, { originalDate, originalTime, timeZone }: Occurrence): string =>
  timeLine(name, originalDate, originalTime, timeZone);

function firstOf(schedule: Schedule): Occurrence | undefined {
  for (const days of farthestFirst) {
    const [first] = occurrencesBetween([schedule], schedule.startDate, addDays(schedule.startDate, days));
    if (first) return first;
  }
  return undefined;
}

/** One date that does not repeat, as it really is; none when it is skipped. */
function singleEvent(schedule: Schedule, original: Occurrence, uid: string): CalendarEvent[] {
  const occurrence = actualOf(schedule, original);
  return occurrence === null ? [] : [{ uid, occurrence, times: ownTimes(occurrence) }];
}

/** The occurrences beside the rule, each once; a date that the rule gives too is the rule's. */
function extraOccurrences(planned: Schedule): Occurrence[] {
  const bare = { ...planned, extraDates: [] };
  const found = planned.extraDates.flatMap(({ date }) => {
    const byRule = occurrencesBetween([bare], date, date).map(originalName);
    return occurrencesBetween([planned], date, date).filter((one) => !byRule.includes(originalName(one)));
  });
  return [...new Map(found.map((occurrence) => [originalName(occurrence), occurrence])).values()];
}

/** The occurrences that have an exception, as they were planned. */
function exceptedOccurrences(planned: Schedule, { exceptions }: Schedule): Occurrence[] {
  return exceptions.flatMap(({ date, time }) =>
    occurrencesBetween([planned], date, date).filter(
      ({ originalDate, originalTime, startTime }) =>
        originalDate === date && (time === null || originalTime === time || startTime === time),
    ),
  );
}

/** What has become of a planned occurrence; `null` when it is skipped. */
function actualOf(schedule: Schedule, { originalDate, originalTime }: Occurrence): Occurrence | null {
  const moves = schedule.exceptions.filter(({ date }) => date === originalDate).map(({ newDate }) => newDate);
  for (const date of new Set([originalDate, ...moves.filter((move) => move !== null)])) {
    const found = occurrencesBetween([schedule], date, date).find(
      (one) => one.originalDate === originalDate && one.originalTime === originalTime,
    );
    if (found) return found;
  }
  return null;
}

/** A rule ends either after a number of times or on a date, never both (RFC 5545 §3.3.10). */
function ruleLine(schedule: Schedule): string[] {
  if (schedule.rule === null) return [];
  const { count, until: _told, ...endless } = inCalendarOrder(schedule.rule);
  if (count !== undefined && !isCutShort(schedule, count)) return [`RRULE:${ruleText({ ...endless, count })}`];
  return [`RRULE:${ruleText(endless, untilValue(schedule) ?? undefined)}`];
}

/**
 * The same rule as more programs understand it: its months and days from the first to the last, as some leave out those
 * that stand before an earlier one; and what is monthly in some months as yearly in these, which comes to the same.
 */
function inCalendarOrder(rule: RecurrenceRule): RecurrenceRule {
  const { frequency, interval, byMonth, byMonthDay, byDay, bySetPos } = rule;
  const fromTheEnd = byMonthDay?.some((day) => day < 0) || bySetPos;
  const isYearly = frequency === 'monthly' && interval === 1 && byMonth && (byMonthDay || byDay) && !fromTheEnd;
  const fromTheStart = (one: number, other: number) => Number(one < 0) - Number(other < 0) || one - other;
  return {
    ...rule,
    ...(isYearly && { frequency: 'yearly' }),
    ...(byMonth && { byMonth: byMonth.toSorted(fromTheStart) }),
    ...(byMonthDay && { byMonthDay: byMonthDay.toSorted(fromTheStart) }),
    ...(byDay && {
      byDay: byDay.toSorted(
        (one, other) =>
          fromTheStart(one.ordinal ?? 0, other.ordinal ?? 0) ||
          weekdays.indexOf(one.weekday) - weekdays.indexOf(other.weekday),
      ),
    }),
  };
}

/** Whether the season ends before the rule has given all its times. */
function isCutShort({ startDate, endDate, ...schedule }: Schedule, count: number): boolean {
  if (endDate === null) return false;
  const plain = { ...schedule, startDate, endDate, exceptions: [], extraDates: [] };
  return occurrencesBetween([plain], startDate, endDate).length < count;
}
