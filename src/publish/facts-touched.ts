import { listingKinds } from '#directory/listing.ts';
import type { MunicipalityId } from '#directory/region.ts';
import type { AffectedPages } from '#snapshot/changes.ts';
import type { Snapshot } from '#snapshot/snapshot.ts';
import { indexOf } from '#snapshot/snapshot-index.ts';

/** The facts that may be different: by municipality, and the ids of the listings whose pages are found otherwise. */
export type FactsTouched = {
  readonly municipalities: ReadonlySet<MunicipalityId>;
  readonly listings: ReadonlySet<string>;
};

/**
 * What a step touches: municipalities with other listings than before, and those of the listings whose pages are written
 * anew. What search calls a listing changes with the words of its page.
 */
export function factsTouched(before: Snapshot, after: Snapshot, { write }: Pick<AffectedPages, 'write'>): FactsTouched {
  const [old, current] = [indexOf(before), indexOf(after)];
  const others = after.region.municipalities.filter(({ id }) => old.currentIn(id) !== current.currentIn(id));
  const kinds: readonly string[] = listingKinds;
  const written = write.filter(({ kind }) => kinds.includes(kind)).flatMap(({ id }) => current.listings.get(id) ?? []);
  return {
    municipalities: new Set([...others.map(({ id }) => id), ...written.map(({ municipality }) => municipality)]),
    listings: new Set(written.map(({ id }) => id)),
  };
}
