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
