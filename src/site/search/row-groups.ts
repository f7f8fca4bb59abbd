import type { Finding } from '#directory/finding/finding.ts';
import { groupedByDistance } from '#directory/finding/near-groups.ts';
import { tellDistance, tellNearGroup } from '#directory/finding/near-sentence.ts';
import type { Spot } from '#directory/finding/nearness.ts';
import type { Spots } from '#directory/finding/spots.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays, tellLongDay } from '#i18n/dates.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/messages.ts';
import type { Row } from './answer.ts';

/** A row, under the heading of those it belongs to; `null` is no heading. */
export type PlacedRow = {
  readonly row: Row;
  readonly heading: string | null;
  /** "noin 3 km" */
  readonly distance: string | null;
};

/** Rows by distance and direction: the same that a map shows, as text. */
export function rowsByDistance(
  rows: readonly Row[],
  from: Spot,
  spots: Spots,
  language: Language,
): readonly PlacedRow[] {
  const byFacts = new Map(rows.map((row) => [row.facts, row]));
  const facts = rows.flatMap((row) => row.facts ?? []);
  return groupedByDistance(facts, from, spots).flatMap((group) =>
    group.found.flatMap((near) => {
      const row = byFacts.get(near.facts);
      const distance = near.nearness && tellDistance(near.nearness, language);
      return row ? [{ row, heading: tellNearGroup(group, language), distance }] : [];
    }),
  );
}

/** Rows under the days they are on, each on the first of those that are asked for. */
export function rowsByDay(rows: readonly Row[], today: CalendarDate, language: Language): readonly PlacedRow[] {
  return rows.map((row) => ({ row, heading: tellHeading(row.times[0]?.date, today, language), distance: null }));
}

/** Rows as they are, without headings. */
export const rowsInOrder = (rows: readonly Row[]): readonly PlacedRow[] =>
  rows.map((row) => ({ row, heading: null, distance: null }));

/** Whether what a finding finds stands under the days it asks for: with words the best comes first. */
export const isByDay = ({ words, when, near }: Finding): boolean => words === '' && when !== null && near === null;

function tellHeading(date: CalendarDate | undefined, today: CalendarDate, language: Language): string {
  const translate = translator(language);
  if (date === undefined) return translate('search.day.unknown');
  const day = tellLongDay(date, language);
  if (date === today) return translate('search.day.today', { day });
  if (date === addDays(today, 1)) return translate('search.day.tomorrow', { day });
  return day.charAt(0).toLocaleUpperCase(language) + day.slice(1);
}
