import type { CalendarDate } from '#directory/schedule.ts';
import { addDays, weekdayOf } from '#i18n/calendar.ts';
import type { Condition, FindingContext, Known } from './aspects.ts';
import type { FactTime, ListingFacts } from './facts.ts';
import type { DayTime, Finding, FindingDays } from './finding.ts';

type Days = { readonly from: CalendarDate; readonly to: CalendarDate };

/** Days and times of day are one question: something on Saturday, and something else in the evening, is not it. */
export function conditionsOfTime(finding: Finding, context: FindingContext): readonly Condition[] {
  const { when, times } = finding;
  if (when === null && times.length === 0) return [];
  const days = when === null ? { from: context.today, to: context.until } : daysOf(when, context.today);
  const key = [days.from, days.to, ...[...times].sort()].join(' ');
  return [{ key, answer: (facts) => isOn(facts, finding, days, context) }];
}

/**
 * The days somebody means. The weekend is the coming Saturday and Sunday, or what is left of it.
 *
 * @example daysOf({ kind: 'weekend' }, '2026-11-29') // that Sunday alone
 */
export function daysOf(when: FindingDays, today: CalendarDate): Days {
  switch (when.kind) {
    case 'today':
      return { from: today, to: today };
    case 'tomorrow':
      return { from: addDays(today, 1), to: addDays(today, 1) };
    case 'week':
      return { from: today, to: addDays(today, 6) };
    case 'weekend': {
      const sunday = addDays(today, daysToSunday[weekdayOf(today)]);
      return { from: weekdayOf(today) === 'SU' ? sunday : addDays(sunday, -1), to: sunday };
    }
    case 'dates':
      return { from: when.from, to: when.to };
  }
}

const daysToSunday = { MO: 6, TU: 5, WE: 4, TH: 3, FR: 2, SA: 1, SU: 0 } as const;

/** The times of a listing that somebody means, in order: all that the facts know, when no day and no time of day is asked. */
export function timesMeant(
  facts: ListingFacts,
  { when, times }: Pick<Finding, 'when' | 'times'>,
  { today, until }: Pick<FindingContext, 'today' | 'until'>,
): readonly FactTime[] {
  const { from, to } = when === null ? { from: today, to: until } : daysOf(when, today);
  return facts.times.filter(
    (time) =>
      time.date >= from && time.date <= to && (times.length === 0 || times.some((each) => isAt(time, each, facts))),
  );
}

function isOn(facts: ListingFacts, finding: Finding, { from, to }: Days, context: FindingContext): Known {
  const { until } = context;
  if (timesMeant(facts, finding, context).length > 0) return 'yes';
  const isNotKnown =
    facts.unknownDays === 'all' ||
    facts.unknownDays.some((date) => date >= from && date <= to) ||
    (facts.later && to > until);
  return isNotKnown ? 'unknown' : 'no';
}

/** In minutes from midnight. */
const spans = {
  morning: { from: 0, to: 12 * 60 },
  afternoon: { from: 12 * 60, to: 17 * 60 },
  evening: { from: 17 * 60, to: 24 * 60 },
} as const satisfies Record<DayTime, unknown>;

/** So long a place must be open to be open in the morning, say. */
const leastMinutes = 30;

/**
 * A group or an event is in the part of the day it begins in. A place is in every part it is open in for a while, and so is
 * a later day of something that lasts days.
 */
function isAt({ start, end }: FactTime, dayTime: DayTime, { kind }: ListingFacts): boolean {
  if (start === null) return true;
  const { from, to } = spans[dayTime];
  if ((kind !== 'place' && start > 0) || end === null) return start >= from && start < to;
  return Math.min(end, to) - Math.max(start, from) >= Math.min(leastMinutes, end - start);
}
