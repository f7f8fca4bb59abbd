import { listingPath } from '#directory/addresses.ts';
import type { Occurrence, Schedule } from '#directory/schedule.ts';
import { nameOf } from '#snapshot/parts/texts.ts';
import { whereLine } from '#snapshot/parts/where.ts';
import { type GatheringListing, placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { endOf, startOf } from './offset-times.ts';
import { organisationThing } from './organisation.ts';
import { dayNames, placeThing } from './place.ts';
import { describedBy, isFree, knownParts, type Thing } from './thing.ts';

/** https://schema.org/EventStatusType */
const statuses = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  moved: 'https://schema.org/EventRescheduled',
} as const satisfies Record<Occurrence['status'], string>;

/** https://schema.org/Event: the next date, and the rule of what is repeated. */
export function eventThing(view: View, listing: GatheringListing, next: Occurrence | undefined): Thing {
  const { index, language } = view;
  const { siteUrl } = index.snapshot;
  const organisation = index.organisations.get(listing.organisation);
  const url = siteUrl + listingPath(listing, language);
  const picture = listing.image?.files.at(-1);
  return knownParts({
    '@type': 'Event',
    '@id': url,
    url,
    name: nameOf(listing, language).text,
    description: describedBy(view, listing, listing.summary),
    ...datesOf(listing, next),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventSchedule: repeatsOf(listing.schedules),
    location: locationOf(view, listing),
    organizer: organisation && organisationThing(view, organisation),
    isAccessibleForFree: isFree(listing.threshold),
    inLanguage: listing.spokenLanguages.length > 0 ? listing.spokenLanguages : undefined,
    image: picture && siteUrl + picture.path,
  });
}

/** The next date or, when all are past, the first: an event without a date is not one. */
function datesOf({ schedules: [first] }: GatheringListing, next: Occurrence | undefined): Thing {
  const time = next ?? (first && { ...first, date: first.startDate });
  return {
    startDate: time && startOf(time),
    endDate: time && endOf(time),
    eventStatus: statuses[next?.status ?? 'scheduled'],
    previousStartDate: next?.status === 'moved' ? next.originalDate : undefined,
  };
}

/** https://schema.org/Schedule */
function repeatsOf(schedules: readonly Schedule[]): readonly Thing[] | undefined {
  const weekly = schedules.filter(({ frequency }) => frequency === 'weekly');
  if (weekly.length === 0) return undefined;
  return weekly.map((schedule) => {
    const except = schedule.exceptions.map(({ date }) => date);
    return knownParts({
      '@type': 'Schedule',
      repeatFrequency: `P${schedule.interval}W`,
      byDay: schedule.weekdays.map((weekday) => dayNames[weekday]),
      startDate: schedule.startDate,
      endDate: schedule.endDate,
      startTime: schedule.startTime,
      endTime: schedule.endTime,
      scheduleTimezone: schedule.timeZone,
      exceptDate: except.length > 0 ? except : undefined,
    });
  });
}

function locationOf(view: View, listing: GatheringListing): Thing {
  const place = placeOfGathering(listing, view.index);
  if (place) return placeThing(view, place);
  return {
    '@type': 'Place',
    name: whereLine(view, listing).text,
    address: {
      '@type': 'PostalAddress',
      addressLocality: view.index.municipalities.get(listing.municipality)?.name[view.language],
    },
  };
}
