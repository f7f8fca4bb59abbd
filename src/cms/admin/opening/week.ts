import type { ClockTime, Weekday } from '#directory/schedule.ts';
import { weekdays } from '#directory/schedule.ts';

/** A time of one day as it is being filled in: an empty text is not told yet. */
export type DaySpan = { readonly opens: ClockTime | ''; readonly closes: ClockTime | '' };

/** The times of each day; a day without any is closed. */
export type Week = Readonly<Record<Weekday, readonly DaySpan[]>>;

/** A row of `openingHours.spans`: the same time on several days. */
export type SpanRow = DaySpan & { readonly weekdays: readonly Weekday[] };

/** The rows as a week. The times of a day stand in the order of their rows, so that none jumps while one types. */
export function weekOfRows(rows: readonly SpanRow[]): Week {
  const timesOf = (day: Weekday) =>
    rows.filter((row) => row.weekdays.includes(day)).map(({ closes, opens }) => ({ opens, closes }));
  return Object.fromEntries(weekdays.map((day) => [day, timesOf(day)])) as unknown as Week;
}

/**
 * The week as rows, with the days that have the same time in one. A time that a day has twice, as while one of the two
 * is being typed, stays twice.
 */
export function rowsOfWeek(week: Week): readonly SpanRow[] {
  const rows = new Map<string, SpanRow>();
  for (const day of weekdays) {
    const seen = new Map<string, number>();
    for (const { closes, opens } of week[day]) {
      const time = `${opens}–${closes}`;
      const times = seen.get(time) ?? 0;
      seen.set(time, times + 1);
      const key = `${time} ${times}`;
      rows.set(key, { opens, closes, weekdays: [...(rows.get(key)?.weekdays ?? []), day] });
    }
  }
  return [...rows.values()];
}

/** The week with the times of one day on other days too, in place of what was there. */
export function copyDay(week: Week, from: Weekday, to: readonly Weekday[]): Week {
  return { ...week, ...Object.fromEntries(to.map((day) => [day, week[from]])) };
}

/** The week with other times on one day. */
export function changeDay(week: Week, day: Weekday, spans: readonly DaySpan[]): Week {
  return { ...week, [day]: spans };
}
