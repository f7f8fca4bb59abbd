import type { ListingFacts } from '#directory/finding/facts.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import { addDays, daysBetween } from '#i18n/calendar.ts';
import type { Language } from '#i18n/languages.ts';
import { type LastingMemory, rememberWhile } from '#snapshot/memory.ts';
import { type AnswerColumns, answerColumnsOf, answersOf } from './facts-answers.ts';
import {
  type Column,
  columnOf,
  type ListColumn,
  listColumnOf,
  listsOf,
  packNumbers,
  unpackNumbers,
  valuesOf,
} from './facts-columns.ts';
import { type PositionColumn, positionColumnOf, positionsOf } from './facts-positions.ts';
import { type TimeColumns, timeColumnsOf, timesOf } from './facts-times.ts';

/** The facts of listings, column by column: all that is the same in every language. */
type FactColumns = {
  readonly count: number;
  readonly kind: Column<ListingFacts['kind']>;
  readonly municipality: Column<string>;
  readonly village: Column<string | null>;
  readonly postalCode: Column<string | null>;
  readonly position: PositionColumn;
  readonly themes: ListColumn;
  readonly audiences: ListColumn;
  readonly ages: Column<ListingFacts['ages']>;
  readonly features: AnswerColumns;
  readonly languages: ListColumn;
  readonly price: Column<ListingFacts['price']>;
  readonly attendance: ListColumn;
  readonly checked: DateColumn;
  readonly times: TimeColumns;
  readonly later: Column<boolean>;
};

type Head = { readonly day: CalendarDate; readonly language: Language; readonly ids: string };

/** What a file of facts holds. */
export type FactsShard = {
  /** The day of the facts: times are told from then on. */
  readonly day: CalendarDate;
  readonly facts: readonly ListingFacts[];
};

/**
 * The facts of listings as a file of one language, where `results` are what Pagefind calls them: a hit is known by that
 * without a look at its page, and the ids of documents, which cannot be made short, need not be told.
 */
export function printFacts({ day, facts }: FactsShard, language: Language, results: readonly string[]): string {
  const columns = rememberWhile(printed, facts, '', [day], () => JSON.stringify(columnsOf(facts, day)));
  const codes = results.map((result) => result.slice(language.length + 1));
  const ids = codes.join(codes.every(({ length }) => length === usualLength) ? '' : ' ');
  return `${JSON.stringify({ day, language, ids } satisfies Head).slice(0, -1)},${columns.slice(1)}\n`;
}

/** The files of all languages are the same but for their heads. */
const printed: LastingMemory<string> = new WeakMap();

/** So many letters Pagefind takes of a hash; more, when two pages of an index have the same. */
const usualLength = 7;

/** The facts in a file; the id of each is its result. */
export function readFacts(text: string): FactsShard {
  const file: Head & FactColumns = JSON.parse(text);
  const { count, day, language } = file;
  const codes = file.ids.length === count * usualLength ? (file.ids.match(/.{7}/g) ?? []) : file.ids.split(' ');
  const [kinds, municipalities] = [valuesOf(file.kind, count), valuesOf(file.municipality, count)];
  const [villages, postalCodes] = [valuesOf(file.village, count), valuesOf(file.postalCode, count)];
  const positions = positionsOf(file.position, count);
  const [themes, audiences] = [listsOf(file.themes, count), listsOf(file.audiences, count)];
  const [ages, features] = [valuesOf(file.ages, count), answersOf(file.features, count)];
  const [languages, attendance] = [listsOf(file.languages, count), listsOf(file.attendance, count)];
  const [prices, checked] = [valuesOf(file.price, count), datesOf(file.checked, count)];
  const [times, later] = [timesOf(file.times, day, count), valuesOf(file.later, count)];
  const facts = codes.map((code, at) => ({
    id: `${language}_${code}`,
    kind: kinds[at] ?? 'place',
    municipality: municipalities[at] ?? '',
    village: villages[at] ?? null,
    postalCode: postalCodes[at] ?? null,
    position: positions[at] ?? null,
    themes: themes[at] ?? [],
    audiences: audiences[at] ?? [],
    ages: ages[at] ?? [],
    features: features[at] ?? {},
    languages: languages[at] ?? [],
    price: prices[at] ?? null,
    attendance: attendance[at] ?? [],
    checked: checked[at] ?? null,
    times: times[at]?.times ?? [],
    unknownDays: times[at]?.unknownDays ?? [],
    later: later[at] ?? false,
  }));
  return { day, facts };
}

function columnsOf(facts: readonly ListingFacts[], day: CalendarDate): FactColumns {
  return {
    count: facts.length,
    kind: columnOf(facts.map(({ kind }) => kind)),
    municipality: columnOf(facts.map(({ municipality }) => municipality)),
    village: columnOf(facts.map(({ village }) => village)),
    postalCode: columnOf(facts.map(({ postalCode }) => postalCode)),
    position: positionColumnOf(facts.map(({ position }) => position)),
    themes: listColumnOf(facts.map(({ themes }) => themes)),
    audiences: listColumnOf(facts.map(({ audiences }) => audiences)),
    ages: columnOf(facts.map(({ ages }) => ages)),
    features: answerColumnsOf(facts.map(({ features }) => features)),
    languages: listColumnOf(facts.map(({ languages }) => languages)),
    price: columnOf(facts.map(({ price }) => price)),
    attendance: listColumnOf(facts.map(({ attendance }) => attendance)),
    checked: dateColumnOf(facts.map(({ checked }) => checked)),
    times: timeColumnsOf(facts, day),
    later: columnOf(facts.map(({ later }) => later)),
  };
}

/** Days from the earliest of them, counted from 1; 0 is none. */
type DateColumn = readonly [earliest: string, days: string];

function dateColumnOf(dates: readonly (string | null)[]): DateColumn {
  const earliest = dates.reduce(
    (first, date) => (date !== null && (first === null || date < first) ? date : first),
    null,
  );
  if (earliest === null) return ['', ''];
  return [earliest, packNumbers(dates.map((date) => (date === null ? 0 : daysBetween(earliest, date) + 1)))];
}

function datesOf([earliest, days]: DateColumn, count: number): readonly (string | null)[] {
  const dates = new Map<number, string | null>([[0, null]]);
  return unpackNumbers(days, count).map((day) => {
    const date = dates.get(day) ?? (day === 0 ? null : addDays(earliest, day - 1));
    dates.set(day, date);
    return date;
  });
}
