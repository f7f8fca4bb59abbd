import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listingPath } from '#directory/addresses.ts';
import type { Municipality, MunicipalityId } from '#directory/region.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { printFacts } from '#search/facts-file.ts';
import { type FactsPointer, factsFile, factsPointerFile, regionFile } from '#search/facts-names.ts';
import { factsOfListing, factsOfMunicipality } from '#search/facts-of-municipality.ts';
import { printRegion } from '#search/region-file.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';
import { hashOf, resultsFrom, type SearchState, searchFolder } from './search-state.ts';
import { doInTurns } from './turns.ts';

/** What happens to the files of facts; paths are below the folder of all releases. */
export type FactsChange = {
  readonly put: readonly { readonly path: string; readonly content: string }[];
  readonly remove: readonly string[];
};

/** A release as it is on the disk. */
type Release = { readonly releases: string; readonly id: string };

type Shown = { readonly snapshot: Snapshot; readonly search: SearchState };

/** The facts of everything, for a release that has none. */
export async function buildFacts(id: string, shown: Shown): Promise<FactsChange> {
  const { region } = shown.snapshot;
  const { put, remove } = await changeOf(id, shown, region.municipalities, noneYet);
  const regions = languages.map((language) => ({
    path: join(id, searchFolder, regionFile(language)),
    content: printRegion(region, language),
  }));
  return { put: [...put, ...regions], remove };
}

/**
 * Brings the facts of some municipalities up to date; those of others are not looked at. What somebody reads meanwhile is
 * whole: files come before what names them, and what nothing names any more goes last.
 */
export async function updateFacts(
  { id, releases }: Release,
  shown: Shown,
  some: readonly MunicipalityId[],
): Promise<FactsChange> {
  const pointers = languages.map((language): [Language, FactsPointer | null] => {
    const file = join(releases, id, searchFolder, factsPointerFile(language));
    return [language, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null];
  });
  if (pointers.some(([, pointer]) => pointer === null)) return await buildFacts(id, shown);
  const municipalities = shown.snapshot.region.municipalities.filter((municipality) => some.includes(municipality.id));
  return await changeOf(id, shown, municipalities, new Map(pointers));
}

type Pointers = ReadonlyMap<Language, FactsPointer | null>;

const noneYet: Pointers = new Map();

async function changeOf(
  id: string,
  shown: Shown,
  municipalities: readonly Municipality[],
  before: Pointers,
): Promise<FactsChange> {
  const index = indexOf(shown.snapshot);
  for (const municipality of municipalities) {
    await doInTurns(index.currentIn(municipality.id), (listing) => factsOfListing(index, listing));
  }
  const changes = languages.map((language) => changeIn(shown, language, municipalities, before.get(language) ?? null));
  const below = (file: string) => join(id, searchFolder, file);
  return {
    put: changes.flatMap(({ put }) => put).map(({ file, content }) => ({ path: below(file), content })),
    remove: changes.flatMap(({ remove }) => remove).map(below),
  };
}

function changeIn(
  shown: Shown,
  language: Language,
  municipalities: readonly Municipality[],
  before: FactsPointer | null,
) {
  const put: { readonly file: string; readonly content: string }[] = [];
  const remove: string[] = [];
  const versions = new Map(Object.entries(before ?? {}));
  for (const municipality of municipalities) {
    const content = factsText(shown, language, municipality);
    const old = versions.get(municipality.id);
    const version = content === null ? undefined : hashOf(content).slice(0, 10);
    if (version === old) continue;
    if (old) remove.push(factsFile(municipality.id, language, old));
    if (content !== null && version) {
      versions.set(municipality.id, version);
      put.push({ file: factsFile(municipality.id, language, version), content });
    } else versions.delete(municipality.id);
  }
  const isSame = before !== null && put.length + remove.length === 0;
  const content = `${JSON.stringify(Object.fromEntries([...versions].sort()))}\n`;
  return { put: isSame ? [] : [...put, { file: factsPointerFile(language), content }], remove };
}

/** The facts of a municipality as a file; `null` when it has no current listing. */
function factsText({ search, snapshot }: Shown, language: Language, municipality: Municipality): string | null {
  const index = indexOf(snapshot);
  const listings = index.currentIn(municipality.id);
  if (listings.length === 0) return null;
  const resultOf = resultsFrom(search);
  return printFacts(
    factsOfMunicipality(index, municipality),
    language,
    listings.map((listing) => resultOf(listingPath(listing, language)) ?? ''),
  );
}
