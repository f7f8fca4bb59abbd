import type { CheckboxField } from 'payload';
import type { MessageKey } from '#i18n/messages.ts';
import { checkboxField } from './checkbox.ts';

/** Whether the exact place is told only to those who sign up: then only the editors ever see it. */
export function addressHiddenField(description: MessageKey): CheckboxField {
  return checkboxField({ name: 'addressHidden', label: 'cms.address-hidden', description });
}
