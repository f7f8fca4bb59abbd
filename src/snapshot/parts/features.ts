import type { Answers } from '#directory/listing.ts';
import type { Term } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import type { FeatureLine } from '#snapshot/page-data.ts';

/** Every feature of a family in the order of the taxonomy; without an answer it is not known, never "no". */
export function featureLines(features: readonly Term[], answers: Answers, language: Language): FeatureLine[] {
  return features.map(({ id, label }) => ({ id, text: label[language], answer: answers[id] ?? 'unknown' }));
}

/** Only the features somebody has answered. */
export function answeredLines(features: readonly Term[], answers: Answers, language: Language): FeatureLine[] {
  return featureLines(features, answers, language).filter(({ answer }) => answer !== 'unknown');
}
