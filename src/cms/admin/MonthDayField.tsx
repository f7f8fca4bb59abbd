'use client';
import { useField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { useState } from 'react';
import { readMonthDay, writeMonthDay } from '#cms/fields/month-day-text.ts';
import { EnteredField } from './EnteredField.tsx';

/** A day of every year, written and shown as `1.6.`; what is kept is `06-01`. */
export function MonthDayField({ field, path, readOnly }: TextFieldClientProps) {
  const { disabled, setValue, showError, value } = useField<string | null>({ potentiallyStalePath: path });
  const [entered, setEntered] = useState('');
  const kept = value ?? '';
  return (
    <EnteredField
      disabled={Boolean(readOnly || disabled)}
      field={field}
      onEnter={(text) => {
        setEntered(text);
        setValue(readMonthDay(text) || null);
      }}
      path={path}
      showError={showError}
      // What is being written stays as it is written, as long as it is what the form holds.
      text={readMonthDay(entered) === kept ? entered : writeMonthDay(kept)}
      type="text"
    />
  );
}
