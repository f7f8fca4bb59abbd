import type { FieldHook, TextField, Validate } from 'payload';
import { isCalendarDate } from '#i18n/dates.ts';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import { isEmpty, mustBeComplete, tellEditor } from './validation.ts';

/** A day of every year, kept as `06-01`, and also taken as it is written by hand: `1.6.` */
export function monthDayField({ name, label }: { readonly name: string; readonly label: MessageKey }): TextField {
  return {
    name,
    type: 'text',
    label: inEveryLanguage(label),
    required: true,
    admin: { width: '50%', description: inEveryLanguage('cms.month-day.help') },
    hooks: { beforeValidate: [asMonthDay] },
    validate: ((value, { data, event, req }) => {
      if (isEmpty(value))
        return event !== 'onChange' && mustBeComplete(data) ? tellEditor(req, 'cms.problem.required') : true;
      // While it is being written it may still be as people write it.
      return isMonthDay(monthDayOf(value)) ? true : tellEditor(req, 'cms.problem.month-day');
    }) as Validate as never,
  };
}

const asMonthDay: FieldHook = ({ value }) => monthDayOf(value);

/** @example monthDayOf('1.6.') // '06-01' */
function monthDayOf(value: unknown): unknown {
  const [, day, month] = (typeof value === 'string' && /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(value.trim())) || [];
  return day && month ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : value;
}

/** A leap year has every day there is. */
function isMonthDay(value: unknown): boolean {
  return isCalendarDate(`2028-${String(value)}`);
}
