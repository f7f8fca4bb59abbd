import { freshnessOf, tellChecked, tellOld } from '#directory/freshness.ts';
import type { Listing } from '#directory/listing.ts';
import { tellTranslation, textsByGroup, translationStates } from '#directory/translation-state.ts';
import type { ListingPage } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';

/** How far what a listing says can be trusted: when it was checked, whether it may be old, who translated it. */
export function trustOf(
  { index, language }: View,
  listing: Listing,
): Pick<ListingPage, 'checked' | 'freshness' | 'oldNote' | 'translationNote'> {
  const { checked, checkedBy, translations } = listing;
  const freshness = freshnessOf(checked, index.today, index.snapshot.region.freshness);
  return {
    checked: tellChecked(checked, checkedBy, language, index.today),
    freshness,
    oldNote: tellOld(freshness, language),
    translationNote: tellTranslation(translationStates(textsByGroup(listing), translations), language),
  };
}
