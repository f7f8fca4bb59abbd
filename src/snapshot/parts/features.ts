import { type FeatureAnswer, type FeatureFamily, featureAnswers, featureRegistry } from '#directory/features.ts';
import type { Listing } from '#directory/listing.ts';
import type { Term } from '#directory/region.ts';
import type { FeatureLine } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';

/** Every feature of a family in the order of the taxonomy; without an answer it is not known, never "no". */
export function featureLines(view: View, listing: Listing, family: FeatureFamily): FeatureLine[] {
  return answersOf(view, listing)
    .filter(({ feature }) => feature.family === family)
    .map(({ feature, answer, note }) => ({ id: feature.id, text: feature.label[view.language], answer, note }));
}

/** Only the features somebody has answered. */
export function answeredLines(view: View, listing: Listing, family: FeatureFamily): FeatureLine[] {
  return featureLines(view, listing, family).filter(({ answer }) => answer !== 'unknown');
}

/** Those of a listing's threshold features that are chosen for a list, in that order. */
export function chosenLines(view: View, listing: Listing, chosen: readonly Pick<Term, 'id'>[]): FeatureLine[] {
  const lines = featureLines(view, listing, 'threshold');
  return chosen.flatMap(({ id }) => lines.find((line) => line.id === id) ?? []);
}

/** What a listing says of every feature there is. */
export function answersOf({ index, language }: View, listing: Listing): readonly FeatureAnswer[] {
  return featureAnswers(featureRegistry(index.snapshot.region.taxonomy), listing, language);
}
