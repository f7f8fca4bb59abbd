import { type Weekday, weekdays } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { joinTexts } from '#i18n/lists.ts';
import { translator } from '#i18n/messages.ts';

/** Fewer days than this in a row are named one by one. */
const shortestRange = 3;

/** Recurring days of the week: "tiistaisin ja torstaisin", or as a range: "ma–pe". In any order, given once or more. */
export function tellEachWeekday(days: readonly Weekday[], language: Language): string {
  if (hasRange(days)) return tellWeekdays(days, language);
  const translate = translator(language);
  return joinTexts(
    weekdayRuns(days)
      .flat()
      .map((day) => translate(`date.weekday.each.${day}`)),
    'and',
    language,
  );
}

/** The same behind other words: "varannan vecka på tisdagar", but "varannan vecka må–on". */
export function tellOnWeekdays(days: readonly Weekday[], language: Language): string {
  const weekdays = tellEachWeekday(days, language);
  return hasRange(days) ? weekdays : translator(language)('schedule.onWeekdays', { weekdays });
}

/** Days of the week in short: "ma–pe", "ma–ke ja pe", "la ja su". */
export function tellWeekdays(days: readonly Weekday[], language: Language): string {
  const translate = translator(language);
  const parts = weekdayRuns(days).flatMap((run) => {
    const names = run.map((day) => translate(`date.weekday.short.${day}`));
    return run.length < shortestRange ? names : [`${names.at(0)}–${names.at(-1)}`];
  });
  return joinTexts(parts, 'and', language);
}

function hasRange(days: readonly Weekday[]): boolean {
  return weekdayRuns(days).some((run) => run.length >= shortestRange);
}

/** Days that follow each other within a week, Monday first. */
function weekdayRuns(days: readonly Weekday[]): readonly (readonly Weekday[])[] {
  const runs: Weekday[][] = [[]];
  for (const day of weekdays) {
    if (days.includes(day)) runs.at(-1)?.push(day);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
