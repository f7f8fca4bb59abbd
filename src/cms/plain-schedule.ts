import { monthOrdinals, type Repetition, repetitions, ruleOf } from '#directory/repetition.ts';
import {
  type ExtraDate,
  exceptionChanges,
  type Schedule,
  type ScheduleException,
  weekdays,
} from '#directory/schedule.ts';
import { type CalendarDate, type ClockTime, isCalendarDate, isClockTime } from '#i18n/dates.ts';
import { toLocalized } from './plain-text.ts';
import type { StoredException, StoredExtraDate, StoredSchedule } from './stored.ts';

/** The longest of anything counted here: intervals, times, days. */
const most = { interval: 99, count: 999, extraDays: 30 } as const;

/**
 * A row of the form, as it is kept or as it is just being filled in, as a schedule; `null` while its first day or its
 * time is missing. What the form hides may still hold what was there before: that does not count.
 */
export function toSchedule(stored: StoredSchedule, timeZone: string): Schedule | null {
  const allDay = stored.allDay === true;
  const startDate = dateOf(stored.startDate);
  const startTime = allDay ? null : clockOf(stored.startTime);
  if (!startDate || (!allDay && !startTime)) return null;
  const rule = ruleOf(toRepetition(stored), startDate);
  return {
    id: stored.id ?? '',
    rule,
    startDate,
    endDate: rule && dateOf(stored.endDate),
    startTime,
    endTime: allDay ? null : clockOf(stored.endTime),
    extraDays: wholeNumber(stored.extraDays, 1, most.extraDays) ?? 0,
    exactMinutes: null,
    timeZone,
    extraDates: (stored.extraDates ?? []).flatMap((extra) => toExtraDate(extra, allDay)),
    exceptions: (stored.exceptions ?? []).flatMap((exception) => toException(exception, allDay)),
    note: toLocalized(stored.note),
  };
}

function toRepetition(stored: StoredSchedule): Repetition {
  const repeats = repetitions.find((known) => known === stored.repeats) ?? 'weekly';
  const monthlyBy = repeats === 'monthly' && stored.monthlyBy === 'day' ? 'day' : 'weekday';
  const hasWeekdays = repeats === 'weekly' || (repeats === 'monthly' && monthlyBy === 'weekday');
  const hasMonths = repeats === 'monthly' || repeats === 'yearly';
  return {
    repeats,
    interval: wholeNumber(stored.interval, 1, most.interval) ?? 1,
    weekdays: hasWeekdays ? weekdays.filter((day) => stored.weekdays?.includes(day)) : [],
    monthlyBy,
    ordinals: monthOrdinals.filter((ordinal) => stored.ordinals?.includes(String(ordinal))),
    monthDays: (stored.monthDays ?? []).filter((day) => day === -1 || (Number.isInteger(day) && day >= 1 && day <= 31)),
    months: hasMonths ? monthNumbers.filter((month) => stored.months?.includes(String(month))) : [],
    count: wholeNumber(stored.count, 1, most.count),
  };
}

function toExtraDate(stored: StoredExtraDate, allDay: boolean): ExtraDate[] {
  const date = dateOf(stored?.date);
  if (!date) return [];
  const startTime = allDay ? null : clockOf(stored?.startTime);
  return [{ date, startTime, endTime: startTime && clockOf(stored?.endTime) }];
}

function toException(stored: StoredException, allDay: boolean): ScheduleException[] {
  const date = dateOf(stored?.date);
  const change = exceptionChanges.find((known) => known === stored?.change);
  if (!date || !change) return [];
  const moved = change === 'moved' ? stored : null;
  const newStartTime = allDay ? null : clockOf(moved?.newStartTime);
  return [
    {
      date,
      time: null,
      change,
      reason: toLocalized(stored?.reason),
      newDate: dateOf(moved?.newDate),
      newStartTime,
      newEndTime: newStartTime && clockOf(moved?.newEndTime),
      newPlace: toLocalized(moved?.newPlace),
    },
  ];
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

function dateOf(stored: unknown): CalendarDate | null {
  return isCalendarDate(stored) ? stored : null;
}

function clockOf(stored: unknown): ClockTime | null {
  return isClockTime(stored) ? stored : null;
}

function wholeNumber(stored: unknown, least: number, largest: number): number | null {
  return Number.isInteger(stored) && Number(stored) >= least && Number(stored) <= largest ? Number(stored) : null;
}
