import type { CalendarDate, ClockTime } from '#directory/schedule.ts';

/** The longest a line may be without its end, in octets (RFC 5545 §3.1). */
const mostOctets = 75;

/** Lines as the text of a calendar file: each ends with CRLF, and long ones are folded (RFC 5545 §3.1). */
export function calendarText(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/**
 * A text as it may stand in a property (RFC 5545 §3.3.11): nothing in it can end the line or begin another property.
 *
 * @example escapeText('Kahvia, seuraa;\nja pullaa') // 'Kahvia\\, seuraa\\;\\nja pullaa'
 */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ');
}

/** A date as calendars write it: `20261124`. */
export const dateValue = (date: CalendarDate): string => date.replaceAll('-', '');

/** A local time as calendars write it: `20261124T130000`. */
export const timeValue = (date: CalendarDate, time: ClockTime): string =>
  `${dateValue(date)}T${time.replaceAll(':', '').padEnd(6, '0')}`;

/**
 * An instant as calendars write it: `20261124T110000Z`.
 *
 * @example utcValue('2026-11-24T11:00:00.000Z') // '20261124T110000Z'
 */
export const utcValue = (instant: string): string =>
  new Date(instant).toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '');

/** Breaks a line so that no part is longer than 75 octets, never inside a character. */
function foldLine(line: string): string {
  if (line.length * 3 <= mostOctets) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
