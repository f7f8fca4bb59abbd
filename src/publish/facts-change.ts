import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Municipality } from '#directory/region.ts';
import { defaultLanguage, type Language, languages } from '#i18n/languages.ts';
import type { FactsShard } from '#search/facts-file.ts';
import { type FactsPointer, factsPointerFile, regionFile } from '#search/facts-names.ts';
import { factsOfListing, factsOfMunicipality, listingsWithoutFacts } from '#search/facts-of-municipality.ts';
import { printRegion } from '#search/region-file.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { groupsOf } from './facts-groups.ts';
import { placeShards, type Shard } from './facts-shards.ts';
import type { FactsTouched } from './facts-touched.ts';
import { resultsAfter } from './search-results.ts';
import { type SearchState, searchFolder } from './search-state.ts';
import { doInTurns } from './turns.ts';

/** What happens to the files of facts; paths are below the folder of all releases. */
export type FactsChange = {
  readonly put: readonly { readonly path: string; readonly content: string }[];
  readonly remove: readonly string[];
};

/** A release as it is on the disk. */
type Release = { readonly releases: string; readonly id: string };

/** What the facts are to be of, and what is different in search since they were. */
type Shown = {
  readonly snapshot: Snapshot;
  readonly search: SearchState;
  /** The search that the facts in the release are of. */
  readonly before: SearchState;
  readonly touched: FactsTouched;
};

/** The facts of everything, for a release that has none. */
export async function buildFacts(
  id: string,
  { search, snapshot }: Pick<Shown, 'search' | 'snapshot'>,
): Promise<FactsChange> {
  const { region } = snapshot;
  const step = { search, before: null, changed: new Set<string>() };
  const { put, remove } = await changeOf(id, { snapshot, step }, region.municipalities, new Map());
  const regions = languages.map((language) => ({
    path: join(id, searchFolder, regionFile(language)),
    content: printRegion(region, language),
  }));
  return { put: [...put, ...regions], remove };
}

/**
 * Brings the facts of the touched municipalities up to date; those of others are not looked at. What somebody reads
 * meanwhile is whole: files come before what names them, and what nothing names any more goes last.
 */
export async function updateFacts({ id, releases }: Release, shown: Shown): Promise<FactsChange> {
  const { before, search, snapshot, touched } = shown;
  const pointers = languages.map((language): [Language, FactsPointer | null] => {
    const file = join(releases, id, searchFolder, factsPointerFile(language));
    return [language, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null];
  });
  if (pointers.some(([, pointer]) => pointer === null)) return await buildFacts(id, shown);
  const municipalities = snapshot.region.municipalities.filter((each) => touched.municipalities.has(each.id));
  const step = { search, before, changed: touched.listings };
  return await changeOf(id, { snapshot, step }, municipalities, new Map(pointers));
}

async function changeOf(
  id: string,
  { snapshot, step }: { readonly snapshot: Snapshot; readonly step: Parameters<typeof resultsAfter>[0] },
  touched: readonly Municipality[],
  before: ReadonlyMap<Language, FactsPointer | null>,
): Promise<FactsChange> {
  const index = indexOf(snapshot);
  const resultsIn = resultsAfter(step);
  const shards: Shard[] = [];
  for (const { name, municipalities } of groupsOf(index, touched, before.get(defaultLanguage) ?? {})) {
    const parts: FactsShard[] = [];
    const results: Shard['results'][number][] = [];
    for (const municipality of municipalities) {
      await doInTurns(listingsWithoutFacts(index, municipality), (listing) => factsOfListing(index, listing));
      parts.push(factsOfMunicipality(index, municipality));
      results.push(...resultsIn(municipality.id, index.currentIn(municipality.id)));
    }
    const [only, ...others] = parts.map(({ facts }) => facts);
    const facts = only && others.length === 0 ? only : parts.flatMap((part) => part.facts);
    shards.push({ name, members: municipalities.map((each) => each.id), shard: { day: index.today, facts }, results });
  }
  const ids = touched.map((municipality) => municipality.id);
  const changes = languages.map((language) => placeShards(language, shards, ids, before.get(language) ?? null));
  const below = (file: string) => join(id, searchFolder, file);
  return {
    put: changes.flatMap(({ put }) => put).map(({ file, content }) => ({ path: below(file), content })),
    remove: changes.flatMap(({ remove }) => remove).map(below),
  };
}
