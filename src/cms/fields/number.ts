import type { Condition, NumberField, Validate } from 'payload';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import { isEmpty, mustBeComplete, tellEditor } from './validation.ts';

type Options = {
  readonly name: string;
  readonly label: MessageKey;
  readonly description?: MessageKey;
  readonly least: number;
  readonly most: number;
  /** What is said of a number that is not between the two. */
  readonly problem: MessageKey;
  readonly step?: number;
  readonly several?: boolean;
  readonly required?: boolean;
  readonly defaultValue?: number;
  readonly condition?: Condition;
  /** A number that is right besides those between `least` and `most`. */
  readonly also?: number;
  readonly validate?: Validate;
};

/** A number, whole unless it has a smaller step; or several whole numbers, each once. */
export function numberField(options: Options): NumberField {
  return {
    name: options.name,
    type: 'number',
    label: inEveryLanguage(options.label),
    required: options.required ?? false,
    ...(options.several ? { hasMany: true } : { max: options.most, min: options.least }),
    ...(options.defaultValue === undefined ? {} : { defaultValue: options.defaultValue }),
    admin: {
      width: '50%',
      ...(options.step ? { step: options.step } : {}),
      ...(options.description ? { description: inEveryLanguage(options.description) } : {}),
      ...(options.condition ? { condition: options.condition } : {}),
    },
    validate: validateNumber(options) as never,
  } as NumberField;
}

function validateNumber({ also, least, most, problem, required, several, step = 1, validate }: Options): Validate {
  const isRight = (value: unknown) =>
    typeof value === 'number' &&
    ((value >= least && value <= most && Number.isInteger(Number((value / step).toFixed(6)))) || value === also);
  return (value, context) => {
    const { data, event, req } = context;
    if (isEmpty(value)) {
      const missing = required && event !== 'onChange' && mustBeComplete(data);
      return missing ? tellEditor(req, 'cms.problem.required') : true;
    }
    const values: unknown[] = several && Array.isArray(value) ? value : [value];
    if (!values.every(isRight) || new Set(values).size !== values.length)
      return tellEditor(req, problem, { least, most });
    return validate ? validate(value, context) : true;
  };
}
