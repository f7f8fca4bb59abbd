'use client';
import { getTranslation } from '@payloadcms/translations';
import { SelectInput, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useEffect, useRef } from 'react';
import type { Choice } from '#cms/fields/choice.ts';
import { labelIn } from './label-in.ts';

type Props = TextFieldClientProps & { readonly choices: readonly Choice[]; readonly several: boolean };

/** Terms of `content/`, chosen by their labels in the language the editor reads. */
export function ChoiceField({ choices, field, path, readOnly, several }: Props) {
  const { i18n } = useTranslation();
  const { disabled, setValue, showError, value } = useField<string | string[] | null>({ potentiallyStalePath: path });
  const options = choices.map(({ id, label }) => ({ value: id, label: labelIn(label, i18n.language) }));
  const label = field.label ?? field.name;
  const spokenLabel = getTranslation(label, i18n);
  const wrapper = useRef<HTMLDivElement>(null);
  // Payload's select has no way to name its input for a screen reader, and puts the input in some time after itself.
  useEffect(() => {
    const select = wrapper.current;
    if (!select) return;
    const nameInput = () => {
      const input = select.querySelector('input');
      input?.setAttribute('aria-label', spokenLabel);
      input?.setAttribute('aria-invalid', String(showError));
    };
    nameInput();
    const observer = new MutationObserver(nameInput);
    observer.observe(select, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [showError, spokenLabel]);
  return (
    <div className="cms-choice" ref={wrapper}>
      <SelectInput
        {...(field.admin?.description ? { description: field.admin.description } : {})}
        hasMany={several}
        isClearable={!field.required}
        label={label}
        name={field.name}
        onChange={(chosen) => setValue(idsOf(chosen, several))}
        options={options}
        path={path}
        readOnly={Boolean(readOnly || disabled)}
        required={Boolean(field.required)}
        showError={showError}
        {...(value === null || value === undefined ? {} : { value })}
      />
    </div>
  );
}

type Chosen = { value?: unknown } | readonly { value?: unknown }[] | null | undefined;

function idsOf(chosen: Chosen, several: boolean): string | string[] | null {
  const list = Array.isArray(chosen) ? chosen : [chosen].filter(Boolean);
  const ids = list.map((option) => String(option?.value));
  return several ? ids : (ids[0] ?? null);
}
