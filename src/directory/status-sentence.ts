import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { GatheringStatus } from './listing.ts';
import type { CalendarDate, Schedule } from './schedule.ts';
import { asSentence, tellDayIn, withReason } from './sentence-parts.ts';
import { tellableOf } from './told-times.ts';

/**
 * What has become of a group or an event as a whole, in whole sentences; `null` when it goes on as its schedules say.
 * Between two seasons it tells when it goes on, by its schedules or else by what its keeper said.
 */
export function tellStatus(
  status: GatheringStatus,
  schedules: readonly Schedule[],
  language: Language,
  today: CalendarDate,
): string | null {
  const translate = translator(language);
  const told = (text: string) => asSentence(withReason(text, status.reason, language), language);
  if (status.state === 'cancelled') return told(translate('schedule.status.cancelled'));
  if (status.state === 'postponed') {
    return `${told(translate('schedule.status.postponed'))} ${translate('schedule.status.noNewDate')}`;
  }
  const resumes = goesOn(status, schedules, today);
  if (resumes !== null) {
    return told(translate('schedule.status.resumes', { day: tellDayIn(resumes, today, language) }));
  }
  return status.state === 'ended' ? told(translate('schedule.status.ended')) : null;
}

/** That dates are agreed with the group, in a whole sentence. */
export function tellDatesAgreed(language: Language): string {
  return translator(language)('schedule.datesAgreed');
}

/** The day a pause between two seasons is over; `null` when there is no pause, or no known end of it. */
function goesOn(
  { state: given, resumes }: GatheringStatus,
  schedules: readonly Schedule[],
  today: CalendarDate,
): CalendarDate | null {
  const outlooks = schedules.map((schedule) => ({ ...tellableOf(schedule, today), isSeason: schedule.rule !== null }));
  const [next] = outlooks.flatMap((outlook) => outlook.next ?? []).toSorted();
  const said = resumes !== null && resumes > today ? resumes : null;
  if (given === 'ended') return said;
  if (said !== null) return next === undefined ? said : next >= said ? next : null;
  const isBetween =
    outlooks.some(({ state, isSeason }) => isSeason && state === 'ended') &&
    outlooks.every(({ state, isSeason }) => isSeason && (state === 'ended' || state === 'not-begun'));
  return isBetween ? (next ?? null) : null;
}
