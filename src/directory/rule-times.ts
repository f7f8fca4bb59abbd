import { RRuleTemporal } from 'rrule-temporal';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { isBeyondReason, mostIn, piecesOf, stepOf } from './rule-density.ts';
import type { WallTime } from './wall-clock.ts';

/** The most times that are given of one schedule at once: more than every hour of a year. */
export const mostTimes = 10_000;

/** The most times that are looked at for those, when a rule picks few out of many. */
const mostCandidates = 100_000;

/** How many pieces of time are looked through, most of which may be empty. */
const mostPieces = 300;

/** The greatest count that is counted to its end beforehand. */
const mostCounted = 1000;

/** A rule from its first day on, ready to be asked. */
export type RuleClock = {
  readonly rule: RecurrenceRule;
  readonly start: WallTime;
  readonly times: RRuleTemporal;
  /** All its times, when it has a count of no more than a thousand. */
  readonly counted: readonly WallTime[] | null;
};

/**
 * Makes a rule ready. Its times are those of the rule alone (RFC 5545 §3.3.10), on the wall clock: to the library the
 * clocks never change, so that it leaves out none of them.
 */
export function ruleClock(rule: RecurrenceRule, start: WallTime): RuleClock {
  return { rule, start, times: libraryRule(rule, start), counted: countedTimes(rule, start) };
}

/**
 * The times of a rule from one to another, both included, in order; at most `mostTimes`, and without those for which
 * the rule would have to be looked through beyond reason. A rule that never happens gives none.
 */
export function ruleTimes(clock: RuleClock, from: WallTime, to: WallTime): readonly WallTime[] {
  const { rule, start, times, counted } = clock;
  const first = Math.max(from, start);
  const last = Math.min(to, rule.until ? Date.parse(`${rule.until}Z`) : to);
  if (!(first <= last) || isBeyondReason(rule)) return [];
  if (counted) return counted.filter((time) => time >= first && time <= last);
  const all = isBearable(rule, first, last) ? timesBetween(times, first, last) : null;
  return (all ?? timesInPieces(rule, start, first, last)).slice(0, mostTimes);
}

function countedTimes(rule: RecurrenceRule, start: WallTime): readonly WallTime[] | null {
  const { count } = rule;
  if (count === undefined || count > mostCounted || isBeyondReason(rule)) return null;
  const times = libraryRule(rule, start, mostSteps(rule, count));
  const found: WallTime[] = [];
  const all = inReason(() => times.all(({ epochMilliseconds }) => found.push(epochMilliseconds) < count));
  // What is given by the hour or less is then counted anew for each question.
  return all === null && stepOf(rule) !== null ? null : found;
}

/** After so many hours, days or years without enough times, a rule is taken to give no more: centuries have passed. */
function mostSteps(rule: RecurrenceRule, count: number): number | undefined {
  if (stepOf(rule) !== null) return 100 + count;
  return rule.frequency === 'yearly' ? Math.min(10_000, 300 + 40 * count) : undefined;
}

function timesBetween(times: RRuleTemporal, from: WallTime, to: WallTime): readonly WallTime[] | null {
  const found = inReason(() => times.between(new Date(from), new Date(to), true));
  return found?.map(({ epochMilliseconds }) => epochMilliseconds) ?? null;
}

/** What the library finds; `null` where it gives up, which it says by throwing. */
function inReason<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch (cause) {
    if (cause instanceof Error && cause.message.includes('exceeded')) return null;
    throw cause;
  }
}

/** Whether so many candidates can be looked at at once. By the hour or less, the library gives up by itself. */
function isBearable(rule: RecurrenceRule, from: WallTime, to: WallTime): boolean {
  return stepOf(rule) !== null || mostIn(rule, from, to) <= mostCandidates;
}

/**
 * The times of a rule that gives very many, asked for piece by piece until there are enough. Its count is left out of
 * account: it would have to be counted from the beginning for every piece.
 */
function timesInPieces(rule: RecurrenceRule, start: WallTime, from: WallTime, to: WallTime): readonly WallTime[] {
  const { count: _count, ...endless } = rule;
  const step = stepOf(rule);
  const found: WallTime[] = [];
  let looked = 0;
  let pieces = 0;
  for (const piece of piecesOf(rule, from, to)) {
    // A rule by the hour or less is the same from any of its own steps on.
    const begin = step === null ? start : piece.from - ((piece.from - start) % step);
    const inPiece = timesBetween(libraryRule(endless, begin), piece.from, piece.to);
    if (inPiece === null || found.push(...inPiece) >= mostTimes) break;
    looked += inPiece.length > 0 || step === null ? mostIn(rule, piece.from, piece.to) : 0;
    pieces += 1;
    if (looked >= mostCandidates || pieces >= mostPieces) break;
  }
  return found;
}

function libraryRule(rule: RecurrenceRule, start: WallTime, maxIterations = 10_000): RRuleTemporal {
  const { frequency, interval, count, byDay, weekStart } = rule;
  return new RRuleTemporal({
    tzid: 'UTC',
    dtstart: inLibraryTime(start),
    cache: false,
    maxIterations,
    freq: frequency.toUpperCase() as Uppercase<typeof frequency>,
    interval,
    ...(count !== undefined && { count }),
    ...(byDay && { byDay: byDay.map(({ weekday, ordinal }) => `${ordinal ?? ''}${weekday}`) }),
    ...numbersOf(rule),
    ...(weekStart && { wkst: weekStart }),
  });
}

const numberParts = [
  'byMonth',
  'byMonthDay',
  'byYearDay',
  'byWeekNo',
  'byHour',
  'byMinute',
  'bySecond',
  'bySetPos',
] as const satisfies readonly (keyof RecurrenceRule)[];

type NumberParts = { -readonly [part in (typeof numberParts)[number]]?: number[] };

function numbersOf(rule: RecurrenceRule): NumberParts {
  const numbers: NumberParts = {};
  for (const part of numberParts) {
    const values = rule[part];
    if (values) numbers[part] = [...values];
  }
  return numbers;
}

function inLibraryTime(wall: WallTime): { timeZoneId: string; toString: () => string } {
  return { timeZoneId: 'UTC', toString: () => `${new Date(wall).toISOString().slice(0, 19)}[UTC]` };
}
