import { RRuleTemporal } from 'rrule-temporal';
import type { RecurrenceRule } from './recurrence-rule.ts';
import { mostIn, piecesOf } from './rule-density.ts';
import type { WallTime } from './wall-clock.ts';

/** The most times that are counted of one schedule at once. Beyond a rule by the minute nobody meets more often. */
export const mostTimes = 10_000;

/** The most times that are looked at for those, when a rule picks few out of many. */
const mostCandidates = 300_000;

/** The most times that are counted to know when a count is used up. */
const mostCounted = 1000;

/** A rule from its first day on, ready to be asked. */
export type RuleClock = { readonly rule: RecurrenceRule; readonly start: WallTime; readonly times: RRuleTemporal };

/**
 * Makes a rule ready. Its times are those of the rule alone (RFC 5545 §3.3.10), on the wall clock: to the library the
 * clocks never change, so that it leaves out none of them.
 */
export function ruleClock(rule: RecurrenceRule, start: WallTime): RuleClock {
  return { rule, start, times: libraryRule(rule, start) };
}

/**
 * The times of a rule from one to another, both included, in order; at most `mostTimes`, and without those for which
 * the rule would have to be looked through beyond reason. A rule that never happens gives none.
 */
export function ruleTimes({ rule, start, times }: RuleClock, from: WallTime, to: WallTime): readonly WallTime[] {
  const first = Math.max(from, start);
  const last = Math.min(to, rule.until ? Date.parse(`${rule.until}Z`) : to);
  if (!(first <= last)) return [];
  const all = isBearable(rule, first, last) ? timesBetween(times, first, last) : null;
  return (all ?? timesInPieces(rule, start, first, last)).slice(0, mostTimes);
}

/** The last time of a rule with a count; `null` without one, or with one of more than a thousand. */
export function lastTimeByCount({ rule, times }: RuleClock): WallTime | null {
  const { count } = rule;
  if (count === undefined || count > mostCounted) return null;
  return inReason(() => times.all((_, index) => index < count))?.at(-1)?.epochMilliseconds ?? null;
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
  return isWithinDays(rule) || mostIn(rule, from, to) <= mostCandidates;
}

const isWithinDays = ({ frequency }: RecurrenceRule): boolean => /^(second|minute|hour)ly$/.test(frequency);

/**
 * The times of a rule that gives very many, asked for piece by piece until there are enough. Its count is left out of
 * account: it would have to be counted from the beginning for every piece.
 */
function timesInPieces(rule: RecurrenceRule, start: WallTime, from: WallTime, to: WallTime): readonly WallTime[] {
  const { count: _count, ...endless } = rule;
  const times = libraryRule(endless, start);
  const found: WallTime[] = [];
  let looked = 0;
  for (const piece of piecesOf(rule, from, to)) {
    const inPiece = timesBetween(times, piece.from, piece.to);
    if (inPiece === null) break;
    found.push(...inPiece);
    looked += mostIn(rule, piece.from, piece.to);
    if (found.length >= mostTimes || looked >= mostCandidates) break;
  }
  return found;
}

function libraryRule(rule: RecurrenceRule, start: WallTime): RRuleTemporal {
  const { frequency, interval, count, byDay, weekStart } = rule;
  return new RRuleTemporal({
    tzid: 'UTC',
    dtstart: inLibraryTime(start),
    cache: false,
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
