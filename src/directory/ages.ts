import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { AgeRange } from './listing.ts';

/** For which ages it is: "18–25-vuotiaat", "65 vuotta täyttäneet". `null` when no limit is told. */
export function tellAges({ from, to }: AgeRange, language: Language): string | null {
  const translate = translator(language);
  if (from !== null && to !== null) {
    return from === to ? translate('offer.ages.one', { from }) : translate('offer.ages.range', { from, to });
  }
  if (from !== null) return translate('offer.ages.from', { from });
  return to === null ? null : translate('offer.ages.to', { to });
}
