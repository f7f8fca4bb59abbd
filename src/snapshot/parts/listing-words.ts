import type { Address, Listing } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import type { Position } from '#directory/region.ts';
import type { Language } from '#i18n/languages.ts';
import type { ListingPage, PagePicture } from '#snapshot/page-data.ts';
import { placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { listingLink } from './links.ts';

/** Where to go. A group whose place is not published has its meeting point alone, and no dead link. */
export function placeOf(view: View, listing: Listing): ListingPage['place'] {
  const place = listing.kind === 'place' ? listing : placeOfGathering(listing, view.index);
  return {
    link: place && place !== listing ? listingLink(view, place) : null,
    meetingPoint: listing.kind === 'place' ? null : textFor(listing.meetingPoint, view.language),
    address: place?.address ? addressLine(place.address) : null,
    map: place?.position ? mapAddress(place.position) : null,
  };
}

/** What happens the first time; `null` when nobody has told any of it. */
export function firstVisitOf({ firstVisit }: Listing, language: Language): ListingPage['firstVisit'] {
  const told = {
    welcome: textFor(firstVisit.welcome, language),
    whatHappens: textFor(firstVisit.whatHappens, language),
    howLong: textFor(firstVisit.howLong, language),
    bring: textFor(firstVisit.bring, language),
  };
  return Object.values(told).some((text) => text !== null) ? told : null;
}

export function pictureOf({ image }: Listing, language: Language): PagePicture | null {
  if (!image) return null;
  const { alt, width, height, files } = image;
  return { alt: textFor(alt, language) ?? { text: '', language }, width, height, files };
}

/** "Kylätie 1, 44200 Suolahti" */
function addressLine({ street, postalCode, city }: Address): string {
  return `${street}, ${postalCode} ${city}`;
}

function mapAddress({ latitude, longitude }: Position): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}
