/**
 * A link that calls the number, when the text is one number and nothing else.
 *
 * @example telLink('040 000 0000') // 'tel:0400000000'
 */
export function telLink(phone: string): string | null {
  const number = phone.replace(/[\s()\u2010-\u2013-]/g, '');
  return /^\+?\d{3,15}$/.test(number) ? `tel:${number}` : null;
}

/** A number as it is shown: it stays on one line while there is room for it. */
export const phoneText = (phone: string): string => (telLink(phone) ? phone.trim().replace(/\s+/g, '\u00a0') : phone);

/** `mailto:` an address that has nothing but an address in it: no subject, no second receiver. */
export function mailLink(email: string): string | null {
  return /^[^\s@?&,;:<>"/]+@[^\s@?&,;:<>"/]+$/.test(email) ? `mailto:${email}` : null;
}
