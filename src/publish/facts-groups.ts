import type { Municipality } from '#directory/region.ts';
import type { FactsPointer } from '#search/facts-names.ts';
import type { SnapshotIndex } from '#snapshot/snapshot-index.ts';
import { factsLimits } from './facts-limits.ts';

/** Municipalities whose facts stand in one file. */
type FactsGroup = { readonly name: string; readonly municipalities: readonly Municipality[] };

/** No municipality is called so. */
const sharedName = '_others';

/** The groups whose facts may be different when those of some municipalities are; a group may have become empty. */
export function groupsOf(
  { currentIn, snapshot }: SnapshotIndex,
  touched: readonly Municipality[],
  before: FactsPointer,
): readonly FactsGroup[] {
  const hasOwn = ({ id }: Municipality) => currentIn(id).length >= factsLimits.own;
  const hadOwn = ({ id }: Municipality) => before[id] !== undefined && !isShared(before[id]);
  const own = touched.filter(hasOwn).map((municipality) => ({ name: municipality.id, municipalities: [municipality] }));
  if (touched.every((municipality) => hasOwn(municipality) && hadOwn(municipality))) return own;
  const small = snapshot.region.municipalities.filter((each) => !hasOwn(each) && currentIn(each.id).length > 0);
  return [...own, { name: sharedName, municipalities: small }];
}

const isShared = (version: string): boolean => version.startsWith(`${sharedName}-`);
