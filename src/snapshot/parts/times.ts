import { type SpokenText, textFor } from '#directory/localized.ts';
import type { Occurrence } from '#directory/schedule.ts';
import { tellClock, tellDay } from '#i18n/dates.ts';
import type { TimeLine } from '#snapshot/page-data.ts';
import type { View } from '#snapshot/view.ts';

/** A dated time in the reader's language, with what is to be said when it is cancelled or moved. */
export function timeLine(view: View, occurrence: Occurrence): TimeLine {
  const { date, startTime, endTime, status } = occurrence;
  const reason = status === 'scheduled' ? null : textFor(occurrence.reason, view.language);
  const inOtherLanguage = reason !== null && reason.language !== view.language;
  return {
    day: tellDay(date, view.language),
    clock: tellClock(startTime, endTime, view.language),
    dateTime: `${date}T${startTime}`,
    status,
    note: noteOf(view, occurrence, inOtherLanguage ? null : reason),
    reason: inOtherLanguage ? reason : null,
  };
}

function noteOf(view: View, { status, date, originalDate }: Occurrence, reason: SpokenText | null): SpokenText | null {
  if (status === 'scheduled') return null;
  const state = stateOf(view, status, date === originalDate ? null : tellDay(originalDate, view.language));
  const text = reason ? view.t('page.time.withReason', { state, reason: reason.text }) : state;
  return { text, language: view.language };
}

function stateOf({ t }: View, status: 'cancelled' | 'moved', originalDay: string | null): string {
  if (status === 'cancelled') return t('page.time.cancelled');
  return originalDay === null ? t('page.time.otherClock') : t('page.time.moved', { day: originalDay });
}
