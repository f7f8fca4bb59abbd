import type { CalendarDate } from '#directory/schedule.ts';
import { addDays, daysBetween, weekdayOf } from '#i18n/calendar.ts';
import type { FindingContext, Mark } from './aspects.ts';
import type { FactTime, ListingFacts } from './facts.ts';
import { type DayTime, dayTimes, type Finding, type FindingDays } from './finding.ts';

type Days = { readonly from: CalendarDate; readonly to: CalendarDate };

/**
 * Days and times of day are one question: something on Saturday, and something else in the evening, is not it. A key is a
 * time of day on a day.
 */
export function timesAsked({ when, times }: Finding, { today, until }: FindingContext): readonly string[] {
  if (when === null && times.length === 0) return [];
  const { from, to } = when === null ? { from: today, to: until } : daysOf(when, today);
  const [first, last] = [from < today ? today : from, to > until ? until : to];
  const days = Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, at) => addDays(first, at));
  const keys = days.flatMap((day) => (times.length === 0 ? dayTimes : times).map((time) => keysOf(day)[time]));
  if (when === null) return [...keys, onlyLater];
  if (to > until) return [...keys, later];
  return keys.length === 0 ? [past] : keys;
}

/** What goes on may be on any day that is further off than the facts know. */
export function tellTimes(facts: ListingFacts, mark: Mark): 'no' | 'unknown' {
  for (const time of facts.times) {
    const keys = keysOf(time.date);
    for (const dayTime of dayTimes) if (isAt(time, dayTime, facts)) mark(keys[dayTime], 'yes');
  }
  mark(past, 'no');
  mark(later, facts.later ? 'unknown' : 'no');
  mark(onlyLater, facts.later && facts.times.length === 0 ? 'unknown' : 'no');
  if (facts.unknownDays === 'all') return 'unknown';
  for (const day of facts.unknownDays) for (const key of Object.values(keysOf(day))) mark(key, 'unknown');
  return 'no';
}

const later = 'later';

/** At what time of day something takes place is not known either while all its times are further off. */
const onlyLater = 'only later';

/** Days before today: nothing takes place on them any more. */
const past = 'past';

const keys = new Map<CalendarDate, Readonly<Record<DayTime, string>>>();

/** The keys of a day with each time of day: the same texts each time. */
function keysOf(day: CalendarDate): Readonly<Record<DayTime, string>> {
  const known = keys.get(day) ?? {
    morning: `${day} morning`,
    afternoon: `${day} afternoon`,
    evening: `${day} evening`,
  };
  keys.set(day, known);
  return known;
}

/**
 * The days somebody means. The weekend is the coming Saturday and Sunday, or what is left of it.
 *
 * @example daysOf({ kind: 'weekend' }, '2026-11-29') // that Sunday alone
 */
function daysOf(when: FindingDays, today: CalendarDate): Days {
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
      time.date >= today &&
      time.date >= from &&
      time.date <= to &&
      (times.length === 0 || times.some((each) => isAt(time, each, facts))),
  );
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
 * a later day of something that lasts days. Any time is in one part at least.
 */
function isAt({ start, end }: FactTime, dayTime: DayTime, { kind }: ListingFacts): boolean {
  if (start === null) return true;
  const { from, to } = spans[dayTime];
  if (start >= from && start < to) return true;
  const isOpen = end !== null && (kind === 'place' || start === 0);
  return isOpen && Math.min(end, to) - Math.max(start, from) >= leastMinutes;
}
