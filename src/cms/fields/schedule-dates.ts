import type { ArrayField } from 'payload';
import { readUnless } from '#cms/access/hidden-facts.ts';
import type { Region } from '#directory/region.ts';
import { exceptionChanges } from '#directory/schedule.ts';
import { clockField, dateField } from './calendar.ts';
import { row, rowsField, shownWhen } from './rows.ts';
import { scheduleCheck, withinOneNight } from './schedule-checks.ts';
import { mostDates } from './schedule-limits.ts';
import { selectField } from './select.ts';
import { textField } from './text.ts';

const onlyMoved = (_: unknown, exception: Partial<{ change: string }>) => exception?.change === 'moved';

/** Single dates beside the rule. */
export function extraDatesField(region: Region): ArrayField {
  return rowsField(
    {
      name: 'extraDates',
      one: 'cms.extra-date',
      many: 'cms.extra-dates',
      description: 'cms.extra-dates.help',
      most: mostDates,
      collapsed: true,
    },
    [
      dateField({ name: 'date', label: 'cms.extra-date.date', required: true }),
      row(
        clockField({
          name: 'startTime',
          label: 'cms.schedule.start-time',
          description: 'cms.extra-date.time.help',
          validate: scheduleCheck(region, 'extraTime'),
        }),
        clockField({ name: 'endTime', label: 'cms.schedule.end-time', validate: withinOneNight('startTime') }),
      ),
    ],
  );
}

/** Single dates that are not like the others. */
export function exceptionsField(region: Region): ArrayField {
  return rowsField(
    {
      name: 'exceptions',
      one: 'cms.exception',
      many: 'cms.exceptions',
      description: 'cms.exceptions.help',
      most: mostDates,
      collapsed: true,
    },
    [
      row(
        dateField({
          name: 'date',
          label: 'cms.exception.date',
          required: true,
          validate: scheduleCheck(region, 'exception'),
        }),
        selectField({
          name: 'change',
          label: 'cms.exception.change',
          values: exceptionChanges,
          labels: {
            skipped: 'cms.exception.skipped',
            cancelled: 'cms.exception.cancelled',
            moved: 'cms.exception.moved',
            online: 'cms.exception.online',
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
      shownWhen(
        onlyMoved,
        row(
          dateField({
            name: 'newDate',
            label: 'cms.exception.new-date',
            description: 'cms.exception.new-date.help',
          }),
          clockField({
            name: 'newStartTime',
            label: 'cms.exception.new-start-time',
            validate: scheduleCheck(region, 'newTime'),
          }),
          clockField({
            name: 'newEndTime',
            label: 'cms.exception.new-end-time',
            validate: withinOneNight('newStartTime'),
          }),
        ),
      ),
      shownWhen(onlyMoved, {
        ...textField({
          name: 'newPlace',
          label: 'cms.exception.new-place',
          description: 'cms.exception.new-place.help',
          localized: true,
        }),
        access: { read: readUnless('place') },
      }),
    ],
  );
}
