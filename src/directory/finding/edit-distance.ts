/**
 * How many letters are to be put in, left out, changed, or swapped with the next one to make one text of another (optimal
 * string alignment). Infinite as soon as it is certain that these are more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const changed = (last[at - 1] ?? 0) + (isSame ? 0 : 1);
      const fewest = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, changed);
      next.push(isSwapped ? Math.min(fewest, (before[at - 2] ?? 0) + 1) : fewest);
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
