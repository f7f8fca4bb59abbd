import { tellHours, weekdays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { translator } from '#i18n/messages.ts';
import type { ClockSpan, OpeningSpan } from './opening-hours.ts';
import { tellWeekdays } from './weekday-phrase.ts';

/** That it is open: "avoinna ma–pe 9–15, la 10–14". */
export function tellOpen(spans: readonly OpeningSpan[], language: Language): string {
  return translator(language)('opening.open', { hours: tellSpans(spans, language) });
}

/** Days with the same hours together: "ma–pe 9–15, la 10–14". */
function tellSpans(spans: readonly OpeningSpan[], language: Language): string {
  const openDays = weekdays.filter((day) => spans.some((span) => span.weekdays.includes(day)));
  const byHours = Map.groupBy(openDays, (day) =>
    tellSpansOfDay(
      spans.filter((span) => span.weekdays.includes(day)),
      language,
    ),
  );
  return [...byHours].map(([hours, days]) => `${tellWeekdays(days, language)} ${hours}`).join(', ');
}

/** The hours of one day: "9–11 ja 13–16.30". */
export function tellSpansOfDay(spans: readonly ClockSpan[], language: Language): string {
  const told = spans
    .toSorted((one, other) => (one.opens < other.opens ? -1 : 1))
    .map(({ opens, closes }) => translator(language)('clock.hours', { hours: tellHours(opens, closes, language) }));
  return joinTexts([...new Set(told)], 'and', language);
}

/** A text with its reason behind it: "suljettu (joululoma)". Without a reason, the text alone. */
export function withReason(text: string, reason: string | undefined, language: Language): string {
  const words = reason?.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return words ? translator(language)('opening.withReason', { text, reason: words }) : text;
}
