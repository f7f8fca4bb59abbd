import { asItStands, firstDay, isPaused } from '#directory/gathering-dates.ts';
import type { Event, Group, Listing, Place } from '#directory/listing.ts';
import { longestDays, nextOccurrences, occurrencesBetween } from '#directory/occurrences.ts';
import { openingOn } from '#directory/opening-day.ts';
import type { PublicHoliday } from '#directory/region.ts';
import type { CalendarDate, ClockTime, Occurrence } from '#directory/schedule.ts';
import { addDays, daysBetween } from '#i18n/calendar.ts';
import { lastsDays } from '#i18n/dates.ts';
import { type FactTime, factDays, type ListingFacts } from './facts.ts';

type Times = Pick<ListingFacts, 'times' | 'unknownDays' | 'later'>;

/** When a listing takes place or is open from a day on, and what is not known of it. */
export function factTimesOf(listing: Listing, today: CalendarDate, holidays: readonly PublicHoliday[]): Times {
  return listing.kind === 'place' ? openingTimes(listing, today, holidays) : gatheringTimes(listing, today);
}

function openingTimes({ openingHours }: Place, today: CalendarDate, holidays: readonly PublicHoliday[]): Times {
  const { state } = openingHours;
  if (state === 'closed-for-now') return { times: [], unknownDays: [], later: false };
  if (state !== 'weekly') return { times: [], unknownDays: 'all', later: true };
  const days = Array.from({ length: factDays }, (_, at) => {
    const date = addDays(today, at);
    return { date, opening: openingOn(openingHours, date, holidays) };
  });
  const unknown = days.filter(({ opening }) => opening.state === 'unknown').map(({ date }) => date);
  const times = days.flatMap(({ date, opening }) =>
    opening.state === 'open' ? opening.spans.map(({ opens, closes }) => factTime(date, opens, closes)) : [],
  );
  return { times, unknownDays: unknown.length === factDays ? 'all' : unknown, later: true };
}

function gatheringTimes(listing: Group | Event, today: CalendarDate): Times {
  const { schedules, status, datesAgreed } = listing;
  const isOff = (status.state === 'cancelled' || status.state === 'ended') && !isPaused(status, today);
  if (isOff) return { times: [], unknownDays: [], later: false };
  const [from, to] = [firstDay(listing, today), addDays(today, factDays - 1)];
  const occurrences = asItStands(
    listing,
    today,
    occurrencesBetween(schedules, addDays(from, -longestDays(schedules)), to),
  );
  const times = occurrences
    .filter(({ status }) => status !== 'cancelled')
    .flatMap((each) => timesOfDays(each, from, to));
  const isOpen = datesAgreed || schedules.length === 0 || status.state === 'postponed';
  const later = isOpen || nextOccurrences(schedules, addDays(to, 1), 1).length > 0;
  return { times: times.toSorted(inOrder), unknownDays: isOpen ? 'all' : [], later };
}

/** What lasts days is on each of them; the end of a night belongs to the day before. */
function timesOfDays(occurrence: Occurrence, from: CalendarDate, to: CalendarDate): FactTime[] {
  const { date, startTime, endDate, endTime } = occurrence;
  if (!lastsDays(occurrence)) return date < from ? [] : [factTime(date, startTime, endTime)];
  const first = date < from ? from : date;
  const days = Array.from({ length: daysBetween(first, endDate < to ? endDate : to) + 1 }, (_, at) =>
    addDays(first, at),
  );
  return days
    .map((day) => ({
      date: day,
      start: startTime === null ? null : day === date ? minuteOf(startTime) : 0,
      end: startTime === null ? null : day === endDate && endTime !== null ? minuteOf(endTime) : dayEnd,
    }))
    .filter(({ end }) => end !== 0);
}

/** One that ends on the clock before it begins ends in the night. */
function factTime(date: CalendarDate, startTime: ClockTime | null, endTime: ClockTime | null): FactTime {
  if (startTime === null) return { date, start: null, end: null };
  const start = minuteOf(startTime);
  if (endTime === null) return { date, start, end: null };
  const end = minuteOf(endTime);
  return { date, start, end: end <= start ? end + dayEnd : end };
}

const dayEnd = 24 * 60;

const minuteOf = (clock: ClockTime): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const inOrder = (one: FactTime, other: FactTime): number =>
  one.date === other.date ? (one.start ?? -1) - (other.start ?? -1) : one.date < other.date ? -1 : 1;
