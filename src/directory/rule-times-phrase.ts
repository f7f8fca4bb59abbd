import { tellClock, type Weekday, weekdays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import { tellShape } from './rule-phrase.ts';
import { type RuleShape, shapeOf } from './rule-shape.ts';
import type { ClockTime, Schedule } from './schedule.ts';
import { tellClockOf } from './sentence-parts.ts';

/**
 * The days of a rule: "tiistaisin", "joka toinen torstai", "kuukauden ensimmäinen maanantai". Without a rule, or with one
 * that has no everyday words, only that days vary.
 */
export function tellRule(schedule: Schedule, language: Language): string {
  return tellShape(shapeOfSchedule(schedule), language);
}

/** The days and times of a rule: "tiistaisin klo 13–15", "perjantaisin klo 18, päättyy sunnuntaina klo 14". */
export function tellRuleTimes(schedule: Schedule, language: Language): string {
  const { startTime, extraDays } = schedule;
  const shape = shapeOfSchedule(schedule);
  const isOfWeek = shape.kind === 'days' || shape.kind === 'weekdays' || shape.kind === 'odd';
  const rule = tellShape(shape, language);
  if (shape.kind === 'oddTimes') return rule;
  if (startTime === null && extraDays > 0) {
    return translator(language)('schedule.lasts', { begins: rule, days: extraDays + 1 });
  }
  const key = isOfWeek ? 'schedule.onDays' : 'schedule.onDates';
  return translator(language)(key, { rule, clock: tellTimesOf(schedule, shape, language) });
}

/** The rule of a schedule in the words people have for it. */
export function shapeOfSchedule({ rule, startDate }: Schedule): RuleShape {
  return rule === null ? { kind: 'odd' } : shapeOf(rule, startDate);
}

function tellTimesOf(schedule: Schedule, shape: RuleShape, language: Language): string {
  const translate = translator(language);
  const { startTime, endTime, extraDays } = timesOf(schedule);
  if (startTime === null || extraDays === 0) return tellClockOf({ startTime, endTime }, language);
  const clock = tellClock(startTime, null, language);
  if (endTime === null) return translate('schedule.lasts', { begins: clock, days: extraDays + 1 });
  const end = tellClock(endTime, null, language);
  const weekday = onlyWeekday(shape);
  if (weekday === null || extraDays >= weekdays.length) {
    return translate('schedule.endsLater', { clock, count: extraDays, end });
  }
  const endDay = weekdays[(weekdays.indexOf(weekday) + extraDays) % weekdays.length] ?? weekday;
  return translate('schedule.endsOn', { clock, weekday: translate(`date.weekday.on.${endDay}`), end });
}

/** The one day of the week something always begins on. */
function onlyWeekday(shape: RuleShape): Weekday | null {
  const days = 'weekdays' in shape ? shape.weekdays : daysOfMonth(shape);
  return days.length === 1 ? (days[0] ?? null) : null;
}

function daysOfMonth(shape: RuleShape): readonly Weekday[] {
  return 'days' in shape && shape.days.by === 'weekday' ? shape.days.days.map(({ weekday }) => weekday) : [];
}

const minutesOfDay = 24 * 60;

/** Start and end on the clock; an exact length is counted into an end. A night is no extra day. */
function timesOf(schedule: Schedule): Pick<Schedule, 'startTime' | 'endTime' | 'extraDays'> {
  const { startTime, exactMinutes } = schedule;
  if (startTime === null || exactMinutes === null) return schedule;
  const [hours = 0, minutes = 0] = startTime.split(':').map(Number);
  const end = hours * 60 + minutes + exactMinutes;
  const endTime = clockOf(end % minutesOfDay);
  const days = Math.floor(end / minutesOfDay);
  return { startTime, endTime, extraDays: days === 1 && endTime <= startTime ? 0 : days };
}

function clockOf(minutes: number): ClockTime {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
}
