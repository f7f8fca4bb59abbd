import type { Listing } from '#directory/listing.ts';
import type { Occurrence } from '#directory/schedule.ts';
import type { View } from '#snapshot/view.ts';
import { eventThings } from './event.ts';
import { placeThing } from './place.ts';
import type { Thing } from './thing.ts';

/** The descriptions of a listing's own page; `dates` are its coming ones, the next first. */
export function describeListing(view: View, listing: Listing, dates: readonly Occurrence[]): readonly Thing[] {
  const things = listing.kind === 'place' ? [placeThing(view, listing)] : eventThings(view, listing, dates);
  return things.map((thing) => ({ '@context': 'https://schema.org', ...thing }));
}
