import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { translator } from '#i18n/messages.ts';
import { type Attendance, attendances } from './listing.ts';

/**
 * How one can take part: "Paikan päällä tai verkossa". `null` when it is not known.
 *
 * @example tellAttendance(['online', 'in-person'], 'en') // 'In person or online'
 */
export function tellAttendance(attendance: readonly Attendance[], language: Language): string | null {
  const translate = translator(language);
  const ways = attendances.filter((way) => attendance.includes(way));
  const told = joinTexts(
    ways.map((way) => translate(`offer.attendance.${way}`)),
    'or',
    language,
  );
  return told ? told.charAt(0).toLocaleUpperCase(language) + told.slice(1) : null;
}
