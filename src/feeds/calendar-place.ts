import { textFor } from '#directory/localized.ts';
import type { Position } from '#directory/region.ts';
import type { Occurrence } from '#directory/schedule.ts';
import { type GatheringListing, placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';

/**
 * Where an occurrence is, in one line that programs can look up on a map, and its position when it is known. What is
 * hidden is not in the snapshot, so village and municipality are all there is to say then.
 */
export function calendarPlace(
  view: View,
  listing: GatheringListing,
  occurrence: Occurrence,
): { readonly location: string; readonly position: Position | null } {
  const { language, t } = view;
  if (occurrence.status === 'online' || isOnlineOnly(listing))
    return { location: t('calendar.online'), position: null };
  const otherPlace = textFor(occurrence.place, language);
  if (otherPlace) return { location: otherPlace.text, position: null };
  const place = placeOfGathering(listing, view.index);
  const address = place?.address;
  const parts = [
    place && textFor(place.name, language)?.text,
    textFor(listing.meetingPoint, language)?.text.replace(/[.,]$/, ''),
    address && [address.street, `${address.postalCode} ${address.city}`.trim()].filter(Boolean).join(', '),
    textFor(listing.village, language)?.text,
    view.index.municipalities.get(listing.municipality)?.name[language],
  ];
  return {
    location: [...new Set(parts.filter((part) => typeof part === 'string' && part !== ''))].join(', '),
    position: place?.position ?? null,
  };
}

const isOnlineOnly = ({ attendance }: GatheringListing): boolean =>
  attendance.length > 0 && attendance.every((way) => way === 'online');
