import type { ArrayField, Condition, Field, Validate } from 'payload';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import { rowsTogether, type Together } from './rows-together.ts';
import { mustBeComplete, tellEditor } from './validation.ts';

type Options = {
  readonly name: string;
  readonly one: MessageKey;
  readonly many: MessageKey;
  readonly description?: MessageKey;
  readonly most: number;
  readonly atLeastOne?: boolean;
  readonly collapsed?: boolean;
  readonly condition?: Condition;
  /** A limit to the lists within all rows together. */
  readonly together?: Together;
};

/** A list of rows with the same fields. */
export function rowsField(options: Options, fields: Field[]): ArrayField {
  const { atLeastOne = false, most, together } = options;
  return {
    name: options.name,
    type: 'array',
    label: inEveryLanguage(options.many),
    labels: { singular: inEveryLanguage(options.one), plural: inEveryLanguage(options.many) },
    required: atLeastOne,
    maxRows: most,
    ...(together ? { custom: { together } } : {}),
    admin: {
      initCollapsed: options.collapsed ?? false,
      ...(options.description ? { description: inEveryLanguage(options.description) } : {}),
      ...(options.condition ? { condition: options.condition } : {}),
    },
    validate: validateRows(most, atLeastOne, together),
    fields,
  };
}

/** Fields side by side. */
export const row = (...fields: Field[]): Field => ({ type: 'row', fields });

/** A field, or fields side by side, that only some choices in the fields beside it ask for. */
export function shownWhen(condition: Condition, field: Field): Field {
  return { ...field, admin: { ...field.admin, condition } } as Field;
}

/** A list of rows with upper limits and, where the document must be complete, at least one. */
function validateRows(most: number, atLeastOne: boolean, together?: Together): Validate {
  return (value, { req, data, event }) => {
    const length = Array.isArray(value) ? value.length : Number(value ?? 0);
    if (length > most) return tellEditor(req, 'cms.problem.too-many', { most });
    if (together && rowsTogether(together, value) > together.most)
      return tellEditor(req, together.problem, { most: together.most });
    const missing = atLeastOne && length === 0 && event !== 'onChange' && mustBeComplete(data);
    return missing ? tellEditor(req, 'cms.problem.required') : true;
  };
}
