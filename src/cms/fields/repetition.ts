import type { Condition, Field } from 'payload';
import { monthOrdinals, repetitions } from '#directory/repetition.ts';
import { weekdays } from '#directory/schedule.ts';
import type { MessageKey } from '#i18n/messages.ts';
import { numberField } from './number.ts';
import { row } from './rows.ts';
import { selectField } from './select.ts';

type Row = Partial<{ repeats: string; monthlyBy: string }>;

const when =
  (asks: (schedule: Row) => boolean): Condition =>
  (_, schedule: Row) =>
    asks(schedule ?? {});

/** Whether a schedule repeats at all. */
export const repeating = when(({ repeats }) => repeats !== 'once');

const onWeekdays = when(
  ({ repeats, monthlyBy }) => repeats === 'weekly' || (repeats === 'monthly' && monthlyBy !== 'day'),
);
const monthly = when(({ repeats }) => repeats === 'monthly');
const monthlyByWeekday = when(({ repeats, monthlyBy }) => repeats === 'monthly' && monthlyBy !== 'day');
const monthlyByDay = when(({ repeats, monthlyBy }) => repeats === 'monthly' && monthlyBy === 'day');
const inSomeMonths = when(({ repeats }) => repeats === 'monthly' || repeats === 'yearly');

/** How a schedule repeats, asked as one would tell a neighbour. */
export function repetitionFields(): Field[] {
  return [
    row(
      selectField({
        name: 'repeats',
        label: 'cms.schedule.repeats',
        values: repetitions,
        labels: {
          once: 'cms.repeats.once',
          daily: 'cms.repeats.daily',
          weekly: 'cms.repeats.weekly',
          monthly: 'cms.repeats.monthly',
          yearly: 'cms.repeats.yearly',
        },
        defaultValue: 'weekly',
      }),
      numberField({
        name: 'interval',
        label: 'cms.schedule.interval',
        description: 'cms.schedule.interval.help',
        least: 1,
        most: 99,
        problem: 'cms.problem.whole-number',
        defaultValue: 1,
        condition: repeating,
      }),
    ),
    selectField({
      name: 'monthlyBy',
      label: 'cms.schedule.monthly-by',
      values: ['weekday', 'day'],
      labels: { weekday: 'cms.schedule.monthly-by.weekday', day: 'cms.schedule.monthly-by.day' },
      defaultValue: 'weekday',
      condition: monthly,
    }),
    selectField({
      name: 'ordinals',
      label: 'cms.schedule.ordinals',
      values: monthOrdinals.map((ordinal) => `${ordinal}` as const),
      labels: {
        '1': 'cms.ordinal.1',
        '2': 'cms.ordinal.2',
        '3': 'cms.ordinal.3',
        '4': 'cms.ordinal.4',
        '-1': 'cms.ordinal.last',
      },
      several: true,
      required: true,
      condition: monthlyByWeekday,
    }),
    selectField({
      name: 'weekdays',
      label: 'cms.schedule.weekdays',
      values: weekdays,
      labels: weekdayLabels,
      several: true,
      required: true,
      condition: onWeekdays,
    }),
    numberField({
      name: 'monthDays',
      label: 'cms.schedule.month-days',
      description: 'cms.schedule.month-days.help',
      least: 1,
      most: 31,
      also: -1,
      problem: 'cms.problem.month-days',
      several: true,
      required: true,
      condition: monthlyByDay,
    }),
    selectField({
      name: 'months',
      label: 'cms.schedule.months',
      description: 'cms.schedule.months.help',
      values: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
      labels: monthLabels,
      several: true,
      condition: inSomeMonths,
    }),
  ];
}

export const weekdayLabels = {
  MO: 'cms.weekday.MO',
  TU: 'cms.weekday.TU',
  WE: 'cms.weekday.WE',
  TH: 'cms.weekday.TH',
  FR: 'cms.weekday.FR',
  SA: 'cms.weekday.SA',
  SU: 'cms.weekday.SU',
} as const satisfies Record<string, MessageKey>;

const monthLabels = {
  '1': 'cms.month.1',
  '2': 'cms.month.2',
  '3': 'cms.month.3',
  '4': 'cms.month.4',
  '5': 'cms.month.5',
  '6': 'cms.month.6',
  '7': 'cms.month.7',
  '8': 'cms.month.8',
  '9': 'cms.month.9',
  '10': 'cms.month.10',
  '11': 'cms.month.11',
  '12': 'cms.month.12',
} as const satisfies Record<string, MessageKey>;
