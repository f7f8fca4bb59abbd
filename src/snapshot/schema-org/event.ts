import { listingPath } from '#directory/addresses.ts';
import type { AgeRange, GatheringStatus } from '#directory/listing.ts';
import { occurrenceInstants } from '#directory/occurrence-instants.ts';
import { nextOccurrences } from '#directory/occurrences.ts';
import { isFree } from '#directory/price.ts';
import type { Occurrence } from '#directory/schedule.ts';
import { audiencesOf } from '#snapshot/parts/listing-terms.ts';
import { nameOf } from '#snapshot/parts/texts.ts';
import type { GatheringListing } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { attendanceMode, locationOf, locationOn } from './location.ts';
import { offersOf } from './offers.ts';
import { organisationReference } from './organisation.ts';
import { repeatsOf } from './schedule.ts';
import { describedBy, knownParts, pictureAddress, type Thing } from './thing.ts';

/** https://schema.org/EventStatusType of one date, and of the whole. */
const statuses = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  moved: 'https://schema.org/EventRescheduled',
  online: 'https://schema.org/EventMovedOnline',
  postponed: 'https://schema.org/EventPostponed',
} as const satisfies Record<Occurrence['status'] | 'postponed', string>;

/**
 * A single date is one https://schema.org/Event. What repeats is an https://schema.org/EventSeries with its rules, which
 * is to have no dates of its own, and an event for each coming date.
 */
export function eventThings(view: View, listing: GatheringListing, dates: readonly Occurrence[]): readonly Thing[] {
  const only = onlyDate(listing, dates);
  if (only) return [{ ...wholeThing(view, listing, 'Event'), ...datesOf(only), ...stateOn(view, listing, only) }];
  const url = addressOfPage(view, listing);
  const series = {
    ...wholeThing(view, listing, 'EventSeries'),
    ...knownParts({ eventSchedule: hasDates(listing.status) ? repeatsOf(listing.schedules) : [] }),
  };
  return [series, ...dates.map((date) => dateThing(view, listing, date, url))];
}

/** All that is the same on each date. */
function wholeThing(view: View, listing: GatheringListing, type: 'Event' | 'EventSeries'): Thing {
  const { index, language } = view;
  const organisation = index.organisations.get(listing.organisation);
  const url = addressOfPage(view, listing);
  return knownParts({
    '@type': type,
    '@id': url,
    url,
    name: nameOf(listing, language).text,
    description: describedBy(view, listing, listing.summary),
    eventStatus: listing.status.state === 'ended' ? undefined : statuses[listing.status.state],
    eventAttendanceMode: attendanceMode(listing.attendance),
    location: locationOf(view, listing),
    organizer: organisation && organisationReference(view, organisation),
    isAccessibleForFree: isFree(listing.price, listing.threshold),
    offers: offersOf(listing, url),
    typicalAgeRange: ageRange(listing.ages),
    audience: audiencesOf(view, listing).map((audienceType) => ({ '@type': 'Audience', audienceType })),
    inLanguage: listing.spokenLanguages,
    image: pictureAddress(view, listing.image),
  });
}

function dateThing(view: View, listing: GatheringListing, date: Occurrence, url: string): Thing {
  const organisation = view.index.organisations.get(listing.organisation);
  return knownParts({
    '@type': 'Event',
    url,
    name: nameOf(listing, view.language).text,
    description: describedBy(view, listing, listing.summary),
    ...datesOf(date),
    ...stateOn(view, listing, date),
    organizer: organisation && organisationReference(view, organisation),
    isAccessibleForFree: isFree(listing.price, listing.threshold),
    offers: offersOf(listing, url),
    image: pictureAddress(view, listing.image),
    superEvent: { '@type': 'EventSeries', '@id': url, name: nameOf(listing, view.language).text },
  });
}

function datesOf(occurrence: Occurrence): Thing {
  const { start, end } = occurrenceInstants(occurrence);
  return knownParts({ startDate: start, endDate: end });
}

/** What is particular to a date: its state, where it was, where it is. */
function stateOn(view: View, listing: GatheringListing, occurrence: Occurrence): Thing {
  const { state } = listing.status;
  const { status, date, startTime, originalDate, originalTime } = occurrence;
  const isRescheduled = status === 'moved' && (date !== originalDate || startTime !== originalTime);
  return knownParts({
    eventStatus: statuses[state === 'postponed' ? state : isRescheduled || status !== 'moved' ? status : 'scheduled'],
    previousStartDate: isRescheduled ? plannedStart(occurrence) : undefined,
    ...locationOn(view, listing, occurrence),
  });
}

function plannedStart({ originalDate, originalTime, ...rest }: Occurrence): string {
  const planned = { ...rest, originalDate, originalTime, date: originalDate, startTime: originalTime };
  return occurrenceInstants({ ...planned, endDate: originalDate, endTime: null }).start;
}

/** The date of what happens once: the coming one or, when that is past or waits for a new one, the first. */
function onlyDate({ kind, schedules }: GatheringListing, dates: readonly Occurrence[]): Occurrence | undefined {
  const [first, ...others] = schedules;
  if (kind === 'group' || !first || others.length > 0 || first.rule || first.extraDates.length > 0) return undefined;
  return dates[0] ?? nextOccurrences(schedules, first.startDate, 1)[0];
}

/** What has ended, or waits for a new date, no longer follows its rules. */
const hasDates = ({ state }: GatheringStatus): boolean => state === 'scheduled' || state === 'cancelled';

/** Years as schema.org writes them: "7-12", "18-", "-6". */
function ageRange({ from, to }: AgeRange): string | undefined {
  return from === null && to === null ? undefined : `${from ?? ''}-${to ?? ''}`;
}

function addressOfPage({ index, language }: View, listing: GatheringListing): string {
  return index.snapshot.siteUrl + listingPath(listing, language);
}
