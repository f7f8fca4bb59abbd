import type { GroupField, Validate } from 'payload';
import { openingStates } from '#directory/opening-hours.ts';
import { weekdays } from '#directory/schedule.ts';
import { inEveryLanguage } from '#i18n/messages.ts';
import { clockField } from './calendar.ts';
import { groupField } from './group.ts';
import { row, validateRows, weekdayLabels } from './schedules.ts';
import { selectField } from './select.ts';
import { textField } from './text.ts';
import { tellEditor } from './validation.ts';

const onlyWeekly = (_: unknown, hours: Partial<{ state: string }>) => hours?.state === 'weekly';

/** When a place is open. *Unknown* is what nobody has told yet: it is not *closed*. */
export function openingHoursField(): GroupField {
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
    {
      name: 'spans',
      type: 'array',
      label: inEveryLanguage('cms.opening-hours.spans'),
      labels: {
        singular: inEveryLanguage('cms.opening-hours.span'),
        plural: inEveryLanguage('cms.opening-hours.spans'),
      },
      maxRows: 20,
      admin: { condition: onlyWeekly, description: inEveryLanguage('cms.opening-hours.spans.help') },
      validate: validateRows(20, true),
      fields: [
        selectField({
          name: 'weekdays',
          label: 'cms.schedule.weekdays',
          values: weekdays,
          labels: weekdayLabels,
          several: true,
          required: true,
        }),
        row(
          clockField({ name: 'opens', label: 'cms.opening-hours.opens', required: true }),
          clockField({
            name: 'closes',
            label: 'cms.opening-hours.closes',
            required: true,
            validate: differsFrom('opens'),
          }),
        ),
      ],
    },
    textField({
      name: 'note',
      label: 'cms.opening-hours.note',
      description: 'cms.opening-hours.note.help',
      localized: true,
      maxLength: 500,
    }),
  ]);
}

function differsFrom(other: string): Validate {
  return (value, { req, siblingData }) =>
    (siblingData as Record<string, unknown>)[other] === value ? tellEditor(req, 'cms.problem.no-time-between') : true;
}
