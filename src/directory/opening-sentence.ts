import { tellHours, weekdays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { translator } from '#i18n/messages.ts';
import type { OpeningHours, OpeningSpan } from './opening-hours.ts';
import { tellWeekdays } from './weekday-phrase.ts';

/**
 * When a place is open, in whole sentences. Never empty: that nobody has told is a sentence too.
 *
 * @example tellOpeningHours(hours, 'fi') // ['Avoinna ma–pe 9–15, la 10–14.']
 */
export function tellOpeningHours(hours: OpeningHours, language: Language): readonly string[] {
  const translate = translator(language);
  switch (hours.state) {
    case 'weekly':
      return hours.spans.length > 0
        ? [translate('opening.weekly', { hours: tellSpans(hours.spans, language) })]
        : [translate('opening.unknown')];
    case 'by-appointment':
      return [translate('opening.byAppointment')];
    case 'closed-for-now':
      return [translate('opening.closedForNow')];
    case 'unknown':
      return [translate('opening.unknown')];
  }
}

/** Days with the same hours together: "ma–pe 9–15, la 10–14". */
function tellSpans(spans: readonly OpeningSpan[], language: Language): string {
  const openDays = weekdays.filter((day) => spans.some((span) => span.weekdays.includes(day)));
  const byHours = Map.groupBy(openDays, (day) => {
    const ofDay = spans.filter((span) => span.weekdays.includes(day)).toSorted(compareSpans);
    const told = ofDay.map(({ opens, closes }) =>
      translator(language)('clock.hours', { hours: tellHours(opens, closes, language) }),
    );
    return joinTexts([...new Set(told)], 'and', language);
  });
  return [...byHours].map(([hours, days]) => `${tellWeekdays(days, language)} ${hours}`).join(', ');
}

const compareSpans = (one: OpeningSpan, other: OpeningSpan): number => (one.opens < other.opens ? -1 : 1);
