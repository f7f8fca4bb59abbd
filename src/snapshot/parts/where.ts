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
  const parts = [...(spot ? [spot.text.replace(/[.,]$/, '')] : []), ...areaOf(view, listing)];
  return { text: [...new Set(parts)].join(', '), language: spot?.language ?? view.language };
}

/**
 * The same without the place: "Suolahti, Äänekoski". So a place with another name is not another one on all the pages
 * that show, beside something else, what is held there.
 */
export function areaLine(view: View, listing: Listing): SpokenText {
  return { text: [...new Set(areaOf(view, listing))].join(', '), language: view.language };
}

function areaOf({ index, language }: View, listing: Listing): string[] {
  const village = textFor(listing.village, language)?.text;
  const municipality = index.municipalities.get(listing.municipality)?.name[language];
  return [village, municipality].filter((part) => part !== undefined);
}

function spotOf(view: View, listing: Listing): SpokenText | null {
  if (listing.kind === 'place') return null;
  const place = placeOfGathering(listing, view.index);
  return place ? nameOf(place, view.language) : textFor(listing.meetingPoint, view.language);
}
