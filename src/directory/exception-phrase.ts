import { tellClock } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { type MessageKey, translator } from '#i18n/messages.ts';
import type { CalendarDate, Occurrence } from './schedule.ts';
import { type DatesOff, weekOfMove } from './schedule-outlook.ts';
import { ownWords, tellDatedTime, tellDateIn, withReason } from './sentence-parts.ts';

/** Fewer dates than this in a row are named one by one. */
const shortestRange = 3;

const moveMessages = {
  this: 'schedule.movedThisWeek',
  next: 'schedule.movedNextWeek',
  other: 'schedule.moved',
  sameDay: 'schedule.otherTime',
  sameTime: 'schedule.otherPlace',
} as const satisfies Record<string, MessageKey>;

type MoveMessage = (typeof moveMessages)[keyof typeof moveMessages];

/**
 * The dates that are off, each group with its reason: "24.11. ja 15.12. (ohjaaja sairaana)". A longer run is a range:
 * "22.12.–6.1.". Empty when there are none.
 */
export function tellDatesOff(
  off: readonly DatesOff[],
  change: DatesOff['change'],
  language: Language,
  today: CalendarDate,
): string {
  const runs = off.filter((run) => run.change === change);
  const byReason = Map.groupBy(runs, ({ reason }) => ownWords(reason, language));
  return [...byReason.values()]
    .map((group) => {
      const dates = group.flatMap((run) => tellRun(run, language, today));
      const told = joinTexts(dates, change === 'skipped' ? 'nor' : 'and', language);
      return withReason(told, group[0]?.reason ?? {}, language);
    })
    .join('; ');
}

/** The dates that are online for once, each group with how one takes part. Empty when there are none. */
export function tellOnline(online: readonly Occurrence[], language: Language, today: CalendarDate): string {
  const byReason = Map.groupBy(online, ({ reason }) => ownWords(reason, language));
  return [...byReason.values()]
    .map((group) => {
      const dates = [...new Set(group.map(({ date }) => date))].map((date) => tellDateIn(date, today, language));
      return withReason(joinTexts(dates, 'and', language), group[0]?.reason ?? {}, language);
    })
    .join('; ');
}

/**
 * What is said of each moved time: "Tällä viikolla keskiviikkona 25.11. klo 13–15, ei 24.11.", and where, when that is
 * another place too.
 */
export function tellMoves(moved: readonly Occurrence[], language: Language, today: CalendarDate): readonly string[] {
  return moved.flatMap((occurrence) => {
    const message = moveMessage(occurrence, today);
    const text = translator(language)(message, {
      time: tellDatedTime(occurrence, language, today),
      originalDate: tellDateIn(occurrence.originalDate, today, language),
    });
    const where = tellOtherPlace(occurrence, message === 'schedule.otherPlace', language);
    return [withReason(text, occurrence.reason, language), ...where];
  });
}

function moveMessage(occurrence: Occurrence, today: CalendarDate): MoveMessage {
  const { date, originalDate, startTime, originalTime, place } = occurrence;
  if (date !== originalDate) return moveMessages[weekOfMove(occurrence, today) ?? 'other'];
  const isOtherPlace = startTime === originalTime && Object.keys(place).length > 0;
  return isOtherPlace ? moveMessages.sameTime : moveMessages.sameDay;
}

/** The other place; where its name is not in the reader's language, that it is another one, unless that is said. */
function tellOtherPlace({ place }: Occurrence, isSaid: boolean, language: Language): readonly string[] {
  if (Object.keys(place).length === 0) return [];
  const name = ownWords(place, language);
  const translate = translator(language);
  if (name) return [translate('schedule.place', { place: name })];
  return isSaid ? [] : [translate('schedule.elsewhere')];
}

function tellRun({ dates, time }: DatesOff, language: Language, today: CalendarDate): readonly string[] {
  const told = dates.map((date) => tellDateIn(date, today, language));
  const parts = told.length < shortestRange ? told : [`${told.at(0)}–${told.at(-1)}`];
  if (time === null) return parts;
  const clock = tellClock(time, null, language);
  return parts.map((rule) => translator(language)('schedule.onDates', { rule, clock }));
}
