import type { Localized } from '#directory/localized.ts';
import { slugFrom } from '#directory/slug.ts';
import { editDistance } from './edit-distance.ts';

/** What one may have meant: an id, and what it is called. */
type Candidate = { readonly id: string; readonly label?: Localized | null };

/** A text as it is compared: small letters without dots, and nothing else. */
const plain = (text: string): string => slugFrom(text.slice(0, longest), '').replaceAll('-', '');

/** More letters than this are never near to anything. */
const longest = 40;

/**
 * The id that a text is most like, by its own letters or by those of its names; `undefined` when it is like none. One letter
 * in four may be another, and a text may be the beginning of a name. Small and capital letters, ä and a are the same.
 *
 * @example nearestOf('Äänekosk', [{ id: 'aanekoski' }]) // 'aanekoski'
 */
export function nearestOf(text: string, candidates: readonly Candidate[]): string | undefined {
  const asked = plain(text);
  if (asked === '' || text.length > longest) return undefined;
  const most = Math.max(1, Math.floor(asked.length / 4));
  let nearest: { readonly id: string; readonly distance: number } | undefined;
  for (const { id, label } of candidates) {
    const names = [id, ...Object.values(label ?? {})].map((name) => plain(name ?? ''));
    const distance = Math.min(...names.map((name) => distanceTo(asked, name, most)));
    if (distance <= most && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)) nearest = { id, distance };
  }
  return nearest?.id;
}

/** A beginning of four letters and more is nearly the name itself. */
function distanceTo(asked: string, name: string, most: number): number {
  return asked.length >= 4 && name.startsWith(asked) && name !== asked ? 1 : editDistance(asked, name, most);
}
