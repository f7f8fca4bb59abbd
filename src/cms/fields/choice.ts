import type { TextField, Validate } from 'payload';
import type { Translated } from '#directory/localized.ts';
import { inEveryLanguage, type MessageKey } from '#i18n/messages.ts';
import { isEmpty, mustBeComplete, tellEditor } from './validation.ts';

/** Something to choose from `content/`: its id is what is kept, its label is what is read. */
export type Choice = { readonly id: string; readonly label: Translated };

type Options = {
  readonly name: string;
  readonly label: MessageKey;
  readonly description?: MessageKey;
  readonly choices: readonly Choice[];
  readonly several?: boolean;
  readonly required?: boolean;
};

/**
 * One or several terms of `content/`. Kept as text, not as a `select`, which would make a type of the database out of
 * content: another region would need another schema.
 */
export function choiceField({ name, label, description, choices, several = false, required = false }: Options) {
  const offered = choices.map(({ id, label }) => ({ id, label }));
  const settings = {
    name,
    type: 'text' as const,
    label: inEveryLanguage(label),
    required,
    index: !several,
    admin: {
      ...(description ? { description: inEveryLanguage(description) } : {}),
      components: {
        Field: { path: '/src/cms/admin/ChoiceField.tsx#ChoiceField', clientProps: { choices: offered, several } },
        Cell: { path: '/src/cms/admin/ChoiceCell.tsx#ChoiceCell', clientProps: { choices: offered } },
      },
    },
    validate: validateChoice(new Set(choices.map((choice) => choice.id)), several, required),
  };
  return (several ? { ...settings, hasMany: true } : settings) as TextField;
}

/** Each chosen value is one of the known ones, and none is chosen twice. */
export function validateChoice(known: ReadonlySet<string>, several: boolean, required: boolean): Validate {
  return (value, { req, data, event }) => {
    if (isEmpty(value)) {
      const missing = required && event !== 'onChange' && mustBeComplete(data);
      return missing ? tellEditor(req, 'cms.problem.required') : true;
    }
    const chosen: unknown[] = several && Array.isArray(value) ? value : [value];
    const valid =
      chosen.every((id) => typeof id === 'string' && known.has(id)) && new Set(chosen).size === chosen.length;
    return valid ? true : tellEditor(req, 'cms.problem.choice');
  };
}
