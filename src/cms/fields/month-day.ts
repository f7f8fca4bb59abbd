import type { FieldHook, TextField, Validate } from 'payload';
import { isCalendarDate } from '#i18n/dates.ts';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import { readMonthDay } from './month-day-text.ts';
import { isEmpty, mustBeComplete, tellEditor } from './validation.ts';

/** A day of every year, kept as `06-01`, and written and shown as people write it: `1.6.` */
export function monthDayField({ name, label }: { readonly name: string; readonly label: MessageKey }): TextField {
  return {
    name,
    type: 'text',
    label: inEveryLanguage(label),
    required: true,
    admin: {
      width: '50%',
      description: inEveryLanguage('cms.month-day.help'),
      components: { Field: '/src/cms/admin/MonthDayField.tsx#MonthDayField' },
    },
    hooks: { beforeValidate: [asKept] },
    validate: ((value, { data, event, req }) => {
      if (isEmpty(value))
        return event !== 'onChange' && mustBeComplete(data) ? tellEditor(req, 'cms.problem.required') : true;
      return isMonthDay(value) ? true : tellEditor(req, 'cms.problem.month-day');
    }) as Validate as never,
  };
}

const asKept: FieldHook = ({ value }) => (typeof value === 'string' ? readMonthDay(value) || null : value);

/** A leap year has every day there is. */
function isMonthDay(value: unknown): boolean {
  return typeof value === 'string' && isCalendarDate(`2028-${readMonthDay(value)}`);
}
