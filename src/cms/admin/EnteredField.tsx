'use client';
import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useId } from 'react';

type Props = Pick<TextFieldClientProps, 'field' | 'path'> & {
  readonly disabled: boolean;
  readonly onEnter: (text: string) => void;
  readonly showError: boolean;
  readonly text: string;
  readonly type: 'date' | 'text' | 'time';
};

/** A field of one line with its label, its explanation and what is wrong with it. */
export function EnteredField({ disabled, field, onEnter, path, showError, text, type }: Props) {
  const id = useId();
  const description = field.admin?.description;
  return (
    <div
      className={`field-type text cms-calendar ${showError ? 'error' : ''}`}
      style={field.admin?.width ? { flex: `1 1 ${field.admin.width}` } : undefined}
    >
      <FieldLabel htmlFor={id} label={field.label ?? field.name} path={path} required={Boolean(field.required)} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          aria-describedby={description ? `${id}-description` : undefined}
          aria-invalid={showError || undefined}
          disabled={disabled}
          id={id}
          onChange={(event) => onEnter(event.target.value)}
          type={type}
          value={text}
        />
        {description && (
          <span id={`${id}-description`}>
            <FieldDescription description={description} path={path} />
          </span>
        )}
      </div>
    </div>
  );
}
