import type { Language } from './languages.ts';
import { joinTexts } from './lists.ts';
import { translator } from './messages.ts';

/** The months of a year, 1 to 12. */
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export type Month = (typeof months)[number];

/** Fewer months than this in a row are named one by one. */
const shortestRange = 3;

/**
 * When in the year, in any order, given once or more. A run over the end of the year is one range.
 *
 * @example tellMonths([1, 2, 3, 4, 5, 9, 10, 11, 12], 'fi') // 'syyskuusta toukokuuhun'
 * @example tellMonths([1, 4, 10], 'de') // 'im Januar, April und Oktober'
 */
export function tellMonths(given: readonly number[], language: Language): string {
  const runs = monthRuns(given);
  const ranges = runs.filter((run) => run.length >= shortestRange).map((run) => tellRange(run, language));
  const single = runs.filter((run) => run.length < shortestRange).flat();
  return joinTexts([...ranges, ...(single.length > 0 ? [tellSingle(single, language)] : [])], 'and', language);
}

/** The month a number from 1 to 12 stands for. */
export function monthOf(number: number): Month {
  return months[number - 1] ?? 1;
}

function tellRange(run: readonly Month[], language: Language): string {
  const translate = translator(language);
  const [first, last] = [run.at(0) ?? 1, run.at(-1) ?? 12];
  return translate('date.months.range', {
    first: translate(`date.month.from.${first}`),
    last: translate(`date.month.to.${last}`),
  });
}

function tellSingle(single: readonly Month[], language: Language): string {
  const translate = translator(language);
  const names = single.toSorted((one, other) => one - other).map((month) => translate(`date.month.in.${month}`));
  return translate('date.months.in', { months: joinTexts(names, 'and', language) });
}

/** Months that follow each other, December and January too; the run over the end of the year comes last. */
function monthRuns(given: readonly number[]): readonly (readonly Month[])[] {
  const runs: Month[][] = [[]];
  for (const month of months) {
    if (given.includes(month)) runs.at(-1)?.push(month);
    else runs.push([]);
  }
  const first = runs.at(0) ?? [];
  const isOverYearEnd = runs.length > 1 && given.includes(12) && given.includes(1);
  const [middle, last] = isOverYearEnd ? [runs.slice(1, -1), [...(runs.at(-1) ?? []), ...first]] : [runs, []];
  return [...middle, last].filter((run) => run.length > 0);
}
