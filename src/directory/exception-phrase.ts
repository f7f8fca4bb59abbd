import { tellShortDate, weekdayOf } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { type MessageKey, translator } from '#i18n/messages.ts';
import type { Localized } from './localized.ts';
import type { CalendarDate, Occurrence } from './schedule.ts';
import { type DatesOff, weekOfMove } from './schedule-outlook.ts';
import { tellClockOf, tellDateIn } from './sentence-parts.ts';

/** Fewer dates than this in a row are named one by one. */
const shortestRange = 3;

const moveMessages = {
  this: 'schedule.movedThisWeek',
  next: 'schedule.movedNextWeek',
  other: 'schedule.moved',
} as const satisfies Record<string, MessageKey>;

/**
 * The dates that are off, each group with its reason: "24.11. ja 15.12. (ohjaaja sairaana)". A longer run is a range:
 * "22.12.–6.1.". Empty when there are none.
 */
export function tellDatesOff(off: readonly DatesOff[], change: DatesOff['change'], language: Language): string {
  const runs = off.filter((run) => run.change === change);
  const byReason = Map.groupBy(runs, ({ reason }) => reasonText(reason, language));
  return [...byReason]
    .map(([reason, group]) => {
      const dates = group.flatMap((run) => tellRun(run.dates, language));
      return withReason(joinTexts(dates, change === 'skipped' ? 'nor' : 'and', language), reason, language);
    })
    .join('; ');
}

/** A sentence for each moved time: "Tällä viikolla keskiviikkona 25.11. klo 13–15, ei 24.11." */
export function tellMoves(moved: readonly Occurrence[], language: Language, today: CalendarDate): readonly string[] {
  const translate = translator(language);
  return moved.map((occurrence) => {
    const { date, originalDate } = occurrence;
    const values = timeValues(occurrence, language, today);
    const text =
      date === originalDate
        ? translate('schedule.otherTime', values)
        : translate(moveMessages[weekOfMove(occurrence, today) ?? 'other'], {
            ...values,
            originalDate: tellDateIn(originalDate, today, language),
          });
    return withReason(text, reasonText(occurrence.reason, language), language);
  });
}

/** One dated time: "tiistaina 24.11. klo 13–15", with its reason when there is one in the reader's language. */
export function tellTimeOf(
  time: Pick<Occurrence, 'date' | 'startTime' | 'endTime'>,
  reason: Localized,
  language: Language,
  today: CalendarDate,
): string {
  const text = translator(language)('schedule.once', timeValues(time, language, today));
  return withReason(text, reasonText(reason, language), language);
}

function timeValues(
  time: Pick<Occurrence, 'date' | 'startTime' | 'endTime'>,
  language: Language,
  today: CalendarDate,
): { weekday: string; date: string; clock: string } {
  return {
    weekday: translator(language)(`date.weekday.on.${weekdayOf(time.date)}`),
    date: tellDateIn(time.date, today, language),
    clock: tellClockOf(time, language),
  };
}

function tellRun(dates: readonly CalendarDate[], language: Language): readonly string[] {
  const told = dates.map((date) => tellShortDate(date, language));
  return told.length < shortestRange ? told : [`${told.at(0)}–${told.at(-1)}`];
}

/** The association's own words, in the reader's language only: a sentence never mixes two languages. */
function reasonText(reason: Localized, language: Language): string {
  return (reason[language] ?? '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

function withReason(dates: string, reason: string, language: Language): string {
  return reason ? translator(language)('schedule.withReason', { dates, reason }) : dates;
}
