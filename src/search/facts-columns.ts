/**
 * Many values as a short text: the different ones once, and for each value which of them it is. What is alike stands
 * together then, which is what compression finds.
 */
export type Column<T> = readonly [different: readonly T[], which: string];

/** Values with their order; two are the same when JSON has them the same. */
export function columnOf<T>(values: readonly T[]): Column<T> {
  const known = new Map<unknown, number>();
  const different: T[] = [];
  const which = values.map((value) => {
    const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    const at = known.get(key) ?? different.push(value) - 1;
    known.set(key, at);
    return at;
  });
  return [different, packNumbers(which)];
}

/** The values of a column of so many; the same value is the same object. */
export function valuesOf<T>([different, which]: Column<T>, count: number): readonly T[] {
  return unpackNumbers(which, count).map((at) => different[at] as T);
}

/** Lists of ids, each id as a number: what is chosen of few things. */
export type ListColumn = readonly [different: readonly string[], lengths: string, which: string];

export function listColumnOf(lists: readonly (readonly string[])[]): ListColumn {
  const [different, which] = columnOf(lists.flat());
  return [different, packNumbers(lists.map(({ length }) => length)), which];
}

/** The lists of a column of so many. */
export function listsOf([different, lengths, which]: ListColumn, count: number): readonly (readonly string[])[] {
  return partsOf(unpackNumbers(lengths, count), (total) => valuesOf([different, which], total));
}

/** Cuts values, of which there are as many as the lengths come to, into lists of these lengths. */
export function partsOf<T>(
  lengths: readonly number[],
  values: (total: number) => readonly T[],
): readonly (readonly T[])[] {
  const all = values(lengths.reduce((sum, length) => sum + length, 0));
  let from = 0;
  return lengths.map((length) => {
    from += length;
    return all.slice(from - length, from);
  });
}

/** Printable ASCII that JSON leaves as it is: all but the quote and the backslash, from `#` on. */
const base = 91;

const signOf = (digit: number): string => String.fromCharCode(digit < 57 ? 35 + digit : 36 + digit);

const digitOf = (code: number): number => (code < 92 ? code - 35 : code - 36);

/**
 * Whole numbers from 0 on as text: the last digit of all of them, then the one before, as many as the largest needs.
 *
 * @example packNumbers([0, 1, 92]) // '#$$##$'
 */
export function packNumbers(numbers: readonly number[]): string {
  let text = '';
  for (let rest = numbers; rest.some((number) => number > 0); rest = rest.map((number) => Math.floor(number / base))) {
    text += rest.map((number) => signOf(number % base)).join('');
  }
  return text;
}

/** So many numbers from the text that `packNumbers` made of them. */
export function unpackNumbers(text: string, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => {
    let number = 0;
    for (let from = text.length - count; from >= 0; from -= count) {
      number = number * base + digitOf(text.charCodeAt(from + at));
    }
    return number;
  });
}
