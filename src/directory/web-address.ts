/**
 * An address of the web that a reader may be sent to, in its full form; `null` for anything else: another scheme, a name
 * and password in it, a machine without a domain, or a sign that does not belong into an address.
 *
 * @example webAddress('javascript:alert(1)') // null
 */
export function webAddress(text: string | null): string | null {
  const typed = text?.trim() ?? '';
  if (!/^https?:\/\/[^\s"'<>\\]+$/i.test(typed)) return null;
  const address = URL.parse(typed);
  const isSafe = address?.username === '' && address.password === '' && address.hostname.includes('.');
  return isSafe ? address.href : null;
}
