import { z } from 'zod';
import { frequencies } from '#directory/recurrence-rule.ts';
import { exceptionChanges, weekdays } from '#directory/schedule.ts';
import { languages } from '#i18n/languages.ts';
import { matching, wants } from './schema-parts.ts';

/** A text that is there, as it is. */
export const words = z.string(wants('content.wants.text')).min(1, wants('content.wants.text'));

/** A text in the languages it exists in; `{}` is none. */
export const localized = z.partialRecord(z.enum(languages), words).describe('A text by its languages; {} is none.');

/** A calendar date. */
export const day = z.iso.date(wants('content.wants.date'));

/** A moment in UTC. */
export const instant = z.iso.datetime(wants('content.wants.moment'));

/** A time of day. */
export const clockTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'content.wants.clock-time');

const numbers = z.array(z.int(wants('content.wants.whole-number')));

/** RFC 5545 §3.3.10; a part that is not there says nothing. */
const rule = z.strictObject({
  frequency: z.enum(frequencies),
  interval: z.int().min(1),
  count: z.int().min(1).exactOptional(),
  until: z.templateLiteral([z.string(), 'T', z.string()]).exactOptional(),
  byDay: z.array(z.strictObject({ weekday: z.enum(weekdays), ordinal: z.int().nullable() })).exactOptional(),
  byMonthDay: numbers.exactOptional(),
  byMonth: numbers.exactOptional(),
  byYearDay: numbers.exactOptional(),
  byWeekNo: numbers.exactOptional(),
  byHour: numbers.exactOptional(),
  byMinute: numbers.exactOptional(),
  bySecond: numbers.exactOptional(),
  bySetPos: numbers.exactOptional(),
  weekStart: z.enum(weekdays).exactOptional(),
});

export const schedule = z.strictObject({
  id: z.string().describe('Stays the same while the schedule is edited.'),
  rule: rule.nullable().describe('How it repeats; null is once.'),
  startDate: day,
  endDate: day.nullable(),
  startTime: clockTime.nullable().describe('null is all day.'),
  endTime: clockTime.nullable(),
  extraDays: z.int().min(0).describe('How many days after its first day one time ends.'),
  exactMinutes: z.number().nullable(),
  timeZone: words.describe('IANA zone.'),
  extraDates: z.array(z.strictObject({ date: day, startTime: clockTime.nullable(), endTime: clockTime.nullable() })),
  exceptions: z.array(
    z.strictObject({
      date: day,
      time: clockTime.nullable(),
      change: z.enum(exceptionChanges),
      reason: localized,
      newDate: day.nullable(),
      newStartTime: clockTime.nullable(),
      newEndTime: clockTime.nullable(),
      newPlace: localized,
    }),
  ),
  note: localized,
});
