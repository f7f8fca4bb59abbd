import { isPaused } from '#directory/gathering-dates.ts';
import type { Listing, Place } from '#directory/listing.ts';
import { type SpokenText, textFor } from '#directory/localized.ts';
import { tellOpeningDay, tellOpeningHours, tellOpeningThisWeek } from '#directory/opening-sentence.ts';
import { tellSchedules } from '#directory/schedule-sentence.ts';
import { tellDatesAgreed } from '#directory/status-sentence.ts';
import { tellDay } from '#i18n/dates.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import type { ListingPage } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';
import { daysOfWeek } from './dates.ts';
import { stateOf } from './state.ts';

const told: LastingMemory<readonly string[]> = new WeakMap();

/** When it happens or is open, in whole sentences. Never empty: that it is not known is a sentence too. */
export function whenLines(view: View, listing: Listing): readonly string[] {
  const { today, snapshot } = view.index;
  return rememberWhile(told, listing, view.language, [today, snapshot.region], () => tellWhen(view, listing));
}

/**
 * The same for lists, where nothing else says what has become of it as a whole: that comes first. Of a place, what holds
 * this week.
 */
export function whenWithState(view: View, listing: Listing): readonly string[] {
  if (listing.kind === 'place') return thisWeek(view, listing);
  const state = stateOf(view, listing);
  if (!state) return whenLines(view, listing);
  return state.state === 'postponed' || state.state === 'ended'
    ? [state.text]
    : [state.text, ...whenLines(view, listing)];
}

/** The association's own words about the times. */
export function whenNotes({ language }: View, listing: Listing): readonly SpokenText[] {
  const notes = listing.kind === 'place' ? [listing.openingHours.note] : listing.schedules.map(({ note }) => note);
  const spoken = notes.map((note) => textFor(note, language)).filter((note) => note !== null);
  return [...new Map(spoken.map((note) => [note.text, note])).values()];
}

/** Of a place with weekly hours, today and the six days after. */
export function openingDays({ index, language }: View, listing: Listing): ListingPage['openingDays'] {
  if (listing.kind !== 'place' || listing.openingHours.state !== 'weekly') return [];
  const { openingHours } = listing;
  return daysOfWeek(index).map((date) => {
    const hours = tellOpeningDay(openingHours, date, language, index.snapshot.region.publicHolidays);
    return { date, day: tellDay(date, language), hours };
  });
}

function thisWeek({ index, language }: View, { openingHours }: Place): readonly string[] {
  return tellOpeningThisWeek(openingHours, language, index.today, index.snapshot.region.publicHolidays);
}

function tellWhen({ index, language, t }: View, listing: Listing): readonly string[] {
  const { today, snapshot } = index;
  if (listing.kind === 'place') {
    return tellOpeningHours(listing.openingHours, language, today, snapshot.region.publicHolidays);
  }
  const { status, schedules, datesAgreed } = listing;
  if (status.state === 'postponed') return [t('page.when.unknown')];
  if (status.state === 'ended' && !isPaused(status, today)) return [t('page.when.noMore')];
  const lines = [...tellSchedules(schedules, language, today), ...(datesAgreed ? [tellDatesAgreed(language)] : [])];
  return lines.length > 0 ? lines : [t('page.when.unknown')];
}
