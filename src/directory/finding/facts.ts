import type { AgeRange, Answers, ListingKind } from '#directory/listing.ts';
import type { MunicipalityId, Position } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import type { PriceChoice } from './finding.ts';

/** How many days from the day of the facts their times reach, that day included. */
export const factDays = 62;

/** Some time on one day, in minutes from midnight. One that ends in the night ends later than minute 1440. */
export type FactTime = {
  readonly date: CalendarDate;
  /** `null` is all day. */
  readonly start: number | null;
  /** `null` is not told, or all day. */
  readonly end: number | null;
};

/** All that a filter may ask of a listing, as plain data in no language. Whatever is `null` or empty is not known. */
export type ListingFacts = {
  readonly id: string;
  readonly kind: ListingKind;
  readonly municipality: MunicipalityId;
  /** The slug of its village. */
  readonly village: string | null;
  /** Of its place, when that is told to everybody. */
  readonly postalCode: string | null;
  /** Of its place itself, exact; `null` when it is not told to everybody: it is then somewhere in its village. */
  readonly position: Position | null;
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
  /** Any of these ages; without limits it is for everybody. */
  readonly ages: readonly AgeRange[];
  /** Of threshold and accessibility features alike: no two have the same id. */
  readonly features: Answers;
  readonly languages: readonly string[];
  /** `not-free` is all that is known then. */
  readonly price: PriceChoice | 'not-free' | null;
  readonly attendance: readonly string[];
  readonly checked: CalendarDate | null;
  /** When it takes place or is open, in order: nothing that is skipped or cancelled. */
  readonly times: readonly FactTime[];
  /** The other days on which it is not known whether it takes place or is open; `all` is any other day. */
  readonly unknownDays: 'all' | readonly CalendarDate[];
  /** Whether something may come after the days whose times are told. */
  readonly later: boolean;
};
