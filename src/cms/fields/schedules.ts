import type { ArrayField, Condition } from 'payload';
import type { Region } from '#directory/region.ts';
import { clockField, dateField } from './calendar.ts';
import { checkboxField } from './checkbox.ts';
import { numberField } from './number.ts';
import { partOfAdmin } from './part-of-admin.ts';
import { repeating, repetitionFields } from './repetition.ts';
import { row, rowsField, shownWhen } from './rows.ts';
import { scheduleCheck } from './schedule-checks.ts';
import { exceptionsField, extraDatesField } from './schedule-dates.ts';
import { mostSchedules, mostSingleDates } from './schedule-limits.ts';
import { longTextField } from './text.ts';

const atATime = (_: unknown, schedule: Partial<{ allDay: boolean }>) => schedule?.allDay !== true;

/** When a group or an event happens: single dates, and rules that repeat within a season, with their exceptions. */
export function schedulesField(region: Region, condition: Condition): ArrayField {
  return rowsField(
    {
      name: 'schedules',
      one: 'cms.schedule',
      many: 'cms.schedules',
      description: 'cms.schedules.help',
      most: mostSchedules,
      together: mostSingleDates,
      atLeastOne: true,
      condition,
    },
    [
      ...repetitionFields(),
      row(
        dateField({
          name: 'startDate',
          label: 'cms.schedule.start-date',
          description: 'cms.schedule.start-date.help',
          required: true,
          validate: scheduleCheck(region, 'startDate'),
        }),
        shownWhen(
          repeating,
          dateField({
            name: 'endDate',
            label: 'cms.schedule.end-date',
            description: 'cms.schedule.end-date.help',
            validate: scheduleCheck(region, 'endDate'),
          }),
        ) as ReturnType<typeof dateField>,
      ),
      numberField({
        name: 'count',
        label: 'cms.schedule.count',
        description: 'cms.schedule.count.help',
        least: 1,
        most: 999,
        problem: 'cms.problem.whole-number',
        condition: repeating,
      }),
      checkboxField({ name: 'allDay', label: 'cms.schedule.all-day' }),
      shownWhen(
        atATime,
        row(
          clockField({
            name: 'startTime',
            label: 'cms.schedule.start-time',
            required: true,
            validate: scheduleCheck(region, 'startTime'),
          }),
          clockField({
            name: 'endTime',
            label: 'cms.schedule.end-time',
            description: 'cms.schedule.end-time.help',
            validate: scheduleCheck(region, 'endTime'),
          }),
        ),
      ),
      numberField({
        name: 'extraDays',
        label: 'cms.schedule.extra-days',
        description: 'cms.schedule.extra-days.help',
        least: 0,
        most: 30,
        problem: 'cms.problem.whole-number',
        defaultValue: 0,
      }),
      partOfAdmin({
        name: 'preview',
        component: 'SchedulePreview',
        clientProps: { holidays: region.publicHolidays, timeZone: region.timeZone },
      }),
      extraDatesField(region),
      exceptionsField(region),
      longTextField({
        name: 'note',
        label: 'cms.schedule.note',
        description: 'cms.schedule.note.help',
        localized: true,
        maxLength: 500,
      }),
    ],
  );
}
