import type { Address, Listing } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import type { Position } from '#directory/region.ts';
import type { ListingPage } from '#snapshot/page-data.ts';
import { placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { listingLink } from './links.ts';

/** Where to go. A group whose place is not published has its meeting point alone, and no dead link. */
export function placeOf(view: View, listing: Listing): ListingPage['place'] {
  const place = listing.kind === 'place' ? listing : placeOfGathering(listing, view.index);
  const hidden = listing.addressHidden || place?.addressHidden;
  return {
    link: place && place !== listing ? listingLink(view, place) : null,
    meetingPoint: listing.kind === 'place' ? null : textFor(listing.meetingPoint, view.language),
    address: place?.address ? addressLine(place.address) : null,
    hidden: hidden ? view.t('page.place.addressHidden') : null,
    map: place?.position ? mapAddress(place.position) : null,
  };
}

/** How to get there; `null` when nobody has told any of it. */
export function gettingThereOf({ language }: View, { gettingThere }: Listing): ListingPage['gettingThere'] {
  const told = {
    stop: textFor(gettingThere.stop, language),
    ride: textFor(gettingThere.ride, language),
    parking: textFor(gettingThere.parking, language),
  };
  return Object.values(told).some((text) => text !== null) ? told : null;
}

/** "Kylätie 1, 44200 Suolahti" */
function addressLine({ street, postalCode, city }: Address): string {
  return `${street}, ${postalCode} ${city}`;
}

function mapAddress({ latitude, longitude }: Position): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}
