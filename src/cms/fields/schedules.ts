import type { ArrayField, Condition, Field, TextField, Validate } from 'payload';
import { exceptionChanges, frequencies, looksMixedUp, mostHoursOvernight, weekdays } from '#directory/schedule.ts';
import { isClockTime } from '#i18n/dates.ts';
import { inEveryLanguage } from '#i18n/messages.ts';
import { clockField, dateField } from './calendar.ts';
import { selectField } from './select.ts';
import { textField } from './text.ts';
import { mustBeComplete, tellEditor } from './validation.ts';

const onlyWeekly = (_: unknown, schedule: Partial<{ frequency: string }>) => schedule?.frequency !== 'once';

const onlyMoved = (_: unknown, exception: Partial<{ change: string }>) => exception?.change === 'moved';

/** When a group or an event happens: single dates, and weeks that repeat within a season, with their exceptions. */
export function schedulesField(): ArrayField {
  return {
    name: 'schedules',
    type: 'array',
    label: inEveryLanguage('cms.schedules'),
    labels: { singular: inEveryLanguage('cms.schedule'), plural: inEveryLanguage('cms.schedules') },
    required: true,
    maxRows: 50,
    admin: { description: inEveryLanguage('cms.schedules.help'), initCollapsed: false },
    validate: validateRows(50, true),
    fields: [
      selectField({
        name: 'frequency',
        label: 'cms.schedule.frequency',
        values: frequencies,
        labels: { once: 'cms.frequency.once', weekly: 'cms.frequency.weekly' },
        defaultValue: 'weekly',
      }),
      {
        name: 'interval',
        type: 'number',
        label: inEveryLanguage('cms.schedule.interval'),
        defaultValue: 1,
        min: 1,
        max: 12,
        admin: { condition: onlyWeekly, description: inEveryLanguage('cms.schedule.interval.help') },
        validate: (value: unknown, { req }: Parameters<Validate>[1]) =>
          value === null ||
          value === undefined ||
          (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12)
            ? true
            : tellEditor(req, 'cms.problem.interval'),
      },
      selectField({
        name: 'weekdays',
        label: 'cms.schedule.weekdays',
        values: weekdays,
        labels: weekdayLabels,
        several: true,
        required: true,
        condition: onlyWeekly,
      }),
      row(
        dateField({
          name: 'startDate',
          label: 'cms.schedule.start-date',
          description: 'cms.schedule.start-date.help',
          required: true,
        }),
        shownWhen(
          onlyWeekly,
          dateField({
            name: 'endDate',
            label: 'cms.schedule.end-date',
            description: 'cms.schedule.end-date.help',
            validate: notBefore('startDate'),
          }),
        ),
      ),
      row(
        clockField({ name: 'startTime', label: 'cms.schedule.start-time', required: true }),
        clockField({
          name: 'endTime',
          label: 'cms.schedule.end-time',
          description: 'cms.schedule.end-time.help',
          validate: withinOneNight('startTime'),
        }),
      ),
      {
        name: 'exceptions',
        type: 'array',
        label: inEveryLanguage('cms.exceptions'),
        labels: { singular: inEveryLanguage('cms.exception'), plural: inEveryLanguage('cms.exceptions') },
        maxRows: 200,
        admin: { description: inEveryLanguage('cms.exceptions.help'), initCollapsed: true },
        validate: validateRows(200, false),
        fields: [
          row(
            dateField({ name: 'date', label: 'cms.exception.date', required: true }),
            selectField({
              name: 'change',
              label: 'cms.exception.change',
              values: exceptionChanges,
              labels: {
                skipped: 'cms.exception.skipped',
                cancelled: 'cms.exception.cancelled',
                moved: 'cms.exception.moved',
              },
              defaultValue: 'skipped',
            }),
          ),
          textField({
            name: 'reason',
            label: 'cms.exception.reason',
            description: 'cms.exception.reason.help',
            localized: true,
          }),
          {
            type: 'row',
            admin: { condition: onlyMoved },
            fields: [
              dateField({ name: 'newDate', label: 'cms.exception.new-date', validate: () => true }),
              clockField({ name: 'newStartTime', label: 'cms.exception.new-start-time' }),
              clockField({
                name: 'newEndTime',
                label: 'cms.exception.new-end-time',
                validate: withinOneNight('newStartTime'),
              }),
            ],
          },
        ],
      },
    ],
  };
}

export const weekdayLabels = {
  MO: 'cms.weekday.MO',
  TU: 'cms.weekday.TU',
  WE: 'cms.weekday.WE',
  TH: 'cms.weekday.TH',
  FR: 'cms.weekday.FR',
  SA: 'cms.weekday.SA',
  SU: 'cms.weekday.SU',
} as const;

export const row = (...fields: Field[]): Field => ({ type: 'row', fields });

/** A list of rows with an upper limit and, where the document must be complete, at least one. */
export function validateRows(most: number, atLeastOne: boolean): Validate {
  return (value, { req, data, event }) => {
    const length = Array.isArray(value) ? value.length : Number(value ?? 0);
    if (length > most) return tellEditor(req, 'cms.problem.too-many', { most });
    const missing = atLeastOne && length === 0 && event !== 'onChange' && mustBeComplete(data);
    return missing ? tellEditor(req, 'cms.problem.required') : true;
  };
}

/** Not so long after the time in the field beside this one that the two look mixed up. */
export function withinOneNight(start: string): Validate {
  return (value, { req, siblingData }) => {
    const from: unknown = (siblingData as Record<string, unknown>)[start];
    if (!isClockTime(from) || !isClockTime(value) || !looksMixedUp(from, value)) return true;
    return tellEditor(req, 'cms.problem.overnight', { most: mostHoursOvernight });
  };
}

function shownWhen(condition: Condition, field: TextField): TextField {
  return { ...field, admin: { ...field.admin, condition } } as TextField;
}

/** Not earlier than the date in a field beside this one. */
function notBefore(other: string): Validate {
  return (value, { req, siblingData }) => {
    const earliest: unknown = (siblingData as Record<string, unknown>)[other];
    return typeof earliest !== 'string' || earliest <= value ? true : tellEditor(req, 'cms.problem.end-before-start');
  };
}
