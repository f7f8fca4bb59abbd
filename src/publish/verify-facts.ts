import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segments } from '#directory/addresses.ts';
import { listingKinds } from '#directory/listing.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { readFacts } from '#search/facts-file.ts';
import { type FactsPointer, factsFile, factsPointerFile, regionFile } from '#search/facts-names.ts';
import { fileOfPage } from './release-files.ts';
import { allSegments, readSearchState, type SearchState, searchFolder } from './search-state.ts';
import type { ReleaseProblem, Tree } from './verify-release.ts';

/** Whether the facts are those of the listings that search finds: of none whose page is not there, and of all of them. */
export function factsProblems(releases: string, id: string, tree: Tree): ReleaseProblem[] {
  const search = readSearchState(releases, id);
  const looked = languages.map((language) => lookAtFacts(join(releases, id), tree, language, search));
  const named = new Set(looked.flatMap(({ files }) => files));
  const left = [...tree.files].filter((file) => file.startsWith(`${searchFolder}/facts/`) && !named.has(file));
  return [
    ...looked.flatMap(({ problems }) => problems),
    ...left.map((file): ReleaseProblem => ({ problem: 'leftover', file, target: null })),
  ];
}

type Looked = { readonly files: readonly string[]; readonly problems: readonly ReleaseProblem[] };

function lookAtFacts(folder: string, tree: Tree, language: Language, search: SearchState | null): Looked {
  const pathOf = (file: string) => `${searchFolder}/${file}`;
  const pointerFile = pathOf(factsPointerFile(language));
  const incomplete = (file: string, target: string | null): ReleaseProblem => ({
    problem: 'facts-incomplete',
    file,
    target,
  });
  const pointer = readIfWhole(folder, tree, pointerFile, (text): FactsPointer => JSON.parse(text));
  if (!pointer) return { files: [], problems: [incomplete(pointerFile, null)] };

  const missing = new Map(search ? listingsIn(search, language) : []);
  const problems: ReleaseProblem[] = tree.files.has(pathOf(regionFile(language)))
    ? []
    : [incomplete(pathOf(regionFile(language)), null)];
  const versions = [...new Set(Object.values(pointer))].filter((version) => version !== undefined);
  const files = versions.map((version) => pathOf(factsFile(version, language)));
  for (const file of files) {
    const shard = readIfWhole(folder, tree, file, readFacts);
    if (!shard) problems.push(incomplete(file, null));
    for (const { id } of shard?.facts ?? []) {
      const path = missing.get(id);
      if (path === undefined || !tree.files.has(fileOfPage(path)))
        problems.push({ problem: 'facts-without-page', file, target: path ?? id });
      missing.delete(id);
    }
  }
  return { files, problems: [...problems, ...[...missing.values()].map((path) => incomplete(pointerFile, path))] };
}

/** The listings that search finds in a language: what Pagefind calls each, and its path. */
function listingsIn(search: SearchState, language: Language): [result: string, path: string][] {
  const beginnings = listingKinds.map((kind) => `/${language}/${segments[kind][language]}/`);
  return allSegments(search).flatMap(({ gone, pages }) =>
    [...pages].flatMap(([path, { result }]): [string, string][] =>
      !gone.has(path) && beginnings.some((beginning) => path.startsWith(beginning)) ? [[result, path]] : [],
    ),
  );
}

function readIfWhole<Content>(folder: string, { files }: Tree, file: string, read: (text: string) => Content) {
  try {
    return files.has(file) ? read(readFileSync(join(folder, file), 'utf8')) : null;
  } catch {
    return null;
  }
}
