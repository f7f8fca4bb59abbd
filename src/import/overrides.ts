import { occurrenceInstants, occurrencesBetween } from '#directory/occurrences.ts';
import type { Occurrence, Schedule, ScheduleException } from '#directory/schedule.ts';
import { addDays } from '#i18n/dates.ts';
import { defaultLanguage } from '#i18n/languages.ts';
import { type CalendarTime, inZone } from './calendar-time.ts';
import type { EventParts } from './event-parts.ts';
import { nothingNew, timesOf } from './event-schedules.ts';

/** A date of a series as it really is, and the name it has then. */
export type Overridden = {
  readonly schedules: readonly Schedule[];
  /** Which occurrence it is, as `occurrenceKey` has it. */
  readonly key: string;
};

/** Tells the occurrences of a file apart, by what their rule gave. */
export const occurrenceKey = ({ schedule, originalDate, originalTime }: KeyParts): string =>
  `${schedule} ${originalDate} ${originalTime}`;

type KeyParts = Pick<Occurrence, 'schedule' | 'originalDate' | 'originalTime'>;

/**
 * Puts an override (RFC 5545 §3.8.4.4) into the schedules of its series: as an exception, or, where an exception cannot
 * say it, as a date of its own. So is one that replaces no date of the series, and one without a series.
 */
export function withOverride(
  schedules: readonly Schedule[],
  override: EventParts,
  seriesPlace: string,
  local: string,
  id: string,
): Overridden {
  const { replaces } = override;
  for (const schedule of replaces ? schedules : []) {
    const original = replaces && plannedAt(schedule, replaces);
    if (!original) continue;
    const status = statusOf(override, original, seriesPlace);
    if (status === 'scheduled') return { schedules, key: occurrenceKey(original) };
    const exception = exceptionFor(override, schedule, original, status);
    const changed = { ...schedule, exceptions: [...schedule.exceptions, exception] };
    const key = occurrenceKey(original);
    if (says(changed, override, exception, key)) return { schedules: replaced(schedules, schedule, changed), key };
    const skipping = {
      ...nothingNew,
      date: original.originalDate,
      time: original.originalTime,
      change: 'skipped',
    } as const;
    const skipped = { ...schedule, exceptions: [...schedule.exceptions, skipping] };
    return alone(replaced(schedules, schedule, skipped), override, status, local, id);
  }
  return alone(schedules, override, statusOf(override, null, seriesPlace), local, id);
}

/** The planned occurrence at a time; of a date without a time the first of that day. */
function plannedAt(schedule: Schedule, replaces: CalendarTime): Occurrence | undefined {
  const { date, time } = inZone(replaces, schedule.timeZone);
  return occurrencesBetween([{ ...schedule, exceptions: [] }], date, date).find(
    (one) => time === null || one.startTime === null || one.originalTime === time || one.startTime === time,
  );
}

function statusOf(override: EventParts, original: Occurrence | null, seriesPlace: string): Occurrence['status'] {
  if (override.cancelled) return 'cancelled';
  const hasOtherPlace = override.location !== '' && override.location !== seriesPlace;
  if (hasOtherPlace && isOnline(override.location) && !isOnline(seriesPlace)) return 'online';
  const isElsewhere = hasOtherPlace && (original !== null || seriesPlace !== '');
  return isElsewhere || hasOtherTime(override, original) ? 'moved' : 'scheduled';
}

/** Meetings by video have an address of the web for a place, or the name of a program. */
const isOnline = (place: string): boolean =>
  /https?:\/\/|\b(online|verkossa|etänä|etäyhteys|på nätet|på distans|virtual|teams|zoom|google meet|jitsi|skype|webex)\b/i.test(
    place,
  );

function hasOtherTime(override: EventParts, original: Occurrence | null): boolean {
  if (original === null) {
    const { replaces, start } = override;
    return replaces !== null && replaces.time !== null && timeName(inZone(start, replaces.zone)) !== timeName(replaces);
  }
  return !isSameSpan(original, occurrenceOfOwn(override, original.timeZone));
}

const timeName = ({ date, time }: CalendarTime): string => `${date} ${time}`;

function isSameSpan(one: Occurrence, other: Occurrence | undefined): boolean {
  if (!other || (one.startTime === null) !== (other.startTime === null)) return false;
  const [first, second] = [occurrenceInstants(one), occurrenceInstants(other)];
  return first.start === second.start && (first.end ?? first.start) === (second.end ?? second.start);
}

function exceptionFor(
  override: EventParts,
  schedule: Schedule,
  original: Occurrence,
  status: Occurrence['status'],
): ScheduleException {
  const same = { ...nothingNew, date: original.originalDate, time: original.originalTime };
  if (status === 'cancelled' || status === 'online') return { ...same, change: status };
  const { startDate, startTime, endTime } = timesOf(override, schedule.timeZone);
  return {
    ...same,
    change: 'moved',
    newDate: startDate === original.originalDate ? null : startDate,
    newStartTime: startTime === original.originalTime ? null : startTime,
    newEndTime: endTime,
    newPlace: override.location === '' ? {} : { [defaultLanguage]: override.location },
  };
}

/** Whether a schedule with an exception gives what the override says; of one that is cancelled its time does not matter. */
function says(schedule: Schedule, override: EventParts, exception: ScheduleException, key: string): boolean {
  const date = exception.newDate ?? exception.date;
  const found = occurrencesBetween([schedule], date, date).find((one) => occurrenceKey(one) === key);
  if (!found) return false;
  if (exception.change === 'cancelled') return true;
  return isSameSpan(found, occurrenceOfOwn(override, schedule.timeZone));
}

function occurrenceOfOwn(override: EventParts, timeZone: string): Occurrence | undefined {
  const schedule = ownSchedule(override, timeZone, 'own', 'scheduled');
  return occurrencesBetween([schedule], schedule.startDate, addDays(schedule.startDate, 1))[0];
}

function alone(
  schedules: readonly Schedule[],
  override: EventParts,
  status: Occurrence['status'],
  local: string,
  id: string,
): Overridden {
  const own = ownSchedule(override, override.start.zone === 'UTC' ? local : override.start.zone, id, status);
  const key = occurrenceKey({ schedule: id, originalDate: own.startDate, originalTime: own.startTime });
  return { schedules: [...schedules, own], key };
}

/** An override as a schedule of one date. */
function ownSchedule(override: EventParts, timeZone: string, id: string, status: Occurrence['status']): Schedule {
  const times = timesOf(override, timeZone);
  const exceptions =
    status === 'scheduled' ? [] : [{ ...nothingNew, date: times.startDate, time: null, change: status }];
  return { ...times, id, rule: null, endDate: null, extraDates: [], exceptions, note: {} };
}

const replaced = (schedules: readonly Schedule[], one: Schedule, other: Schedule): readonly Schedule[] =>
  schedules.map((schedule) => (schedule === one ? other : schedule));
