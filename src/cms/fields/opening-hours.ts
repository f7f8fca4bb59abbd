import type { ArrayField, Condition, Field, GroupField, Validate } from 'payload';
import { holidayRules, openingStates } from '#directory/opening-hours.ts';
import type { Region } from '#directory/region.ts';
import { weekdays } from '#directory/schedule.ts';
import { inEveryLanguage } from '#i18n/messages.ts';
import { clockField, dateField } from './calendar.ts';
import { choiceField } from './choice.ts';
import { groupField } from './group.ts';
import { monthDayField } from './month-day.ts';
import { notBefore } from './order.ts';
import { partOfAdmin } from './part-of-admin.ts';
import { weekdayLabels } from './repetition.ts';
import { row, rowsField } from './rows.ts';
import { selectField } from './select.ts';
import { textField } from './text.ts';
import { tellEditor } from './validation.ts';

const onlyWeekly: Condition = (_, hours: Partial<{ state: string }>) => hours?.state === 'weekly';

/** When a place is open. *Unknown* is what nobody has told yet: it is not *closed*. */
export function openingHoursField({ publicHolidays, timeZone }: Region): GroupField {
  return groupField({ name: 'openingHours', label: 'cms.opening-hours' }, [
    selectField({
      name: 'state',
      label: 'cms.opening-hours.state',
      values: openingStates,
      labels: {
        unknown: 'cms.opening-hours.unknown',
        weekly: 'cms.opening-hours.weekly',
        'by-appointment': 'cms.opening-hours.by-appointment',
        'closed-for-now': 'cms.opening-hours.closed-for-now',
      },
      defaultValue: 'unknown',
    }),
    weekSpansField({ description: 'cms.opening-hours.spans.help', atLeastOne: true, condition: onlyWeekly }),
    partOfAdmin({ name: 'week', component: 'OpeningWeek', clientProps: { holidays: publicHolidays, timeZone } }),
    seasonsField(),
    exceptionalDaysField(),
    selectField({
      name: 'publicHolidays',
      label: 'cms.opening-hours.holidays',
      description: 'cms.opening-hours.holidays.help',
      values: holidayRules,
      labels: {
        unknown: 'cms.opening-hours.holidays.unknown',
        closed: 'cms.opening-hours.holidays.closed',
        open: 'cms.opening-hours.holidays.open',
      },
      defaultValue: 'unknown',
      condition: onlyWeekly,
    }),
    textField({
      name: 'note',
      label: 'cms.opening-hours.note',
      description: 'cms.opening-hours.note.help',
      localized: true,
      maxLength: 500,
    }),
  ]);
}

/** A part of every year with hours of its own. */
function seasonsField(): ArrayField {
  return rowsField(
    {
      name: 'seasons',
      one: 'cms.opening-season',
      many: 'cms.opening-seasons',
      description: 'cms.opening-seasons.help',
      most: 8,
      collapsed: true,
      condition: onlyWeekly,
    },
    [
      textField({
        name: 'name',
        label: 'cms.opening-season.name',
        description: 'cms.opening-season.name.help',
        localized: true,
        maxLength: 60,
      }),
      row(
        monthDayField({ name: 'from', label: 'cms.opening-season.from' }),
        monthDayField({ name: 'to', label: 'cms.opening-season.to' }),
      ),
      weekSpansField({ description: 'cms.opening-season.spans.help' }, seasonDays()),
    ],
  );
}

/** Days with hours of their own, or closed. */
function exceptionalDaysField(): ArrayField {
  return rowsField(
    {
      name: 'exceptionalDays',
      one: 'cms.exceptional-days.one',
      many: 'cms.exceptional-days',
      description: 'cms.exceptional-days.help',
      most: 100,
      collapsed: true,
      condition: onlyWeekly,
    },
    [
      row(
        dateField({ name: 'from', label: 'cms.exceptional-days.from', required: true }),
        dateField({
          name: 'to',
          label: 'cms.exceptional-days.to',
          description: 'cms.exceptional-days.to.help',
          validate: notBefore('from', 'cms.problem.to-before-from'),
        }),
      ),
      rowsField(
        {
          name: 'spans',
          one: 'cms.opening-hours.span',
          many: 'cms.exceptional-days.spans',
          description: 'cms.exceptional-days.spans.help',
          most: 6,
        },
        [spanRow()],
      ),
      textField({
        name: 'reason',
        label: 'cms.exception.reason',
        description: 'cms.exceptional-days.reason.help',
        localized: true,
      }),
    ],
  );
}

type SpansOptions = Pick<Parameters<typeof rowsField>[0], 'description' | 'atLeastOne' | 'condition'>;

function weekSpansField(options: SpansOptions, days: Field = weekDays()): ArrayField {
  return rowsField(
    { name: 'spans', one: 'cms.opening-hours.span', many: 'cms.opening-hours.spans', most: 20, ...options },
    [days, spanRow()],
  );
}

function weekDays(): Field {
  return selectField({
    name: 'weekdays',
    label: 'cms.schedule.weekdays',
    values: weekdays,
    labels: weekdayLabels,
    several: true,
    required: true,
  });
}

/** The same as text: Payload cannot keep versions of a select with several values in a row of a row. */
function seasonDays(): Field {
  return choiceField({
    name: 'weekdays',
    label: 'cms.schedule.weekdays',
    choices: weekdays.map((id) => ({ id, label: inEveryLanguage(weekdayLabels[id]) })),
    several: true,
    required: true,
  });
}

function spanRow(): Field {
  return row(
    clockField({ name: 'opens', label: 'cms.opening-hours.opens', required: true }),
    clockField({ name: 'closes', label: 'cms.opening-hours.closes', required: true, validate: differsFrom('opens') }),
  );
}

function differsFrom(other: string): Validate {
  return (value, { req, siblingData }) =>
    (siblingData as Record<string, unknown>)[other] === value ? tellEditor(req, 'cms.problem.no-time-between') : true;
}
