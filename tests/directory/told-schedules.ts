import type { Schedule } from '#directory/schedule.ts';
import type { Language } from '#i18n/languages.ts';
import { toldDatesOffAndMoved } from './told-schedules-dates-off-and-moved.ts';
import { toldLengths } from './told-schedules-lengths.ts';
import { toldMonthly } from './told-schedules-monthly.ts';
import { toldOnce } from './told-schedules-once.ts';
import { toldOtherPlacesAndExtraDates } from './told-schedules-other-places-and-extra-dates.ts';
import { toldSeasons } from './told-schedules-seasons.ts';
import { toldSingleDates } from './told-schedules-single-dates.ts';
import { toldWeekly } from './told-schedules-weekly.ts';
import { toldYearly } from './told-schedules-yearly.ts';

/** What is said of schedules on a day, Tuesday 24 November 2026 unless told. A schedule of its own is a text of its own. */
export type ToldSchedule = {
  readonly what: string;
  readonly schedules: readonly Schedule[];
  readonly today?: string;
  readonly told: Readonly<Record<Language, readonly string[]>>;
};

/** The golden sentences, read by eye in each language. */
export const toldSchedules: readonly ToldSchedule[] = [
  ...toldWeekly,
  ...toldMonthly,
  ...toldYearly,
  ...toldDatesOffAndMoved,
  ...toldOtherPlacesAndExtraDates,
  ...toldSeasons,
  ...toldSingleDates,
  ...toldOnce,
  ...toldLengths,
];
