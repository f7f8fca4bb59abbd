/**
 * A day of every year as it is kept, from what people write: `1.6.` or `1.6`. Whatever else it is stays as it is.
 *
 * @example readMonthDay('1.6.') // '06-01'
 */
export function readMonthDay(text: string): string {
  const [, day, month] = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text.trim()) ?? [];
  return day && month ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
}

/**
 * The other way round, for the form: `1.6.` of `06-01`.
 *
 * @example writeMonthDay('06-01') // '1.6.'
 */
export function writeMonthDay(kept: string): string {
  const [, month, day] = /^(\d\d)-(\d\d)$/.exec(kept) ?? [];
  return month && day ? `${Number(day)}.${Number(month)}.` : kept;
}
