import type { Condition, SelectField } from 'payload';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import { validateChoice } from './choice.ts';

type Options<Value extends string> = {
  readonly name: string;
  readonly label: MessageKey;
  readonly description?: MessageKey;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, MessageKey>>;
  readonly defaultValue?: Value;
  readonly several?: boolean;
  readonly required?: boolean;
  readonly condition?: Condition;
};

/** A choice the code knows about (a role, a day of the week): what comes from `content/` is a `choiceField`. */
export function selectField<Value extends string>(options: Options<Value>): SelectField {
  const several = options.several ?? false;
  return {
    name: options.name,
    type: 'select',
    label: inEveryLanguage(options.label),
    hasMany: several,
    required: options.required ?? false,
    ...(options.defaultValue ? { defaultValue: options.defaultValue } : {}),
    options: options.values.map((value) => ({ value, label: inEveryLanguage(options.labels[value]) })),
    admin: {
      isClearable: !options.defaultValue,
      ...(options.condition ? { condition: options.condition } : {}),
      ...(options.description ? { description: inEveryLanguage(options.description) } : {}),
    },
    validate: validateChoice(
      new Set<string>(options.values),
      several,
      options.required ?? Boolean(options.defaultValue),
    ),
  } as SelectField;
}
