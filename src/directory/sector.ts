import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { sectors } from './listing.ts';

/** What kind of organisation it is: "Yhdistys", "Seurakunta". */
export function tellSector(sector: (typeof sectors)[number], language: Language): string {
  return translator(language)(`offer.sector.${sector}`);
}
