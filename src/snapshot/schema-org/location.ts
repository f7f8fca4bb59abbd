import { listingPath } from '#directory/addresses.ts';
import type { Attendance } from '#directory/listing.ts';
import { textFor } from '#directory/localized.ts';
import type { Occurrence } from '#directory/schedule.ts';
import { nameOf } from '#snapshot/parts/texts.ts';
import { whereLine } from '#snapshot/parts/where.ts';
import { type GatheringListing, placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { amenitiesOf } from './amenities.ts';
import { placeReference, positionOf, postalAddress } from './place.ts';
import { knownParts, type Thing } from './thing.ts';

/** https://schema.org/EventAttendanceModeEnumeration, as far as people meet or meet online; else it has no word for it. */
export function attendanceMode(attendance: readonly Attendance[]): string | undefined {
  const [inPerson, online] = [attendance.includes('in-person'), attendance.includes('online')];
  if (inPerson && online) return 'https://schema.org/MixedEventAttendanceMode';
  if (inPerson) return 'https://schema.org/OfflineEventAttendanceMode';
  return online ? onlineMode : undefined;
}

/**
 * Where a group or event meets, as a spot of its own within the place: its features are those of the gathering, which
 * may meet on another floor than the door is on.
 */
export function locationOf(view: View, listing: GatheringListing): Thing | readonly Thing[] {
  const place = placeOfGathering(listing, view.index);
  const spot = knownParts({
    ...spotThing(view, listing),
    geo: place ? positionOf(place) : undefined,
    amenityFeature: amenitiesOf(view, listing),
    containedInPlace: place ? placeReference(view, place) : undefined,
  });
  return withOnline(view, listing, spot);
}

/** The same for one date, in short: another place when it has been moved, none but the web when it is online. */
export function locationOn(view: View, listing: GatheringListing, { status, place }: Occurrence): Thing {
  if (status === 'online') {
    return { eventAttendanceMode: onlineMode, location: virtualLocation(view, listing) };
  }
  const other = textFor(place, view.language);
  if (other) {
    return {
      location: {
        ...spotThing(view, listing),
        name: other.text,
        address: postalAddress(view, { ...listing, address: null }),
      },
    };
  }
  return knownParts({
    eventAttendanceMode: attendanceMode(listing.attendance),
    location: withOnline(view, listing, spotThing(view, listing)),
  });
}

const onlineMode = 'https://schema.org/OnlineEventAttendanceMode';

function withOnline(view: View, listing: GatheringListing, spot: Thing): Thing | readonly Thing[] {
  const mode = attendanceMode(listing.attendance);
  if (mode === onlineMode) return virtualLocation(view, listing);
  return listing.attendance.includes('online') ? [spot, virtualLocation(view, listing)] : spot;
}

function spotThing(view: View, listing: GatheringListing): Thing {
  const place = placeOfGathering(listing, view.index);
  return {
    '@type': 'Place',
    name: place ? nameOf(place, view.language).text : whereLine(view, listing).text,
    address: postalAddress(view, place ?? { ...listing, address: null }),
  };
}

/** The link itself is told to those who come, so the address is that of the page. */
function virtualLocation({ index, language }: View, listing: GatheringListing): Thing {
  return { '@type': 'VirtualLocation', url: index.snapshot.siteUrl + listingPath(listing, language) };
}
