import { occurrencesBetween } from '#directory/occurrences.ts';
import { parseRule } from '#directory/rule-text.ts';
import type { Schedule } from '#directory/schedule.ts';
import { wallTime } from '#directory/wall-clock.ts';
import type { Component } from './calendar-components.ts';
import { type Property, propertiesOf } from './calendar-property.ts';

/** A zone as a file describes it (RFC 5545 §3.6.5). */
export type CustomZone = {
  readonly name: string;
  /** The IANA zone it says it is of, which is no part of the standard. */
  readonly location: string | undefined;
  readonly observances: readonly Observance[];
};

/** Since when clocks are so far ahead of UTC, again each time the schedule says. All in milliseconds. */
type Observance = { readonly schedule: Schedule; readonly before: number; readonly after: number };

/** A zone of a file; `null` without a name. What cannot be understood in it is left out. */
export function readCustomZone({ name, lines, inside }: Component): CustomZone | null {
  if (name !== 'VTIMEZONE') return null;
  const { properties } = propertiesOf(lines);
  const zone = firstOf(properties, 'TZID');
  if (!zone) return null;
  const observances = inside.slice(0, 400).flatMap((component) => readObservance(component) ?? []);
  return { name: zone, location: firstOf(properties, 'X-LIC-LOCATION'), observances };
}

/** The offsets from UTC twice a month in a year, each with its instant. Empty when the description says nothing. */
export function offsetsOf({ observances }: CustomZone, year: number): { at: number; offset: number }[] {
  const changes = observances
    .flatMap((observance) => changesOf(observance, year))
    .toSorted((one, other) => one.at - other.at);
  if (changes.length === 0) return [];
  return Array.from({ length: 24 }, (_, half) => {
    const at = Date.UTC(year, Math.floor(half / 2), half % 2 === 0 ? 2 : 16, 12);
    const change = changes.findLast((one) => one.at <= at);
    return { at, offset: change ? change.after : (changes[0]?.before ?? 0) };
  });
}

function changesOf(
  { schedule, before, after }: Observance,
  year: number,
): { at: number; before: number; after: number }[] {
  const near = occurrencesBetween([schedule], `${year - 1}-01-01`, `${year}-12-31`);
  // An old one that never came again still holds.
  const dates = near.length > 0 ? near : occurrencesBetween([schedule], schedule.startDate, schedule.startDate);
  return dates
    .filter(({ date }) => date <= `${year}-12-31`)
    .map(({ date, startTime }) => ({ at: wallTime(date, startTime) - before, before, after }));
}

function readObservance({ name, lines }: Component): Observance | null {
  if (name !== 'STANDARD' && name !== 'DAYLIGHT') return null;
  const { properties } = propertiesOf(lines);
  const [, year, month, day, hour, minute] =
    /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d)/.exec(firstOf(properties, 'DTSTART') ?? '') ?? [];
  const [before, after] = [offsetOf(properties, 'TZOFFSETFROM'), offsetOf(properties, 'TZOFFSETTO')];
  if (year === undefined || after === null) return null;
  const text = firstOf(properties, 'RRULE');
  const parsed = text ? parseRule(text) : null;
  const rule = parsed && 'rule' in parsed && /^(yearly|monthly)$/.test(parsed.rule.frequency) ? parsed.rule : null;
  const extraDates = properties
    .filter((property) => property.name === 'RDATE')
    .flatMap(({ values }) => values.map((value) => /^(\d{4})(\d\d)(\d\d)/.exec(value.trim())))
    .flatMap((found) => (found ? [{ date: found.slice(1).join('-'), startTime: null, endTime: null }] : []));
  const schedule: Schedule = {
    id: 'zone',
    rule,
    // Outlook begins its zones in 1601; what was before 1970 does not matter.
    startDate: Number(year) < 1900 ? `1970-${month}-01` : `${year}-${month}-${day}`,
    endDate: null,
    startTime: `${hour}:${minute}`,
    endTime: null,
    extraDays: 0,
    exactMinutes: null,
    timeZone: 'UTC',
    extraDates,
    exceptions: [],
    note: {},
  };
  return { schedule, before: before ?? after, after };
}

const firstOf = (properties: readonly Property[], name: string): string | undefined =>
  properties.find((property) => property.name === name)?.values[0]?.trim();

/** `+0200`, in milliseconds. */
function offsetOf(properties: readonly Property[], name: string): number | null {
  const [, sign, hours, minutes, seconds = '0'] =
    /^([+-]?)(\d\d):?(\d\d):?(\d\d)?$/.exec(firstOf(properties, name) ?? '') ?? [];
  if (hours === undefined) return null;
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
