import type { Listing, Organisation } from '#directory/listing.ts';
import type { Language } from '#i18n/languages.ts';
import { listLimits } from '#snapshot/list-limits.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import { letterKey, prefixLengths } from './letters.ts';
import { nameOf } from './texts.ts';

/** What has a name to be found by. */
export type Named = Listing | Organisation;

/** A part of a list: those whose names begin alike. It is parted further when they are too many for a page. */
export type LetterPart<T> = {
  /** As `letterKey` has it; empty is the whole list. */
  readonly prefix: string;
  readonly items: readonly T[];
  /** In the order of the alphabet; empty when the part lists its items itself. */
  readonly parts: readonly LetterPart<T>[];
};

/** A whole list and all its parts by their prefixes. */
export type LetterParts<T> = ReadonlyMap<string, LetterPart<T>>;

const keys: LastingMemory<string> = new WeakMap();
const parted: LastingMemory<LetterParts<unknown>> = new WeakMap();

/**
 * A list by the first letters of the names in it, and `namedBy` says whose. The same list is always named by the same. What
 * belongs to a part does not depend on what is in the others.
 */
export function letterParts<T>(items: readonly T[], language: Language, namedBy: (item: T) => Named): LetterParts<T> {
  const parts = rememberWhile(parted, items, language, [], () => {
    const whole = partOf('', items, (item) => keyOf(namedBy(item), language), 0);
    return new Map([whole, ...partsUnder(whole)].map((part) => [part.prefix, part]));
  });
  return parts as LetterParts<T>;
}

/** All parts of a part, however deep. */
function partsUnder<T>(part: LetterPart<T>): LetterPart<T>[] {
  return part.parts.flatMap((each) => [each, ...partsUnder(each)]);
}

/** The parts of a part that list their items themselves. */
export function lastPartsOf<T>(part: LetterPart<T>): LetterPart<T>[] {
  return partsUnder(part).filter(({ parts }) => parts.length === 0);
}

/**
 * The parts that some changed items, by the keys of their names, make different: those they stand in, as these lead to each
 * other. A part that others may just have been too many for comes with all below it: in the other version it may have been a
 * single page.
 */
export function touchedParts<T>(parts: LetterParts<T>, changed: readonly string[]): LetterPart<T>[] {
  const own = new Set(changed.flatMap((key) => ['', ...prefixLengths.map((length) => key.slice(0, length))]));
  return [...own]
    .flatMap((prefix) => parts.get(prefix) ?? [])
    .flatMap((part) => (part.items.length <= listLimits.list + changed.length ? [part, ...partsUnder(part)] : [part]));
}

export function keyOf(named: Named, language: Language): string {
  return rememberWhile(keys, named, language, [], () => letterKey(nameOf(named, language).text, language));
}

function partOf<T>(prefix: string, items: readonly T[], keyOfItem: (item: T) => string, level: number): LetterPart<T> {
  const length = prefixLengths[level];
  if (items.length <= listLimits.list || length === undefined) return { prefix, items, parts: [] };
  const groups = Map.groupBy(items, (item) => keyOfItem(item).slice(0, length));
  const parts = [...groups].sort(([one], [another]) => (one < another ? -1 : 1));
  return { prefix, items, parts: parts.map(([start, group]) => partOf(start, group, keyOfItem, level + 1)) };
}
