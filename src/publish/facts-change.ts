import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Municipality, MunicipalityId } from '#directory/region.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { type FactsShard, printFacts } from '#search/facts-file.ts';
import { type FactsPointer, factsFile, factsPointerFile, regionFile } from '#search/facts-names.ts';
import { factsOfListing, factsOfMunicipality, listingsWithoutFacts } from '#search/facts-of-municipality.ts';
import { printRegion } from '#search/region-file.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import type { FactsTouched } from './facts-touched.ts';
import { resultsAfter } from './search-results.ts';
import { hashOf, type SearchState, searchFolder } from './search-state.ts';
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
  municipalities: readonly Municipality[],
  before: ReadonlyMap<Language, FactsPointer | null>,
): Promise<FactsChange> {
  const index = indexOf(snapshot);
  const resultsIn = resultsAfter(step);
  const shards: Shard[] = [];
  for (const municipality of municipalities) {
    await doInTurns(listingsWithoutFacts(index, municipality), (listing) => factsOfListing(index, listing));
    const results = resultsIn(municipality.id, index.currentIn(municipality.id));
    shards.push({ municipality: municipality.id, results, shard: factsOfMunicipality(index, municipality) });
  }
  const changes = languages.map((language) => changeIn(language, shards, before.get(language) ?? null));
  const below = (file: string) => join(id, searchFolder, file);
  return {
    put: changes.flatMap(({ put }) => put).map(({ file, content }) => ({ path: below(file), content })),
    remove: changes.flatMap(({ remove }) => remove).map(below),
  };
}

type Shard = {
  readonly municipality: MunicipalityId;
  readonly shard: FactsShard;
  /** Of each listing, in the order of the languages. */
  readonly results: readonly (readonly string[])[];
};

function changeIn(language: Language, shards: readonly Shard[], before: FactsPointer | null) {
  const put: { readonly file: string; readonly content: string }[] = [];
  const remove: string[] = [];
  const versions = new Map(Object.entries(before ?? {}));
  for (const { municipality, ...shard } of shards) {
    const content = factsText(language, shard);
    const old = versions.get(municipality);
    const version = content === null ? undefined : hashOf(content).slice(0, 10);
    if (version === old) continue;
    if (old) remove.push(factsFile(municipality, language, old));
    if (content !== null && version) {
      versions.set(municipality, version);
      put.push({ file: factsFile(municipality, language, version), content });
    } else versions.delete(municipality);
  }
  const isSame = before !== null && put.length + remove.length === 0;
  const content = `${JSON.stringify(Object.fromEntries([...versions].sort()))}\n`;
  return { put: isSame ? [] : [...put, { file: factsPointerFile(language), content }], remove };
}

/** The facts of a municipality as a file; `null` when it has no current listing. */
function factsText(language: Language, { shard, results }: Omit<Shard, 'municipality'>): string | null {
  if (results.length === 0) return null;
  const at = languages.indexOf(language);
  return printFacts(
    shard,
    language,
    results.map((each) => each[at] ?? ''),
  );
}
