import { listingPath } from '#directory/addresses.ts';
import type { Place } from '#directory/listing.ts';
import type { Weekday } from '#directory/schedule.ts';
import { nameOf } from '#snapshot/parts/texts.ts';
import type { View } from '#snapshot/view.ts';
import { describedBy, isFree, knownParts, reachedBy, type Thing } from './thing.ts';

/** https://schema.org/DayOfWeek */
export const dayNames = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
} as const satisfies Record<Weekday, string>;

/** https://schema.org/Place: a place that is open to all is not a business. */
export function placeThing(view: View, place: Place): Thing {
  const { index, language } = view;
  const { siteUrl } = index.snapshot;
  const url = siteUrl + listingPath(place, language);
  const picture = place.image?.files.at(-1);
  return knownParts({
    '@type': 'Place',
    '@id': url,
    url,
    name: nameOf(place, language).text,
    description: describedBy(view, place, place.summary),
    address: addressOf(view, place),
    geo: place.position ? { '@type': 'GeoCoordinates', ...place.position } : undefined,
    openingHoursSpecification: openingHoursOf(place),
    amenityFeature: featuresOf(view, place),
    isAccessibleForFree: isFree(place.threshold),
    image: picture && siteUrl + picture.path,
    ...reachedBy(place.contact),
  });
}

function addressOf({ index, language }: View, { address, municipality }: Place): Thing {
  return knownParts({
    '@type': 'PostalAddress',
    streetAddress: address?.street,
    postalCode: address?.postalCode,
    addressLocality: address?.city ?? index.municipalities.get(municipality)?.name[language],
  });
}

function openingHoursOf({ openingHours }: Place): readonly Thing[] | undefined {
  if (openingHours.state !== 'weekly') return undefined;
  return openingHours.spans.map(({ weekdays, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: weekdays.map((weekday) => dayNames[weekday]),
    opens,
    closes,
  }));
}

function featuresOf({ index, language }: View, place: Place): readonly Thing[] | undefined {
  const features = index.snapshot.region.taxonomy.accessibility.flatMap(({ id, label }) => {
    const answer = place.accessibility[id];
    if (!answer) return [];
    return [{ '@type': 'LocationFeatureSpecification', name: label[language], value: answer === 'yes' }];
  });
  return features.length > 0 ? features : undefined;
}
