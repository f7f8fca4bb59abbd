import type { Answers, Listing } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import type { Term } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import type { FeatureLine } from '#snapshot/page-data.ts';

type Answered = Pick<Listing, 'threshold' | 'accessibility' | 'featureNotes'>;

/** Every feature of a family in the order of the taxonomy; without an answer it is not known, never "no". */
export function featureLines(features: readonly Term[], listing: Answered, language: Language): FeatureLine[] {
  return features.map((feature) => featureLine(feature, listing, language));
}

/** Only the features somebody has answered. */
export function answeredLines(features: readonly Term[], listing: Answered, language: Language): FeatureLine[] {
  return featureLines(features, listing, language).filter(({ answer }) => answer !== 'unknown');
}

/** What a listing says of one feature. */
export function featureLine({ id, label }: Term, listing: Answered, language: Language): FeatureLine {
  const answers: Answers = { ...listing.threshold, ...listing.accessibility };
  return {
    id,
    text: label[language],
    answer: answers[id] ?? 'unknown',
    note: textFor(listing.featureNotes[id], language),
  };
}
