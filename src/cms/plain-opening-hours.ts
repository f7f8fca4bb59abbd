import {
  type ClockSpan,
  type ExceptionalDays,
  holidayRules,
  type OpeningHours,
  type OpeningSeason,
  type OpeningSpan,
  openingStates,
} from '#directory/opening-hours.ts';
import { weekdays } from '#directory/schedule.ts';
import { isCalendarDate, isClockTime } from '#i18n/dates.ts';
import { toLocalized } from './plain-text.ts';
import type { StoredOpeningHours, StoredSpan, StoredWeekSpan } from './stored.ts';

type Stored = NonNullable<StoredOpeningHours>;

/** Hours as they are kept or just being filled in; spans count only where the form shows them. */
export function toOpeningHours(stored: StoredOpeningHours): OpeningHours {
  const state = openingStates.find((known) => known === stored?.state) ?? 'unknown';
  const weekly = state === 'weekly' ? stored : null;
  return {
    state,
    spans: toWeekSpans(weekly?.spans),
    seasons: (weekly?.seasons ?? []).flatMap(toSeason),
    exceptionalDays: (weekly?.exceptionalDays ?? []).flatMap(toExceptionalDays),
    publicHolidays: holidayRules.find((known) => known === weekly?.publicHolidays) ?? 'unknown',
    note: toLocalized(stored?.note),
  };
}

function toSeason(stored: NonNullable<Stored['seasons']>[number]): OpeningSeason[] {
  const { from, to } = stored;
  return from && to ? [{ name: toLocalized(stored.name), from, to, spans: toWeekSpans(stored.spans) }] : [];
}

function toExceptionalDays(stored: NonNullable<Stored['exceptionalDays']>[number]): ExceptionalDays[] {
  const { from } = stored;
  if (!isCalendarDate(from)) return [];
  const to = isCalendarDate(stored.to) ? stored.to : from;
  return [{ from, to, spans: (stored.spans ?? []).flatMap(toSpan), reason: toLocalized(stored.reason) }];
}

function toWeekSpans(stored: Stored['spans']): OpeningSpan[] {
  return (stored ?? []).flatMap((span: StoredWeekSpan) => {
    const days = weekdays.filter((day) => span.weekdays?.includes(day));
    return days.length > 0 ? toSpan(span).map((hours) => ({ weekdays: days, ...hours })) : [];
  });
}

function toSpan({ opens, closes }: StoredSpan): ClockSpan[] {
  return isClockTime(opens) && isClockTime(closes) ? [{ opens, closes }] : [];
}
