import type { Listing } from '#directory/listing.ts';
import type { Occurrence } from '#directory/schedule.ts';
import type { View } from '#snapshot/view.ts';
import { eventThing } from './event.ts';
import { placeThing } from './place.ts';
import type { Thing } from './thing.ts';

/** The description of a listing's own page; `dates` are its coming ones, the next first. */
export function describeListing(view: View, listing: Listing, dates: readonly Occurrence[]): Thing {
  const thing = listing.kind === 'place' ? placeThing(view, listing) : eventThing(view, listing, dates[0]);
  return { '@context': 'https://schema.org', ...thing };
}
