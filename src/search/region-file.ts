import type { FindingRegion } from '#directory/finding/finding.ts';
import type { Region } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';

/** What finding needs to know of a region, with the words of one language only. */
export function printRegion({ municipalities, taxonomy, freshness }: Region, language: Language): string {
  const only = (words: Region['name']) => ({ [language]: words[language] });
  const terms = (all: FindingRegion['taxonomy']['themes']) =>
    all.map(({ id, label }) => ({ id, label: { [language]: label[language] } }));
  const region: FindingRegion = {
    municipalities: municipalities.map(({ id, name, centre, neighbours, postalCodes }) => ({
      id,
      name: only(name),
      centre,
      neighbours,
      postalCodes,
    })),
    taxonomy: {
      themes: terms(taxonomy.themes),
      audiences: terms(taxonomy.audiences),
      threshold: terms(taxonomy.threshold),
      accessibility: terms(taxonomy.accessibility),
      spokenLanguages: taxonomy.spokenLanguages,
    },
    freshness,
  };
  return `${JSON.stringify(region)}\n`;
}

export const readRegion = (text: string): FindingRegion => JSON.parse(text);
