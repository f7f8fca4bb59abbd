/** Whether the browser says it has this content already (`If-None-Match`, RFC 9110 §13.1.2: compared weakly). */
export function alreadyHas(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag) return true;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}

/**
 * Whether a range holds of the content that the browser has the rest of (`If-Range`, RFC 9110 §13.1.5): compared strongly,
 * so a weak name never matches, and neither does a date, as a file may change twice in a second.
 */
export function holdsForRange(ifRange: string | readonly string[] | undefined, etag: string): boolean {
  return ifRange === undefined || (!etag.startsWith('W/') && String(ifRange).trim() === etag);
}
