import type { OpeningSpan } from '#directory/opening-hours.ts';
import type { PublicHoliday } from '#directory/region.ts';
import { type Weekday, weekdays } from '#directory/schedule.ts';

export { someOpeningHours } from '../fixtures/snapshot.ts';

export const workdays = weekdays.slice(0, 5);

export const span = (days: readonly Weekday[], opens: string, closes: string): OpeningSpan => ({
  weekdays: days,
  opens,
  closes,
});

/** Independence Day, and Christmas with its eve. */
export const someHolidays: readonly PublicHoliday[] = [
  {
    id: 'independence-day',
    name: {
      fi: 'itsenäisyyspäivä',
      sv: 'självständighetsdagen',
      en: 'Independence Day',
      de: 'Unabhängigkeitstag',
    },
    rule: { on: '12-06' },
    official: true,
  },
  {
    id: 'christmas-eve',
    name: { fi: 'jouluaatto', sv: 'julafton', en: 'Christmas Eve', de: 'Heiligabend' },
    rule: { on: '12-24' },
    official: false,
  },
  {
    id: 'christmas-day',
    name: { fi: 'joulupäivä', sv: 'juldagen', en: 'Christmas Day', de: '1. Weihnachtstag' },
    rule: { on: '12-25' },
    official: true,
  },
  {
    id: 'boxing-day',
    name: { fi: 'tapaninpäivä', sv: 'annandag jul', en: 'Boxing Day', de: '2. Weihnachtstag' },
    rule: { on: '12-26' },
    official: true,
  },
];
