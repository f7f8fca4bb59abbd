import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#i18n/languages.ts';
import { fileOfPage } from './release-files.ts';
import { resultsIn } from './search-fragments.ts';
import { readSearchState, type SearchPointer, searchFolder } from './search-state.ts';
import type { ReleaseProblem, Tree } from './verify-release.ts';

const pointerFile = `${searchFolder}/segments.json`;

/** Whether search, as a browser reads it, finds only pages that are there. Results it is told to leave out do not count. */
export function searchProblems(releases: string, id: string, { files }: Tree): ReleaseProblem[] {
  const folder = join(releases, id);
  const pointer = files.has(pointerFile) ? pointerIn(readFileSync(join(folder, pointerFile), 'utf8')) : null;
  if (!pointer || !readSearchState(releases, id)) return [incomplete(null)];
  const segments = pointer.segments.map(({ name, gone }) => ({
    folder: `${searchFolder}/${name}/`,
    old: new Set(languages.flatMap((language) => gone[language] ?? [])),
  }));
  const needed = [
    `${segments[0]?.folder}pagefind.js`,
    ...segments.map(({ folder: segment }) => `${segment}pagefind-entry.json`),
  ];
  const missing = needed.filter((file) => !files.has(file)).map((file) => incomplete(file));

  const dead = [...files].flatMap((file) => {
    const segment = segments.find((each) => file.startsWith(`${each.folder}fragment/`));
    if (!segment) return [];
    const name = file.slice(segment.folder.length);
    return resultsOf(join(folder, file), name).flatMap(([path, result]) => {
      return segment.old.has(result) || files.has(fileOfPage(path))
        ? []
        : [{ problem: 'search-without-page' as const, file, target: path }];
    });
  });
  return [...missing, ...dead];
}

/** A fragment that cannot be read leads nowhere. */
function resultsOf(file: string, path: string): readonly (readonly [path: string, id: string])[] {
  try {
    return resultsIn({ path, content: readFileSync(file) });
  } catch {
    return [['', path]];
  }
}

function pointerIn(text: string): SearchPointer | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const incomplete = (target: string | null): ReleaseProblem => ({
  problem: 'search-incomplete',
  file: pointerFile,
  target,
});
