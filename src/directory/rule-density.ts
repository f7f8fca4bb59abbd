import type { Frequency, RecurrenceRule } from './recurrence-rule.ts';
import { dayLength, type WallTime } from './wall-clock.ts';

/** How many times are asked for at once. */
const pieceSize = 5000;

const order = ['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const satisfies Frequency[];

/** More times than the minutes of a day in one period of a rule are not meant. */
const mostInPeriod = 24 * 60;

/** How long the steps of a rule by the hour or less are, in milliseconds; `null` of one by the day or more. */
export function stepOf({ frequency, interval }: RecurrenceRule): number | null {
  const seconds = { secondly: 1, minutely: 60, hourly: 3600 } as const satisfies Partial<Record<Frequency, number>>;
  return frequency in seconds ? seconds[frequency as keyof typeof seconds] * interval * 1000 : null;
}

/**
 * Whether a rule names more times within one of its periods than anybody can mean (every second of a day), or chooses
 * only among more times than a period can have.
 */
export function isBeyondReason({ frequency, byHour, byMinute, bySecond, bySetPos }: RecurrenceRule): boolean {
  const below = (unit: Frequency, part?: readonly number[]) =>
    order.indexOf(unit) < order.indexOf(frequency) ? (part?.length ?? 1) : 1;
  const times = below('hourly', byHour) * below('minutely', byMinute) * below('secondly', bySecond);
  const most = times * mostDays[frequency];
  return times > mostInPeriod || (bySetPos?.every((position) => Math.abs(position) > most) ?? false);
}

/** How many days a period of a rule can have. */
const mostDays = { secondly: 1, minutely: 1, hourly: 1, daily: 1, weekly: 7, monthly: 31, yearly: 366 + 7 } as const;

/** How many times a rule can give from one time to another, whatever days it leaves out. */
export function mostIn(rule: RecurrenceRule, from: WallTime, to: WallTime): number {
  return Math.ceil(((to - from) / dayLength + 1) * mostInDay(rule));
}

/** The time from one to another in pieces, none of which gives much more than the library looks through. */
export function* piecesOf(
  rule: RecurrenceRule,
  from: WallTime,
  to: WallTime,
): Generator<{ readonly from: WallTime; readonly to: WallTime }> {
  const length = Math.max(1000, Math.floor((pieceSize / mostInDay(rule)) * dayLength));
  for (let start = from; start <= to; start += length) yield { from: start, to: Math.min(to, start + length - 1) };
}

/** A part that a rule names gives as many times as it has values; one below its frequency all, and one above it one. */
function mostInDay({ frequency, interval, byHour, byMinute, bySecond }: RecurrenceRule): number {
  const all = (unit: Frequency, size: number) => (order.indexOf(frequency) <= order.indexOf(unit) ? size : 1);
  const hours = byHour?.length ?? all('hourly', 24);
  const minutes = byMinute?.length ?? all('minutely', 60);
  const seconds = bySecond?.length ?? all('secondly', 60);
  return (hours * minutes * seconds) / (stepOf({ frequency, interval }) === null ? 1 : interval);
}
