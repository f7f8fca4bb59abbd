'use client';
import { useFieldPath, useFormFields } from '@payloadcms/ui';
import type { UIFieldClientProps } from 'payload';
import { looksPersonal } from '#directory/email-address.ts';
import { useEditorLanguage } from './editor-languages.ts';

/** Beside an e-mail address that looks like somebody's own: why a shared mailbox is better. It forbids nothing. */
export function MailboxHint({ path }: UIFieldClientProps) {
  const { tell } = useEditorLanguage();
  const email = (useFieldPath() ?? path).replace(/[^.]+$/, 'email');
  const isPersonal = useFormFields(([fields]) => {
    const value = fields[email]?.value;
    return typeof value === 'string' && looksPersonal(value);
  });
  return (
    <p aria-live="polite" className="cms-hint" role="status">
      {isPersonal && tell('admin.mailbox')}
    </p>
  );
}
