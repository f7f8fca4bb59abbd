import type { FactTime, ListingFacts } from '#directory/finding/facts.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays, daysBetween } from '#i18n/calendar.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import { type Column, columnOf, packNumbers, partsOf, unpackNumbers, valuesOf } from './facts-columns.ts';

type Times = Pick<ListingFacts, 'times' | 'unknownDays'>;

/** The same time of day on several days: how long it goes on, and the set of days. */
type Clock = { readonly start: number | null; readonly minutes: number | null; readonly on: string };

/** When listings take place. */
export type TimeColumns = {
  /** How many clocks each listing has. */
  readonly clocks: string;
  readonly start: Column<Clock['start']>;
  readonly minutes: Column<Clock['minutes']>;
  readonly on: Column<Clock['on']>;
  readonly unknown: Column<string>;
};

const anyDay = 'all';

/** The times of listings; none is before `day`. */
export function timeColumnsOf(listings: readonly Times[], day: CalendarDate): TimeColumns {
  const each = listings.map((times) => rememberWhile(told, times, '', [day], () => inClocks(times, day)));
  const clocks = each.flatMap((times) => times.clocks);
  return {
    clocks: packNumbers(each.map((times) => times.clocks.length)),
    start: columnOf(clocks.map(({ start }) => start)),
    minutes: columnOf(clocks.map(({ minutes }) => minutes)),
    on: columnOf(clocks.map(({ on }) => on)),
    unknown: columnOf(each.map(({ unknown }) => unknown)),
  };
}

/** The times of so many listings, in the order of days and clocks. Those with the same times share one list. */
export function timesOf(
  { clocks, start, minutes, on, unknown }: TimeColumns,
  day: CalendarDate,
  count: number,
): readonly Times[] {
  const dates: CalendarDate[] = [];
  const datesIn = (days: string) =>
    daysOfText(days).map((offset) => {
      dates[offset] ??= addDays(day, offset);
      return dates[offset];
    });
  const sets = new Map(on[0].map((days) => [days, datesIn(days)]));
  const unknownDays = new Map(
    unknown[0].map((days): [string, Times['unknownDays']] => [days, days === anyDay ? anyDay : datesIn(days)]),
  );
  const parts = partsOf(unpackNumbers(clocks, count), (total) => {
    const [starts, lengths, days] = [valuesOf(start, total), valuesOf(minutes, total), valuesOf(on, total)];
    return starts.map((from, at): Clock => ({ start: from, minutes: lengths[at] ?? null, on: days[at] ?? '' }));
  });
  const lists = new Map<string, readonly FactTime[]>();
  return valuesOf(unknown, count).map((days, at) => {
    const own = parts[at] ?? [];
    const key = own.map((clock) => `${clock.start} ${clock.minutes} ${clock.on}`).join();
    const times =
      lists.get(key) ?? inOrder(own.flatMap((clock) => (sets.get(clock.on) ?? []).map((date) => timeOn(date, clock))));
    lists.set(key, times);
    return { times, unknownDays: unknownDays.get(days) ?? [] };
  });
}

/** What a listing comes to; it is the same while the listing is. */
const told: LastingMemory<{ readonly clocks: readonly Clock[]; readonly unknown: string }> = new WeakMap();

function inClocks({ times, unknownDays }: Times, day: CalendarDate) {
  const byClock = Map.groupBy(times, ({ start, end }) => `${start} ${end}`);
  return {
    clocks: [...byClock.values()].flatMap(([first, ...others]): Clock[] => {
      if (!first) return [];
      const { start, end } = first;
      const on = textOfDays([first, ...others].map(({ date }) => daysBetween(day, date)));
      return [{ start, minutes: end === null ? null : end - (start ?? 0), on }];
    }),
    unknown: unknownDays === anyDay ? anyDay : textOfDays(unknownDays.map((date) => daysBetween(day, date))),
  };
}

const timeOn = (date: CalendarDate, { start, minutes }: Clock): FactTime => ({
  date,
  start,
  end: minutes === null ? null : (start ?? 0) + minutes,
});

function inOrder(times: readonly FactTime[]): readonly FactTime[] {
  return times.toSorted((a, b) => {
    if (a.date !== b.date) return a.date < b.date ? -1 : 1;
    return (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1);
  });
}

/** A set of days as the digits of one number, a bit for each day. */
function textOfDays(offsets: readonly number[]): string {
  return offsets.reduce((days, offset) => days | (1n << BigInt(offset)), 0n).toString(36);
}

function daysOfText(text: string): readonly number[] {
  let days = 0n;
  for (const digit of text) days = days * 36n + BigInt(Number.parseInt(digit, 36));
  const bits = days.toString(2);
  return Array.from(bits).flatMap((_, offset) => (bits.at(-1 - offset) === '1' ? [offset] : []));
}
