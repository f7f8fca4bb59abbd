import { z } from 'zod';
import { isCalendarDate } from '#i18n/dates.ts';
import type { MessageKey } from '#i18n/messages.ts';

/** What a wrong value is answered with: the schema names the message, `problemsOfIssue` fills it in. */
export const wants = (message: MessageKey): { error: MessageKey } => ({ error: message });

/** Any year that has all days. */
const leapYear = 2028;

/** The id of anything in `content/`: part of addresses. */
export const id = z.string(wants('content.wants.id')).regex(/^[a-z0-9]+(-[a-z0-9+]+)*\+?$/, wants('content.wants.id'));

/** A text that is there. */
export const text = z.string(wants('content.wants.text')).trim().min(1, wants('content.wants.text'));

/** A day of any year, `12-24`. */
export const monthDay = z
  .string(wants('content.wants.month-day'))
  .refine((day) => isCalendarDate(`${leapYear}-${day}`), wants('content.wants.month-day'));

/** A code of a language, ISO 639. */
export const languageCode = matching(/^[a-z]{2,3}$/, 'content.wants.language-code');

/** A Finnish postal code. */
export const postalCode = matching(/^\d{5}$/, 'content.wants.postal-code');

/** A text in all languages of the directory. */
export const translated = z.strictObject({ fi: text, sv: text, en: text, de: text });

/** Degrees, WGS 84. */
export const position = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

/** A text of a form that a pattern tells, and what is said of one that has another. */
export function matching(pattern: RegExp, message: MessageKey): z.ZodString {
  return z.string(wants(message)).regex(pattern, wants(message));
}
