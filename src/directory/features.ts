import type { Listing } from './listing.ts';
import type { Taxonomy, ThresholdFeature } from './region.ts';

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
