import type { Language } from '#i18n/languages.ts';
import type { Answer, Listing } from './listing.ts';
import { type SpokenText, textFor } from './localized.ts';
import type { Taxonomy, Term, ThresholdFeature } from './region.ts';

/** Features of a listing: how easy it is to come, and for whom the place is accessible. */
const featureFamilies = ['threshold', 'accessibility'] as const;

export type FeatureFamily = (typeof featureFamilies)[number];

/** A property of schema.org that tells of a feature. */
type FeatureProperty = 'amenityFeature' | 'accessibilityFeature' | 'isAccessibleForFree';

/** A feature with all that the places that show, ask for or export it need to know. */
export type Feature = {
  readonly family: FeatureFamily;
  readonly id: string;
  readonly label: Term['label'];
  readonly hint: Term['hint'];
  /** The wording of a filter, as a main clause: "on maksuton". That of the label where the taxonomy has no other. */
  readonly choice: Term['label'];
  readonly schemaOrg: readonly FeatureProperty[];
};

/** What a listing says of a feature; `unknown` is not "no". */
export type FeatureAnswer = {
  readonly feature: Feature;
  readonly answer: Answer | 'unknown';
  /** "Ramppi on pihan puolella.", in the language it is in. */
  readonly note: SpokenText | null;
};

/**
 * Every feature of the taxonomy, threshold first. Fields of the CMS, badges, JSON-LD and filters derive from this one
 * list, so that a feature added to the taxonomy is in all of them.
 */
export function featureRegistry(taxonomy: Pick<Taxonomy, FeatureFamily>): readonly Feature[] {
  return featureFamilies.flatMap((family) =>
    taxonomy[family].map((term: Term | ThresholdFeature) => ({
      family,
      id: term.id,
      label: term.label,
      hint: term.hint,
      choice: 'choice' in term ? term.choice : term.label,
      schemaOrg: propertiesOf(family, term.id),
    })),
  );
}

/** What a listing says of each feature, in the order given. */
export function featureAnswers(
  features: readonly Feature[],
  listing: Pick<Listing, FeatureFamily | 'featureNotes'>,
  language: Language,
): readonly FeatureAnswer[] {
  return features.map((feature) => ({
    feature,
    answer: listing[feature.family][feature.id] ?? 'unknown',
    note: textFor(listing.featureNotes[feature.id], language),
  }));
}

/**
 * What makes it easy to come, for lists: at most `most` threshold features known to be there, those people can choose
 * on the home page first, then in the order of the taxonomy.
 */
export function easyFeatures(
  { threshold }: Pick<Listing, 'threshold'>,
  taxonomy: Pick<Taxonomy, 'threshold'>,
  most: number,
): readonly ThresholdFeature[] {
  return taxonomy.threshold
    .filter(({ id }) => threshold[id] === 'yes')
    .toSorted((one, other) => Number(other.onHome) - Number(one.onHome))
    .slice(0, most);
}

function propertiesOf(family: FeatureFamily, id: string): readonly FeatureProperty[] {
  if (family === 'accessibility') return ['amenityFeature', 'accessibilityFeature'];
  return id === 'free' ? ['amenityFeature', 'isAccessibleForFree'] : ['amenityFeature'];
}
