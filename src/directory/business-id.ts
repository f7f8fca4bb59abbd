/** What each of the seven digits weighs in the check digit of a Finnish business ID. */
const weights = [7, 9, 10, 5, 8, 4, 2] as const;

/**
 * Whether a text is a Finnish business ID (Y-tunnus) with the right check digit: the weighted sum of the seven digits
 * modulo 11 is 0 for check digit 0, never 1, and else 11 minus the check digit (Finnish Tax Administration).
 *
 * @example isBusinessId('0201256-6') // true
 */
export function isBusinessId(text: string): boolean {
  const [, digits = '', check] = /^(\d{7})-(\d)$/.exec(text) ?? [];
  if (check === undefined) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const rest = sum % 11;
  return rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest);
}
