import { type Weekday, weekdays } from '#i18n/dates.ts';
import { type ByDay, frequencies, type RecurrenceRule } from './recurrence-rule.ts';
import { wallTimeAt } from './time-zone.ts';

/** Where the text of a rule cannot be understood: its part, and what that says. */
export type RuleProblem = { readonly part: string; readonly value: string };

/** The parts that are lists of numbers, with the least and the greatest of them; `signed` may count from the end. */
const numberParts = {
  BYMONTH: { name: 'byMonth', from: 1, to: 12, signed: false },
  BYMONTHDAY: { name: 'byMonthDay', from: 1, to: 31, signed: true },
  BYYEARDAY: { name: 'byYearDay', from: 1, to: 366, signed: true },
  BYWEEKNO: { name: 'byWeekNo', from: 1, to: 53, signed: true },
  BYHOUR: { name: 'byHour', from: 0, to: 23, signed: false },
  BYMINUTE: { name: 'byMinute', from: 0, to: 59, signed: false },
  BYSECOND: { name: 'bySecond', from: 0, to: 60, signed: false },
  BYSETPOS: { name: 'bySetPos', from: 1, to: 366, signed: true },
} as const satisfies Record<string, { name: keyof RecurrenceRule; from: number; to: number; signed: boolean }>;

/**
 * A rule as RFC 5545 §3.3.10 writes it. Its end by date is in it only as it is given: the value of UNTIL depends on the
 * zone, and a rule with COUNT has none.
 *
 * @example ruleText({ frequency: 'weekly', interval: 2, byDay: [{ weekday: 'TU', ordinal: null }] })
 * // 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'
 */
export function ruleText(rule: RecurrenceRule, until?: string): string {
  const { frequency, interval, count, byDay, weekStart } = rule;
  const parts = [
    `FREQ=${frequency.toUpperCase()}`,
    interval > 1 ? `INTERVAL=${interval}` : '',
    count === undefined ? '' : `COUNT=${count}`,
    until === undefined || count !== undefined ? '' : `UNTIL=${until}`,
    ...Object.entries(numberParts).map(([part, { name }]) => (rule[name] ? `${part}=${rule[name].join(',')}` : '')),
    byDay ? `BYDAY=${byDay.map(({ weekday, ordinal }) => `${ordinal ?? ''}${weekday}`).join(',')}` : '',
    weekStart ? `WKST=${weekStart}` : '',
  ];
  return parts.filter((part) => part !== '').join(';');
}

/**
 * Reads a rule that RFC 5545 §3.3.10 writes. UNTIL in UTC becomes the time on the clock in `timeZone`; without a zone it
 * is taken as it stands. Empty parts, parts of the writer's own (`X-…`) and letter case do not matter.
 */
export function parseRule(text: string, timeZone?: string): { rule: RecurrenceRule } | { problem: RuleProblem } {
  const rule: Writable<RecurrenceRule> = { frequency: 'daily', interval: 1 };
  const seen = new Set<string>();
  for (const piece of text.trim().split(';')) {
    if (piece.trim() === '') continue;
    const [part = '', value = ''] = piece
      .toUpperCase()
      .split('=')
      .map((side) => side.trim());
    const fields = seen.has(part) ? null : readPart(part, value, timeZone);
    if (fields === null) return { problem: { part, value } };
    Object.assign(rule, fields);
    seen.add(part);
  }
  if (!seen.has('FREQ')) return { problem: { part: 'FREQ', value: '' } };
  return { rule };
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** What a part of a rule says; `null` when it cannot be understood. */
function readPart(part: string, value: string, timeZone: string | undefined): Partial<RecurrenceRule> | null {
  if (part in numberParts) return readNumbers(numberParts[part as keyof typeof numberParts], value);
  switch (part) {
    case 'FREQ':
      return fieldOf(
        'frequency',
        frequencies.find((frequency) => frequency.toUpperCase() === value),
      );
    case 'INTERVAL':
      return fieldOf('interval', positive(value));
    case 'COUNT':
      return fieldOf('count', positive(value));
    case 'UNTIL':
      return fieldOf('until', readUntil(value, timeZone));
    case 'WKST':
      return fieldOf('weekStart', asWeekday(value));
    case 'BYDAY':
      return fieldOf('byDay', readDays(value));
    case 'RSCALE':
      return value === 'GREGORIAN' ? {} : null;
    case 'SKIP':
      return value === 'OMIT' ? {} : null;
    default:
      return part.startsWith('X-') ? {} : null;
  }
}

function fieldOf<Key extends keyof RecurrenceRule>(
  key: Key,
  value: RecurrenceRule[Key] | undefined,
): Partial<RecurrenceRule> | null {
  return value === undefined ? null : { [key]: value };
}

function readNumbers(
  { name, from, to, signed }: (typeof numberParts)[keyof typeof numberParts],
  value: string,
): Partial<RecurrenceRule> | null {
  const numbers = value.split(',').map((text) => (/^[+-]?\d{1,3}$/.test(text) ? Number(text) : Number.NaN));
  const isValid = (number: number) => {
    const size = signed ? Math.abs(number) : number;
    return size >= from && size <= to;
  };
  return numbers.every(isValid) ? { [name]: numbers } : null;
}

/** A whole number from 1 on, with no more digits than can be counted with. */
const positive = (value: string): number | undefined => (/^0*[1-9]\d{0,9}$/.test(value) ? Number(value) : undefined);

const asWeekday = (value: string): Weekday | undefined => weekdays.find((weekday) => weekday === value);

function readDays(value: string): readonly ByDay[] | undefined {
  const days = value.split(',').map((text): ByDay | null => {
    const [, ordinal = '', day = ''] = text.match(/^([+-]?\d{0,2})([A-Z]{2})$/) ?? [];
    const weekday = asWeekday(day);
    const number = ordinal === '' ? null : Number(ordinal);
    return weekday && (number === null || (number !== 0 && Math.abs(number) <= 53))
      ? { weekday, ordinal: number }
      : null;
  });
  return days.every((day) => day !== null) ? days : undefined;
}

function readUntil(value: string, timeZone: string | undefined): RecurrenceRule['until'] {
  const [, year, month, day, hour, minute, second, utc] =
    value.match(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/) ?? [];
  const time = hour === undefined ? '23:59:59' : `${hour}:${minute}:${second}`;
  const instant = Date.parse(`${year}-${month}-${day}T${time}Z`);
  if (Number.isNaN(instant) || new Date(instant).getUTCDate() !== Number(day)) return undefined;
  const wall = utc && timeZone ? wallTimeAt(instant, timeZone) : instant;
  return new Date(wall).toISOString().slice(0, 19) as RecurrenceRule['until'];
}
