import { factDays, type ListingFacts } from '#directory/finding/facts.ts';
import type { FindingRegion } from '#directory/finding/finding.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays } from '#i18n/calendar.ts';
import type { Language } from '#i18n/languages.ts';
import { type FactsShard, readFacts } from './facts-file.ts';
import { type FactsPointer, factsFile, factsPointerFile, regionFile } from './facts-names.ts';
import { readRegion } from './region-file.ts';

/**
 * Reads a file below the folder of search; throws when that cannot be. What `changes` is asked for anew each time, other
 * files never change under their name.
 */
export type ReadSearchFile = (file: string, changes: boolean) => Promise<string>;

/** The facts of some municipalities. */
type LoadedFacts = {
  /** The id of each is what Pagefind calls its page. It is the same list until something in it changes. */
  readonly facts: readonly ListingFacts[];
  /** The last day whose times all of them know; `null` when there are none. */
  readonly until: CalendarDate | null;
};

export type OpenedFacts = {
  readonly region: FindingRegion;
  /** The facts of some municipalities, or of all (`null`), as they are by now. What is known already is not read again. */
  readonly load: (municipalities: readonly MunicipalityId[] | null) => Promise<LoadedFacts>;
};

/** Opens the facts of a release in one language. What failed is tried again the next time. */
export async function openFacts(language: Language, read: ReadSearchFile): Promise<OpenedFacts> {
  const region = readRegion(await read(regionFile(language), true));
  const shards = new Map<string, Promise<FactsShard>>();
  const lists = new Map<string, { readonly from: readonly string[]; readonly list: LoadedFacts }>();
  let pointer: FactsPointer | null = null;

  /** Without a connection those that are known go on to hold. */
  const readPointer = async (): Promise<FactsPointer> => {
    const text = await read(factsPointerFile(language), true).catch((error: unknown) => {
      if (pointer === null) throw error;
      return null;
    });
    if (text !== null) pointer = JSON.parse(text) as FactsPointer;
    return pointer ?? {};
  };
  const shardIn = (file: string): Promise<FactsShard> => {
    const shard = shards.get(file) ?? read(file, false).then(readFacts);
    shards.set(file, shard);
    shard.catch(() => shards.delete(file));
    return shard;
  };
  const load: OpenedFacts['load'] = async (municipalities) => {
    const versions = await readPointer();
    const wanted = (municipalities ?? Object.keys(versions)).filter((id) => versions[id] !== undefined).toSorted();
    const filesOf = (ids: readonly MunicipalityId[]) => [
      ...new Set(ids.map((id) => factsFile(versions[id] ?? '', language))),
    ];
    const [files, all] = [filesOf(wanted), filesOf(Object.keys(versions))];
    for (const file of shards.keys()) if (!all.includes(file)) shards.delete(file);
    for (const [key, { from }] of lists) if (from.some((file) => !shards.has(file))) lists.delete(key);
    const loaded = await Promise.all(files.map(shardIn));
    const key = wanted.join(' ');
    const known = lists.get(key)?.list;
    const list = known ?? together(loaded, new Set(wanted));
    lists.set(key, { from: files, list });
    return list;
  };
  // A file that is gone was replaced after the pointer was read, which names another one by now.
  return { region, load: async (municipalities) => await load(municipalities).catch(() => load(municipalities)) };
}

/** Several municipalities may stand in one file. */
function together(shards: readonly FactsShard[], municipalities: ReadonlySet<MunicipalityId>): LoadedFacts {
  const [earliest] = shards.map(({ day }) => day).sort();
  return {
    facts: shards.flatMap(({ facts }) => facts.filter(({ municipality }) => municipalities.has(municipality))),
    until: earliest === undefined ? null : addDays(earliest, factDays - 1),
  };
}
