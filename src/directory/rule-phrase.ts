import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { type MessageKey, translator } from '#i18n/messages.ts';
import { monthOf } from '#i18n/months.ts';
import { tellNth } from '#i18n/ordinals.ts';
import type { MonthDays, RuleShape } from './rule-shape.ts';
import { tellEachWeekday, tellOnWeekdays } from './weekday-phrase.ts';

/**
 * The days of a rule, without its months and times: "tiistaisin", "joka toinen torstai", "kuukauden ensimmäinen
 * maanantai", "joka vuosi 6. joulukuuta". Of a rule without everyday words only that its days vary.
 */
export function tellShape(shape: RuleShape, language: Language): string {
  const translate = translator(language);
  switch (shape.kind) {
    case 'days':
      return tellDays(shape.interval, language);
    case 'weekdays':
      return tellWeeks(shape, language);
    case 'months':
      return tellMonthly(shape, language);
    case 'years':
      return tellYearly(shape, language);
    case 'odd':
      return translate('schedule.varying');
    default:
      return translate('schedule.varyingTimes');
  }
}

function tellDays(interval: number, language: Language): string {
  const translate = translator(language);
  if (interval === 1) return translate('schedule.daily');
  if (interval === 2) return translate('schedule.everyOtherDay');
  return translate('schedule.everyDays', { days: tellInterval(interval, language) });
}

function tellWeeks({ interval, weekdays }: RuleShape & { kind: 'weekdays' }, language: Language): string {
  const translate = translator(language);
  const [day, ...otherDays] = weekdays;
  if (interval === 1) return tellEachWeekday(weekdays, language);
  const onWeekdays = tellOnWeekdays(weekdays, language);
  if (interval > 2) {
    return translate('schedule.everyWeeks', { weeks: tellInterval(interval, language), weekdays: onWeekdays });
  }
  if (!day || otherDays.length > 0) return translate('schedule.everyOtherWeek', { weekdays: onWeekdays });
  return translate('schedule.everyOther', { weekday: translate(`date.weekday.long.${day}`) });
}

function tellMonthly({ interval, days }: RuleShape & { kind: 'months' }, language: Language): string {
  const translate = translator(language);
  const isLastDay = days.by === 'number' && days.numbers.length === 1 && days.numbers[0] === -1;
  if (isLastDay && interval === 1) return translate('schedule.monthlyLastDay');
  const told = tellMonthDays(days, language);
  if (interval === 1) return translate('schedule.monthly', { days: told });
  if (interval === 2) return translate('schedule.everyOtherMonth', { days: told });
  return translate('schedule.everyMonths', { months: tellMonthInterval(interval, language), days: told });
}

function tellYearly({ interval, days, months }: RuleShape & { kind: 'years' }, language: Language): string {
  const translate = translator(language);
  const dates = months.map((month) => tellDaysOfMonth(days, month, language));
  const date = joinTexts(dates, 'and', language);
  if (interval === 1) return translate('schedule.yearly', { date });
  if (interval === 2) return translate('schedule.everyOtherYear', { date });
  return translate('schedule.everyYears', { years: tellInterval(interval, language), date });
}

/** Days of a named month: "6. joulukuuta", "toukokuun toinen sunnuntai". */
function tellDaysOfMonth(days: MonthDays, month: number, language: Language): string {
  const translate = translator(language);
  if (days.by === 'number' && !days.numbers.includes(-1)) {
    const numbers = days.numbers.map((number) => tellDayNumber(number, language));
    return translate('schedule.daysOfMonthName', {
      days: joinTexts(numbers, 'and', language),
      month: translate(`date.month.${monthOf(month)}`),
    });
  }
  return translate('schedule.weekdayOfMonthName', {
    days: tellMonthDays(days, language),
    monthOf: translate(`date.month.of.${monthOf(month)}`),
  });
}

/** "ensimmäinen ja kolmas maanantai", "1. ja 15. päivä". */
function tellMonthDays(days: MonthDays, language: Language): string {
  const translate = translator(language);
  if (days.by === 'weekday') {
    const named = days.days.map(({ weekday, ordinals }) =>
      translate(`schedule.nth.${weekday}`, { ordinals: joinTexts(ordinals.map(tellOrdinal), 'and', language) }),
    );
    return joinTexts(named, 'and', language);
  }
  const numbers = days.numbers.filter((number) => number > 0).map((number) => tellNth(number, language));
  const numbered = translate('schedule.monthDays', { days: joinTexts(numbers, 'and', language) });
  const last = days.numbers.includes(-1) ? [translate('schedule.lastDay')] : [];
  return joinTexts([...(numbers.length > 0 ? [numbered] : []), ...last], 'and', language);

  function tellOrdinal(ordinal: number): string {
    return translate(ordinalMessages[ordinal] ?? 'schedule.ordinal.1');
  }
}

const ordinalMessages: Readonly<Record<number, MessageKey & `schedule.ordinal.${string}`>> = {
  1: 'schedule.ordinal.1',
  2: 'schedule.ordinal.2',
  3: 'schedule.ordinal.3',
  4: 'schedule.ordinal.4',
  5: 'schedule.ordinal.5',
  [-1]: 'schedule.ordinal.last',
  [-2]: 'schedule.ordinal.secondLast',
};

const spoken = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The number in "every three weeks", in the form each language needs: "kolmen", "tredje", "three", "drei". */
function tellInterval(interval: number, language: Language): string {
  return translator(language)(`schedule.interval.${spokenOf(interval)}`);
}

/** The number in "every three months", which in Finnish is an ordinal: "joka kolmannen kuukauden". */
function tellMonthInterval(interval: number, language: Language): string {
  return translator(language)(`schedule.monthInterval.${spokenOf(interval)}`);
}

function spokenOf(interval: number): (typeof spoken)[number] {
  return spoken.find((number) => number === interval) ?? 12;
}

/** A day before the name of its month: "6.", "6". */
function tellDayNumber(number: number, language: Language): string {
  return language === 'fi' || language === 'de' ? `${number}.` : `${number}`;
}
