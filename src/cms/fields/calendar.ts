import type { TextField, Validate } from 'payload';
import { isCalendarDate, isClockTime } from '#i18n/dates.ts';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import { isEmpty, mustBeComplete, tellEditor } from './validation.ts';

type Options = {
  readonly name: string;
  readonly label: MessageKey;
  readonly description?: MessageKey;
  readonly required?: boolean;
  /** A further check of a value that is a date or a time, such as its order to another field. */
  readonly validate?: Validate;
};

/** A calendar date, kept as `2026-11-24`: text, because a date of a calendar has no time zone that could shift it. */
export const dateField = (options: Options): TextField =>
  calendarField(options, '/src/cms/admin/CalendarField.tsx#DateField', isCalendarDate, 'cms.problem.date');

/** A time of day on a 24-hour clock, kept as `13:00`. */
export const clockField = (options: Options): TextField =>
  calendarField(options, '/src/cms/admin/CalendarField.tsx#ClockField', isClockTime, 'cms.problem.clock');

function calendarField(
  options: Options,
  component: string,
  isValid: (value: unknown) => boolean,
  problem: MessageKey,
): TextField {
  return {
    name: options.name,
    type: 'text',
    label: inEveryLanguage(options.label),
    required: options.required ?? false,
    admin: {
      width: '50%',
      ...(options.description ? { description: inEveryLanguage(options.description) } : {}),
      components: { Field: component },
    },
    hooks: { beforeValidate: [({ value }) => (value === '' ? null : value)] },
    validate: (value: unknown, context: Parameters<Validate>[1]) => {
      const { req, data, event } = context;
      if (isEmpty(value)) {
        const missing = options.required && event !== 'onChange' && mustBeComplete(data);
        return missing ? tellEditor(req, 'cms.problem.required') : true;
      }
      if (!isValid(value)) return tellEditor(req, problem);
      return options.validate ? options.validate(value, context) : true;
    },
  };
}
