import type { SnapshotIndex } from './snapshot-index.ts';

/** Values that many pages of a snapshot share. They go with the snapshot. */
export type Memory<T> = WeakMap<SnapshotIndex, Map<string, T>>;

/** The value of a key, worked out once for each snapshot. A snapshot never changes, so neither does the value. */
export function remember<T>(memory: Memory<T>, index: SnapshotIndex, key: string, build: () => T): T {
  const values = memory.get(index) ?? new Map<string, T>();
  memory.set(index, values);
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = build();
  values.set(key, value);
  return value;
}
