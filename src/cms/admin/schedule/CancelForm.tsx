'use client';
import { useState } from 'react';
import { useContentLanguage, useEditorLanguage } from '#cms/admin/editor-languages.ts';
import { InlineForm } from '#cms/admin/InlineForm.tsx';
import { InlineInput } from '#cms/admin/InlineInput.tsx';
import { languageDetails } from '#i18n/languages.ts';
import type { DateChange } from './exception-steps.ts';

type Props = {
  readonly day: string;
  readonly onCancel: (change: DateChange) => void;
  readonly onClose: () => void;
};

/** Asks why a date is off. The reason is wished for, not demanded. */
export function CancelForm({ day, onCancel, onClose }: Props) {
  const { tell } = useEditorLanguage();
  const written = useContentLanguage();
  const [reason, setReason] = useState('');
  return (
    <InlineForm
      close={tell('admin.back')}
      confirm={tell('admin.cancel.confirm')}
      onClose={onClose}
      onConfirm={() => onCancel({ change: 'cancelled', reason: reason.trim() })}
      problem={null}
      title={tell('admin.cancel.title', { day })}
    >
      <InlineInput
        label={`${tell('admin.cancel.reason')} (${languageDetails[written].name})`}
        lang={written}
        maxLength={200}
        onChange={setReason}
        type="text"
        value={reason}
      />
    </InlineForm>
  );
}
