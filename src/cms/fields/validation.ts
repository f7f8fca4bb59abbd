import type { PayloadRequest } from 'payload';
import { defaultLanguage, isLanguage, type Language } from '#i18n/languages.ts';
import { type MessageKey, type MessageValues, translator } from '#i18n/messages.ts';

/** The language the editor reads: that of the admin, which need not be the language being edited. */
export function editorLanguage(req: PayloadRequest): Language {
  return isLanguage(req.i18n?.language) ? req.i18n.language : defaultLanguage;
}

/** A message in the language the editor reads. */
export function tellEditor(req: PayloadRequest, key: MessageKey, values?: MessageValues): string {
  return translator(editorLanguage(req))(key, values);
}

/**
 * Whether a document has to be complete. A draft may be unfinished, but what is in it is checked like anything else:
 * that is why fields bring their own validation and collections validate drafts.
 */
export function mustBeComplete(data: unknown): boolean {
  return (data as { _status?: unknown } | undefined)?._status !== 'draft';
}

/** An empty text, list, object or nothing at all. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
