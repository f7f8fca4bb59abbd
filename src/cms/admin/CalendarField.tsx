'use client';
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useId } from 'react';

/** A day, chosen with the browser's own calendar. What is kept is the date itself, without a time zone. */
export function DateField(props: TextFieldClientProps) {
  return <CalendarField {...props} type="date" />;
}

/** A time of day, with the browser's own clock. */
export function ClockField(props: TextFieldClientProps) {
  return <CalendarField {...props} type="time" />;
}

function CalendarField({ field, path, readOnly, type }: TextFieldClientProps & { type: 'date' | 'time' }) {
  const id = useId();
  const { disabled, setValue, showError, value } = useField<string | null>({ potentiallyStalePath: path });
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
          disabled={readOnly || disabled}
          id={id}
          onChange={(event) => setValue(event.target.value || null)}
          type={type}
          value={value ?? ''}
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
