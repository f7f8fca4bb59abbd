import type { Listing } from '#directory/listing.ts';
import { answersOf } from '#snapshot/parts/features.ts';
import type { View } from '#snapshot/view.ts';
import { knownParts, type Thing } from './thing.ts';

/**
 * https://schema.org/amenityFeature: yes is true, no is false, and what is not known is left out. What has a property of
 * its own is told by that alone, which the price may know better.
 */
export function amenitiesOf(view: View, listing: Listing): readonly Thing[] {
  return answersOf(view, listing)
    .filter(({ feature: { schemaOrg } }) => schemaOrg.includes('amenityFeature'))
    .filter(({ feature: { schemaOrg } }) => !schemaOrg.includes('isAccessibleForFree'))
    .filter(({ answer }) => answer !== 'unknown')
    .map(({ feature, answer, note }) =>
      knownParts({
        '@type': 'LocationFeatureSpecification',
        propertyID: feature.id,
        name: feature.label[view.language],
        description: note?.text,
        value: answer === 'yes',
      }),
    );
}
