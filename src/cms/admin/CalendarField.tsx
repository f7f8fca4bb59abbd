'use client';
import { useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { EnteredField } from './EnteredField.tsx';

/** A day, chosen with the browser's own calendar. What is kept is the date itself, without a time zone. */
export function DateField(props: TextFieldClientProps) {
  return <CalendarField {...props} type="date" />;
}

/** A time of day, with the browser's own clock. */
export function ClockField(props: TextFieldClientProps) {
  return <CalendarField {...props} type="time" />;
}

function CalendarField({ field, path, readOnly, type }: TextFieldClientProps & { type: 'date' | 'time' }) {
  const { disabled, setValue, showError, value } = useField<string | null>({ potentiallyStalePath: path });
  return (
    <EnteredField
      disabled={Boolean(readOnly || disabled)}
      field={field}
      onEnter={(text) => setValue(text || null)}
      path={path}
      showError={showError}
      text={value ?? ''}
      type={type}
    />
  );
}
