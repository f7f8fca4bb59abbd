import ICAL from 'ical.js';
import type { Problem } from '#i18n/problem.ts';
import type { Component } from './calendar-components.ts';
import { type Property, propertiesOf } from './calendar-property.ts';
import { type CalendarTime, instantOf, readTime } from './calendar-time.ts';
import type { Zones } from './zones.ts';

/** What a VEVENT says, understood part by part. */
export type EventParts = {
  readonly uid: string | null;
  /** What to call it when something is to be said about it. */
  readonly name: string;
  readonly summary: string;
  readonly location: string;
  readonly start: CalendarTime;
  /** Its end, or its length: whole days by the calendar, and exact minutes; `null` is not told. */
  readonly end: CalendarTime | { readonly days: number; readonly minutes: number } | null;
  readonly rules: readonly string[];
  readonly extra: readonly { readonly start: CalendarTime; readonly minutes: number | null }[];
  readonly excluded: readonly CalendarTime[];
  /** The date of the series that this one replaces. */
  readonly replaces: CalendarTime | null;
  readonly cancelled: boolean;
  /** Which version it is; the highest counts. */
  readonly sequence: number;
};

/** A series with more extra or excluded dates than this is no series. */
const mostDates = 5_000;

/** Reads a VEVENT; without `parts` when it does not say when it begins. Every problem is told with what to do. */
export function readEvent(
  component: Component,
  zones: Zones,
  position: number,
): { readonly parts: EventParts | null; readonly problems: readonly Problem[] } {
  const { properties, unreadable } = propertiesOf(component.lines);
  const all = (name: string) => properties.filter((property) => property.name === name);
  const text = (name: string) => all(name)[0]?.values[0]?.trim() ?? '';
  const event = text('SUMMARY') || text('UID') || `${position}`;
  const problems: Problem[] = [];
  const tell = (message: EventProblem, part = '', value = '') =>
    problems.push({ message, values: { event, part, value: shortened(value) } });
  if (!component.isWhole) tell('calendar.problem.not-ended');
  for (const part of unreadable) tell('calendar.problem.unreadable', part);

  const timesOf = (name: string): CalendarTime[] =>
    all(name).flatMap((property) =>
      property.values.slice(0, mostDates).flatMap((value) => {
        const time = readTime(value, property, zones);
        if (time === null && !isEmpty(value)) tell('calendar.problem.time', name, value);
        return time ?? [];
      }),
    );
  const replaces = timesOf('RECURRENCE-ID')[0] ?? null;
  const cancelled = text('STATUS').toUpperCase() === 'CANCELLED';
  // What calls off one date need not say when it would have begun (RFC 5546 §3.2.5).
  const start = timesOf('DTSTART')[0] ?? (cancelled ? replaces : null);
  if (!start) {
    if (all('DTSTART').every(({ values }) => values.every(isEmpty))) tell('calendar.problem.no-start');
    return { parts: null, problems };
  }
  if (all('EXRULE').length > 0) tell('calendar.problem.exrule', 'EXRULE');
  const replaced = all('RECURRENCE-ID')[0];
  if (replaced?.parameters.RANGE?.toUpperCase() === 'THISANDFUTURE') tell('calendar.problem.this-and-future');
  const parts: EventParts = {
    uid: text('UID') || null,
    name: event,
    summary: text('SUMMARY'),
    location: text('LOCATION'),
    start,
    end: timesOf('DTEND')[0] ?? lengthOf(all('DURATION')[0], tell),
    rules: all('RRULE').map(({ values }) => values.join(',').trim()),
    extra: extraOf(all('RDATE'), zones, tell),
    excluded: timesOf('EXDATE'),
    replaces,
    cancelled,
    sequence: Number.parseInt(text('SEQUENCE'), 10) || 0,
  };
  return { parts: withSensibleEnd(parts, tell), problems };
}

type EventProblem = Extract<Problem['message'], `calendar.problem.${string}`>;

type Tell = (message: EventProblem, part?: string, value?: string) => void;

/** An end before the start is not believed. */
function withSensibleEnd(parts: EventParts, tell: Tell): EventParts {
  const { start, end } = parts;
  if (end === null || !('zone' in end) || instantOf(end) >= instantOf(start)) return parts;
  tell('calendar.problem.end-before-start', 'DTEND', `${end.date} ${end.time ?? ''}`.trim());
  return { ...parts, end: null };
}

function lengthOf(property: Property | undefined, tell: Tell): EventParts['end'] {
  const value = property?.values[0]?.trim();
  if (value === undefined) return null;
  const length = readLength(value);
  if (length === null) tell('calendar.problem.duration', 'DURATION', value);
  return length;
}

function readLength(value: string): { days: number; minutes: number } | null {
  if (!ICAL.Duration.isValueString(value.toUpperCase())) return null;
  try {
    const { weeks, days, hours, minutes, seconds, isNegative } = ICAL.Duration.fromString(value.toUpperCase());
    return isNegative ? null : { days: 7 * weeks + days, minutes: 60 * hours + minutes + seconds / 60 };
  } catch {
    return null;
  }
}

function extraOf(properties: readonly Property[], zones: Zones, tell: Tell): EventParts['extra'] {
  return properties.flatMap((property) =>
    property.values.slice(0, mostDates).flatMap((value) => {
      const [begin = '', finish] = value.split('/');
      const start = readTime(begin, property, zones);
      if (start === null) {
        if (!isEmpty(value)) tell('calendar.problem.time', 'RDATE', value);
        return [];
      }
      return [{ start, minutes: finish === undefined ? null : minutesOf(start, finish, property, zones) }];
    }),
  );
}

function minutesOf(start: CalendarTime, finish: string, property: Property, zones: Zones): number | null {
  const end = readTime(finish, property, zones);
  if (end) return Math.max(0, (instantOf(end) - instantOf(start)) / 60_000);
  const length = readLength(finish);
  return length && 1440 * length.days + length.minutes;
}

const isEmpty = (value: string): boolean => value.trim() === '';

const shortened = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
