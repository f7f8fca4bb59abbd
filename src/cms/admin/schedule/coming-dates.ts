import { nextOccurrences, occurrencesBetween } from '#directory/occurrences.ts';
import { holidayOn } from '#directory/public-holidays.ts';
import type { PublicHoliday } from '#directory/region.ts';
import type { CalendarDate, Occurrence, Schedule, ScheduleException } from '#directory/schedule.ts';

/** A date of a schedule as an editor sees it: what the rule gives, and what has been done to it. */
export type ComingDate = {
  /** As the rule gives it. */
  readonly planned: Occurrence;
  readonly exception: ScheduleException | null;
  /** What happens instead, of a moved date. */
  readonly instead: Occurrence | null;
  readonly holiday: PublicHoliday | null;
};

const datesShown = 8;

/**
 * The next eight dates on which something happens, and among them those that are skipped, so that each can be brought
 * back. A date that was moved from the past to the future is there too. Sorted by the date the rule gives.
 */
export function comingDates(
  schedule: Schedule,
  today: CalendarDate,
  holidays: readonly PublicHoliday[],
): readonly ComingDate[] {
  const asPlanned = { ...schedule, exceptions: [] };
  const late = schedule.exceptions
    .filter(({ change, date, newDate }) => change === 'moved' && date < today && (newDate ?? date) >= today)
    .flatMap(({ date }) => occurrencesBetween([asPlanned], date, date));
  const most = datesShown + schedule.exceptions.length;
  const dates = oncePerDate([...late, ...nextOccurrences([asPlanned], today, most)]).map((planned): ComingDate => {
    const exception = schedule.exceptions.find(({ date }) => date === planned.date) ?? null;
    return {
      planned,
      exception,
      instead: exception?.change === 'moved' ? movedFrom(schedule, exception) : null,
      holiday: holidayOn(planned.date, holidays),
    };
  });
  return upToTheEighth(dates);
}

/** An exception is of a date, so a date that the rule and an extra date both give is there once. */
function oncePerDate(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const byDate = new Map([...occurrences].reverse().map((occurrence) => [occurrence.date, occurrence]));
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function movedFrom(schedule: Schedule, { date, newDate }: ScheduleException): Occurrence | null {
  const target = newDate ?? date;
  const found = occurrencesBetween([schedule], target, target).find(({ originalDate }) => originalDate === date);
  return found ?? null;
}

function upToTheEighth(dates: readonly ComingDate[]): readonly ComingDate[] {
  const happening = dates.filter(({ exception }) => exception?.change !== 'skipped').slice(0, datesShown);
  const last = happening.length === datesShown ? happening.at(-1) : undefined;
  return last ? dates.slice(0, dates.indexOf(last) + 1) : dates;
}
