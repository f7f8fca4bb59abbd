import { listingPath } from '#directory/addresses.ts';
import { signUpLink, tellJoining } from '#directory/joining.ts';
import type { Listing } from '#directory/listing.ts';
import { type SpokenText, textFor } from '#directory/localized.ts';
import type { Occurrence } from '#directory/schedule.ts';
import { tellStatus } from '#directory/status-sentence.ts';
import { contactOfListing } from '#snapshot/parts/contact.ts';
import { type GatheringListing, placeOfGathering } from '#snapshot/snapshot-index.ts';
import type { View } from '#snapshot/view.ts';
import { escapeText } from './calendar-lines.ts';
import { calendarPlace } from './calendar-place.ts';

/** What an event of a calendar says in words, besides when it is: each line a property (RFC 5545 §3.8.1). */
export function wordLines(view: View, listing: GatheringListing, occurrence: Occurrence): string[] {
  const { index, language } = view;
  const { location, position } = calendarPlace(view, listing, occurrence);
  return [
    `${summaryName(view, listing)}:${escapeText(summaryOf(view, listing, occurrence))}`,
    ...optional('DESCRIPTION', descriptionOf(view, listing, occurrence).join('\n\n')),
    ...optional('LOCATION', location),
    ...(position ? [`GEO:${position.latitude};${position.longitude}`] : []),
    `URL:${index.snapshot.siteUrl}${listingPath(listing, language)}`,
    ...categoriesLine(view, listing),
    `STATUS:${isOff(listing, occurrence) ? 'CANCELLED' : 'CONFIRMED'}`,
  ];
}

/** The name of a listing as calendars show it; of a sample it says that it is one. */
export function calendarName({ language, t }: View, listing: Listing): string {
  const name = textFor(listing.name, language)?.text ?? listing.slug;
  return listing.sample ? t('calendar.summary.sample', { name }) : name;
}

/** When the listing or the place it is in last changed: an instant, ISO 8601 in UTC. */
export function lastChange(view: View, listing: GatheringListing): string {
  const place = placeOfGathering(listing, view.index);
  return place && place.modified > listing.modified ? place.modified : listing.modified;
}

const optional = (name: string, text: string): string[] => (text === '' ? [] : [`${name}:${escapeText(text)}`]);

/** Whether one occurrence does not take place, alone or with all the others. */
const isOff = ({ status }: GatheringListing, occurrence: Occurrence): boolean =>
  occurrence.status === 'cancelled' || status.state === 'cancelled' || status.state === 'postponed';

function summaryName({ language }: View, listing: GatheringListing): string {
  return `SUMMARY;LANGUAGE=${textFor(listing.name, language)?.language ?? language}`;
}

/** Programs that do not know of cancelled dates show them as any other, so the name says it too. */
function summaryOf(view: View, listing: GatheringListing, occurrence: Occurrence): string {
  const name = calendarName(view, listing);
  return isOff(listing, occurrence) ? view.t('calendar.summary.cancelled', { name }) : name;
}

function descriptionOf(view: View, listing: GatheringListing, occurrence: Occurrence): string[] {
  const { index, language, t } = view;
  const parts = [
    listing.sample ? t('page.sample') : null,
    tellStatus(listing.status, listing.schedules, language, index.today),
    occurrenceStatus(view, occurrence),
    textFor(listing.summary, language)?.text,
    isAddressHidden(view, listing) ? t('page.place.addressHidden') : null,
    joiningOf(view, listing),
    contactOf(view, listing),
  ];
  return parts.filter((part) => part !== null && part !== undefined && part !== '') as string[];
}

function isAddressHidden({ index }: View, listing: GatheringListing): boolean {
  return listing.addressHidden || placeOfGathering(listing, index)?.addressHidden === true;
}

function occurrenceStatus({ language, t }: View, { status, reason }: Occurrence): string | null {
  if (status === 'scheduled') return null;
  return withReason(t(`calendar.occurrence.${status}`), textFor(reason, language));
}

const withReason = (state: string, reason: SpokenText | null): string =>
  reason ? `${state}: ${reason.text}` : `${state}.`;

function joiningOf({ index, language }: View, listing: GatheringListing): string | null {
  const { joining, attendanceNote } = listing;
  return linesOf([
    tellJoining(joining, language, index.today),
    textFor(joining.how, language)?.text,
    signUpLink(listing, index.today),
    textFor(attendanceNote, language)?.text,
  ]);
}

function contactOf(view: View, listing: Listing): string | null {
  const { role, phone, email, form, hours } = contactOfListing(view, listing);
  const text = linesOf([role?.text, phone, email, form, hours?.text]);
  return text && `${view.t('calendar.contact')}\n${text}`;
}

const linesOf = (lines: readonly (string | null | undefined)[]): string | null =>
  lines.filter(Boolean).join('\n') || null;

function categoriesLine({ index, language }: View, { themes }: GatheringListing): string[] {
  const names = themes.flatMap((id) => index.themes.get(id)?.label[language] ?? []);
  return names.length === 0 ? [] : [`CATEGORIES:${names.map(escapeText).join(',')}`];
}
