import { lastsDays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { translator } from '#i18n/messages.ts';
import type { CalendarDate, Occurrence } from './schedule.ts';
import { tellClockOf, tellDatedTime, tellDateIn, tellDayIn } from './sentence-parts.ts';

/** More dates than these are counted rather than named. */
const mostDates = 9;

/**
 * Several dated times, those with the same clock together: "la 28.11. ja to 3.12. klo 10–12; ma 7.12. klo 18". One alone
 * is told in full: "lauantaina 28.11. klo 10–12".
 */
export function tellTimesList(times: readonly Occurrence[], language: Language, today: CalendarDate): string {
  const [only, ...others] = times;
  if (only && others.length === 0) return tellDatedTime(only, language, today);
  if (times.length > mostDates) return tellManyTimes(times, language, today);
  return [...Map.groupBy(times, (time) => groupOf(time))]
    .map(([, group]) => tellGroup(group, language, today))
    .join('; ');
}

function tellManyTimes(times: readonly Occurrence[], language: Language, today: CalendarDate): string {
  const named = times.slice(0, mostDates - 1);
  return translator(language)('schedule.andMore', {
    named: tellTimesList(named, language, today),
    times: times.length - named.length,
    date: tellDateIn(times.at(-1)?.date ?? today, today, language),
  });
}

/** Times of several days stand alone, each with its own end. */
function groupOf(time: Occurrence): string {
  const { date, startTime, endTime } = time;
  return JSON.stringify([startTime, endTime, lastsDays(time) ? date : '']);
}

function tellGroup(group: readonly Occurrence[], language: Language, today: CalendarDate): string {
  const [first] = group;
  if (!first) return '';
  if (lastsDays(first)) return tellDatedTime(first, language, today);
  const days = group.map(({ date }) => tellDayIn(date, today, language, 'short'));
  return translator(language)('schedule.onDates', {
    rule: joinTexts(days, 'and', language),
    clock: tellClockOf(first, language),
  });
}
