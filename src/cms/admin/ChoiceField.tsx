'use client';
import { SelectInput, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import type { Choice } from '#cms/fields/choice.ts';
import { labelIn } from './label-in.ts';

type Props = TextFieldClientProps & { readonly choices: readonly Choice[]; readonly several: boolean };

/** Terms of `content/`, chosen by their labels in the language the editor reads. */
export function ChoiceField({ choices, field, path, readOnly, several }: Props) {
  const { i18n } = useTranslation();
  const { disabled, setValue, showError, value } = useField<string | string[] | null>({ potentiallyStalePath: path });
  const options = choices.map(({ id, label }) => ({ value: id, label: labelIn(label, i18n.language) }));
  return (
    <SelectInput
      {...(field.admin?.description ? { description: field.admin.description } : {})}
      hasMany={several}
      isClearable={!field.required}
      label={field.label ?? field.name}
      name={field.name}
      onChange={(chosen) => setValue(idsOf(chosen, several))}
      options={options}
      path={path}
      readOnly={Boolean(readOnly || disabled)}
      required={Boolean(field.required)}
      showError={showError}
      {...(value === null || value === undefined ? {} : { value })}
    />
  );
}

type Chosen = { value?: unknown } | readonly { value?: unknown }[] | null | undefined;

function idsOf(chosen: Chosen, several: boolean): string | string[] | null {
  const list = Array.isArray(chosen) ? chosen : [chosen].filter(Boolean);
  const ids = list.map((option) => String(option?.value));
  return several ? ids : (ids[0] ?? null);
}
