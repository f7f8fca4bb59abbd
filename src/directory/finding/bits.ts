/** A set of positions in a table, 32 of them in each number. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array(Math.ceil(size / 32));

export const allBits = (size: number): Bits => otherBits(noBits(size), size);

export function addBit(bits: Bits, position: number): void {
  bits[position >>> 5] = (bits[position >>> 5] ?? 0) | (1 << (position & 31));
}

export const hasBit = (bits: Bits, position: number): boolean =>
  ((bits[position >>> 5] ?? 0) & (1 << (position & 31))) !== 0;

/** All positions of a table of that size that are not in a set. */
export function otherBits(bits: Bits, size: number): Bits {
  const others = bits.map((word) => ~word);
  const rest = size % 32;
  if (rest > 0) others[others.length - 1] = (others.at(-1) ?? 0) & (2 ** rest - 1);
  return others;
}

/** What is in all of some sets, of which there is one at least. */
export function bothBits(sets: readonly Bits[]): Bits {
  const [first, ...others] = sets;
  const bits = new Uint32Array(first ?? []);
  for (const other of others) for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & (other[at] ?? 0);
  return bits;
}

/** What is in any of some sets, of which there is one at least. */
export function eitherBits(sets: readonly Bits[]): Bits {
  const [first, ...others] = sets;
  const bits = new Uint32Array(first ?? []);
  for (const other of others) for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (other[at] ?? 0);
  return bits;
}

/** How many positions are in a set. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += ones(word);
  return count;
}

/** How many bits of a number are set: by pairs, fours, eights, and then all at once. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
