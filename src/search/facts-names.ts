import type { MunicipalityId } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';

/**
 * By municipality, which version of which facts it is in: `jyvaskyla-0a1b2c3d4e`. Several may be in the same; those without
 * a listing are in none.
 */
export type FactsPointer = { readonly [municipality: MunicipalityId]: string | undefined };

/** Below the folder of search, as all names here: the file that names the others. It is never kept by a browser. */
export const factsPointerFile = (language: Language): string => `facts-${language}.json`;

/** What a browser may keep for good: its name changes with what is in it. */
export const factsFile = (version: string, language: Language): string => `facts/${version}-${language}.json`;

/** What finding needs to know of the region. */
export const regionFile = (language: Language): string => `region-${language}.json`;
