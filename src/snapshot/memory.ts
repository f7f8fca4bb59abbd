import type { SnapshotIndex } from './snapshot-index.ts';

/** Values that many pages of a snapshot share, or whatever owns them. They go with their owner. */
export type Memory<T, Owner extends object = SnapshotIndex> = WeakMap<Owner, Map<string, T>>;

/** The value of a key, worked out once for each owner. A snapshot never changes, so neither does the value. */
export function remember<T, Owner extends object>(
  memory: Memory<T, Owner>,
  owner: Owner,
  key: string,
  build: () => T,
): T {
  const values = memory.get(owner) ?? new Map<string, T>();
  memory.set(owner, values);
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = build();
  values.set(key, value);
  return value;
}

type Lasting<T> = { readonly from: readonly unknown[]; readonly value: T };

/** Values that outlive a snapshot: each belongs to a document or a list, and holds as long as what it was worked out from. */
export type LastingMemory<T> = WeakMap<object, Map<string, Lasting<T>>>;

/**
 * The value of a document, or of a list of the index (`currentIn` and the like), which the next snapshot knows by the same
 * object while nothing in it has changed. `from` is what else the value depends on, compared by identity: the day, the
 * region, the place it is held in. What is not named there must not make a difference: the name of an organisation is not
 * part of its listings.
 *
 * @example rememberWhile(dates, listing, '', [index.today], () => nextDates(listing, index.today, 13))
 */
export function rememberWhile<T>(
  memory: LastingMemory<T>,
  owner: object,
  key: string,
  from: readonly unknown[],
  build: () => T,
): T {
  const values = memory.get(owner) ?? new Map<string, Lasting<T>>();
  memory.set(owner, values);
  const known = values.get(key);
  if (known?.from.every((part, position) => part === from[position])) return known.value;
  const value = build();
  values.set(key, { from, value });
  return value;
}
