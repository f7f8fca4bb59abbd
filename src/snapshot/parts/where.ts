import type { Listing } from '#directory/listing.ts';
import { type SpokenText, textFor } from '#directory/localized.ts';
import { placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { nameOf } from './texts.ts';

/**
 * Where it is, in one line: "Kylätupa, Suolahti, Äänekoski". Without a published place, the meeting point stands first.
 * The line is in the language of that first part: names of villages and municipalities belong to every language.
 */
export function whereLine(view: View, listing: Listing): SpokenText {
  const spot = spotOf(view, listing);
  const village = textFor(listing.village, view.language)?.text;
  const municipality = view.index.municipalities.get(listing.municipality)?.name[view.language];
  const parts = [spot?.text.replace(/[.,]$/, ''), village, municipality].filter((part) => part !== undefined);
  return { text: [...new Set(parts)].join(', '), language: spot?.language ?? view.language };
}

function spotOf(view: View, listing: Listing): SpokenText | null {
  if (listing.kind === 'place') return null;
  const place = placeOfGathering(listing, view.index);
  return place ? nameOf(place, view.language) : textFor(listing.meetingPoint, view.language);
}
