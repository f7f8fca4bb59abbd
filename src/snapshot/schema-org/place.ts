import { listingPath } from '#directory/addresses.ts';
import type { Place } from '#directory/listing.ts';
import { isFree } from '#directory/price.ts';
import { nameOf } from '#snapshot/parts/texts.ts';
import type { View } from '#snapshot/view.ts';
import { amenitiesOf } from './amenities.ts';
import { openingHoursOf } from './opening-hours.ts';
import { describedBy, knownParts, pictureAddress, type Thing } from './thing.ts';

/** https://schema.org/Place: a place that is open to all is not a business. */
export function placeThing(view: View, place: Place): Thing {
  const url = addressOfPage(view, place);
  return knownParts({
    '@type': 'Place',
    '@id': url,
    url,
    name: nameOf(place, view.language).text,
    description: describedBy(view, place, place.summary),
    address: postalAddress(view, place),
    geo: positionOf(place),
    ...openingHoursOf(place.openingHours, view.index.today),
    amenityFeature: amenitiesOf(view, place),
    isAccessibleForFree: isFree(place.price, place.threshold),
    image: pictureAddress(view, place.image),
    telephone: place.contact.phone,
  });
}

/** A place that another description names: where its own stands, and what it is called. */
export function placeReference(view: View, place: Place): Thing {
  const url = addressOfPage(view, place);
  return { '@type': 'Place', '@id': url, url, name: nameOf(place, view.language).text };
}

/** https://schema.org/PostalAddress; of a hidden address the municipality alone. */
export function postalAddress(
  { index, language }: View,
  { address, municipality }: Pick<Place, 'address' | 'municipality'>,
): Thing {
  return knownParts({
    '@type': 'PostalAddress',
    streetAddress: address?.street,
    postalCode: address?.postalCode,
    addressLocality: address?.city ?? index.municipalities.get(municipality)?.name[language],
  });
}

export function positionOf({ position }: Pick<Place, 'position'>): Thing | undefined {
  return position ? { '@type': 'GeoCoordinates', ...position } : undefined;
}

function addressOfPage({ index, language }: View, place: Place): string {
  return index.snapshot.siteUrl + listingPath(place, language);
}
