import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { translator } from '#i18n/messages.ts';
import type { OperationArea } from './listing.ts';
import type { Region } from './region.ts';

/**
 * Whom it is meant for by where they live: "Koko Keski-Suomi", "Laukaa ja Äänekoski". `null` when that is no more than
 * its own municipality, which is told anyway.
 */
export function tellArea(
  { scope, municipalities }: OperationArea,
  region: Pick<Region, 'name' | 'municipalities'>,
  language: Language,
): string | null {
  switch (scope) {
    case 'own':
      return null;
    case 'municipalities':
      return tellMunicipalities(municipalities, region, language);
    case 'region':
      return translator(language)('offer.area.region', { region: region.name[language] });
    case 'online':
      return translator(language)('offer.area.online');
  }
}

function tellMunicipalities(
  ids: readonly string[],
  region: Pick<Region, 'municipalities'>,
  language: Language,
): string | null {
  const names = region.municipalities.filter(({ id }) => ids.includes(id)).map(({ name }) => name[language]);
  return joinTexts(names, 'and', language) || null;
}
