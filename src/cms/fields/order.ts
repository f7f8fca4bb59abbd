import type { Validate } from 'payload';
import type { MessageKey } from '#i18n/messages.ts';
import { isEmpty, tellEditor } from './validation.ts';

/** Not earlier, or not less, than what is in a field beside this one. */
export function notBefore(other: string, problem: MessageKey): Validate {
  return (value, { req, siblingData }) => {
    const least: unknown = (siblingData as Record<string, unknown>)[other];
    return isEmpty(least) || typeof least !== typeof value || (least as string | number) <= value
      ? true
      : tellEditor(req, problem);
  };
}
