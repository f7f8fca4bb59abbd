import type { Listing } from '#directory/listing.ts';
import { answersOf } from '#snapshot/parts/features.ts';
import type { View } from '#snapshot/view.ts';
import { knownParts, type Thing } from './thing.ts';

/** https://schema.org/amenityFeature: yes is true, no is false, and what is not known is left out. */
export function amenitiesOf(view: View, listing: Listing): readonly Thing[] {
  return answersOf(view, listing)
    .filter(({ feature, answer }) => feature.schemaOrg.includes('amenityFeature') && answer !== 'unknown')
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
