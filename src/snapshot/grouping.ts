/** Things under keys, each group in the order of the snapshot. */
export type Grouping<T> = ReadonlyMap<string, readonly T[]>;

/** What of a list is no longer there, and what has come instead or besides. */
export type Difference<T> = { readonly gone: readonly T[]; readonly come: readonly T[] };

/**
 * The difference between two lists of a snapshot by identity: a document that has not changed is the same object. What
 * both begin and end with is passed over, so that one edit costs next to nothing.
 */
export function differenceOf<T>(before: readonly T[], after: readonly T[]): Difference<T> {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const old = before.slice(start, before.length - end);
  const current = after.slice(start, after.length - end);
  const [known, kept] = [new Set(old), new Set(current)];
  return { gone: old.filter((item) => !kept.has(item)), come: current.filter((item) => !known.has(item)) };
}

/**
 * A grouping after a difference. A group that the difference leaves alone stays the same array, so that what was worked
 * out from it can be remembered with it; the others are in the order of `compare`.
 */
export function regrouped<T>(
  before: Grouping<T> | undefined,
  { gone, come }: Difference<T>,
  keysOf: (item: T) => readonly string[],
  compare: (one: T, other: T) => number,
): Grouping<T> {
  const groups = new Map(before ?? []);
  const added = grouped(come, keysOf);
  const lost = grouped(gone, keysOf);
  for (const key of new Set([...lost.keys(), ...added.keys()])) {
    const leaving = new Set(lost.get(key));
    const kept = (before?.get(key) ?? []).filter((item) => !leaving.has(item));
    const coming = added.get(key) ?? [];
    if (kept.length + coming.length === 0) groups.delete(key);
    else groups.set(key, kept.length > 0 ? [...kept, ...coming].sort(compare) : coming);
  }
  return groups;
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
