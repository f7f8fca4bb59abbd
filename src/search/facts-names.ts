import type { MunicipalityId } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';

/** By municipality, which version of its facts holds. Those without a listing are not in it. */
export type FactsPointer = { readonly [municipality: MunicipalityId]: string | undefined };

/** Below the folder of search, as all names here: the file that names the others. It is never kept by a browser. */
export const factsPointerFile = (language: Language): string => `facts-${language}.json`;

/** What a browser may keep for good: its name changes with what is in it. */
export const factsFile = (municipality: MunicipalityId, language: Language, version: string): string =>
  `facts/${municipality}-${language}-${version}.json`;

/** What finding needs to know of the region. */
export const regionFile = (language: Language): string => `region-${language}.json`;
