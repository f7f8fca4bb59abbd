import { occurrencePath } from '#directory/addresses.ts';
import type { Listing } from '#directory/listing.ts';
import { type SpokenText, textFor } from '#directory/localized.ts';
import type { Occurrence } from '#directory/schedule.ts';
import { tellDay, tellTimes } from '#i18n/dates.ts';
import type { TimeLine } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';

/** A dated time in the reader's language, with what is to be said when it is cancelled, moved or online. */
export function timeLine(view: View, occurrence: Occurrence): TimeLine {
  const { date, startTime, status } = occurrence;
  const reason = status === 'scheduled' ? null : textFor(occurrence.reason, view.language);
  const inOtherLanguage = reason !== null && reason.language !== view.language;
  return {
    day: tellDay(date, view.language),
    clock: tellTimes(occurrence, view.language),
    dateTime: startTime === null ? date : `${date}T${startTime}`,
    status,
    note: noteOf(view, occurrence, inOtherLanguage ? null : reason),
    reason: inOtherLanguage ? reason : null,
    place: textFor(occurrence.place, view.language),
    calendar: null,
  };
}

/** The dates on the page of their listing: the next one that takes place has a calendar file. */
export function offeredTimes(view: View, listing: Listing, occurrences: readonly Occurrence[]): TimeLine[] {
  const next = nextTakingPlace(occurrences);
  return occurrences.map((occurrence) => {
    const calendar = occurrence === next ? occurrencePath(listing, occurrence, view.language) : null;
    return { ...timeLine(view, occurrence), calendar };
  });
}

/** The first of some dates that is not cancelled. */
export function nextTakingPlace(occurrences: readonly Occurrence[]): Occurrence | undefined {
  return occurrences.find(({ status }) => status !== 'cancelled');
}

function noteOf(view: View, occurrence: Occurrence, reason: SpokenText | null): SpokenText | null {
  const state = stateOf(view, occurrence);
  if (state === null) return null;
  const text = reason ? view.t('page.time.withReason', { state, reason: reason.text }) : state;
  return { text, language: view.language };
}

function stateOf({ t, language }: View, occurrence: Occurrence): string | null {
  const { status, date, originalDate, startTime, originalTime } = occurrence;
  switch (status) {
    case 'scheduled':
      return null;
    case 'cancelled':
      return t('page.time.cancelled');
    case 'online':
      return t('page.time.online');
    case 'moved':
      if (date !== originalDate) return t('page.time.moved', { day: tellDay(originalDate, language) });
      if (startTime !== originalTime) return t('page.time.otherClock');
      return t(textFor(occurrence.place, language) ? 'page.time.otherPlace' : 'page.time.changed');
  }
}
