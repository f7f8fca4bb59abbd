import type { Frequency, RecurrenceRule } from './recurrence-rule.ts';
import { dayLength, type WallTime } from './wall-clock.ts';

/** How many times are asked for at once. */
const pieceSize = 5000;

const order = ['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const satisfies Frequency[];

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
  const steps = frequency === 'secondly' || frequency === 'minutely' || frequency === 'hourly' ? interval : 1;
  return (hours * minutes * seconds) / steps;
}
