import type { CalendarDate } from '#directory/schedule.ts';
import { isCalendarDate } from '#i18n/calendar.ts';
import { type Asked, type FindingParam, firstAsked, idAsked, tellProblem } from './asked-values.ts';
import { type FindingDays, namedDays } from './finding.ts';

/** The days that are asked for; dates outrank named days. A range turned round is read the other way. */
export function askedDays(asked: Asked, today: CalendarDate): FindingDays | null {
  const named = idAsked(asked, 'when', namedDays);
  const from = askedDate(asked, 'from');
  const to = askedDate(asked, 'to');
  if (from === null && to === null) return named === null ? null : { kind: named };
  const [first, last] = [from ?? (to !== null && to < today ? to : today), to ?? from ?? today];
  if (first <= last) return { kind: 'dates', from: first, to: last };
  tellProblem(asked, { param: 'from', value: `${first}–${last}`, reason: 'turned-round' });
  return { kind: 'dates', from: last, to: first };
}

function askedDate(asked: Asked, param: FindingParam): CalendarDate | null {
  return firstAsked(asked, param, (value) => {
    if (isCalendarDate(value)) return value;
    tellProblem(asked, { param, value, reason: 'no-such-date' }, () => nearestDate(value));
    return null;
  });
}

/**
 * The date that may have been meant by one that does not exist, or that is written another way.
 *
 * @example nearestDate('2026-02-30') // '2026-02-28'
 */
function nearestDate(value: string): CalendarDate | undefined {
  const iso = value.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
  const [, day = '', month = '', year = ''] = iso
    ? ['', iso[3], iso[2], iso[1]]
    : (value.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/) ?? []);
  const dates = [0, 1, 2, 3].map((less) => {
    const parts = [month, String(Number(day) - less)].map((part) => part.padStart(2, '0'));
    return [year, ...parts].join('-');
  });
  return dates.find(isCalendarDate);
}
