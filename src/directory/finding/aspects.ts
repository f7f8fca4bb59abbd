import { freshnessOf } from '#directory/freshness-rule.ts';
import type { AgeRange } from '#directory/listing.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import type { ListingFacts } from './facts.ts';
import type { Finding, FindingRegion } from './finding.ts';
import { conditionsOfTime } from './time-aspect.ts';
import { conditionsOfPlace } from './where-aspect.ts';

/** What is known of whether a listing is what somebody asks for. */
export type Known = 'yes' | 'no' | 'unknown';

/** Where and when it is asked. */
export type FindingContext = {
  readonly region: FindingRegion;
  readonly today: CalendarDate;
  /** The last day whose times the facts know. */
  readonly until: CalendarDate;
};

/** One thing that is asked. The same `key` of the same aspect always asks the same. */
export type Condition = { readonly key: string; readonly answer: (facts: ListingFacts) => Known };

/** Something a listing can be asked about. Of several conditions `any` is enough, or `all` are needed. */
type Aspect = {
  readonly enough: 'any' | 'all';
  readonly conditions: (finding: Finding, context: FindingContext) => readonly Condition[];
};

/** All a finding may ask but its words, which are another's to answer. */
export const aspects = {
  where: { enough: 'any', conditions: conditionsOfPlace },
  when: { enough: 'any', conditions: conditionsOfTime },
  kind: oneOf(
    ({ kinds }) => kinds,
    ({ kind }) => [kind],
  ),
  theme: oneOf(
    ({ themes }) => themes,
    ({ themes }) => themes,
  ),
  audience: oneOf(
    ({ audiences }) => audiences,
    ({ audiences }) => audiences,
  ),
  language: oneOf(
    ({ languages }) => languages,
    ({ languages }) => languages,
  ),
  attendance: oneOf(
    ({ attendances }) => attendances,
    ({ attendance }) => attendance,
  ),
  price: each(
    'any',
    ({ prices }) => prices,
    ({ price }, choice) =>
      price === null || (price === 'not-free' && choice !== 'free') ? 'unknown' : yesIf(price === choice),
  ),
  age: each(
    'any',
    ({ age }) => (age === null ? [] : [String(age)]),
    ({ ages }, age) => (ages.length === 0 ? 'unknown' : yesIf(ages.some((range) => isWithin(Number(age), range)))),
  ),
  feature: each(
    'all',
    ({ features }) => features,
    ({ features }, feature) => features[feature] ?? 'unknown',
  ),
  checked: each(
    'any',
    ({ checked }) => (checked === null ? [] : [checked]),
    ({ checked }, _, { today, region }) =>
      checked === null ? 'unknown' : yesIf(freshnessOf(checked, today, region.freshness) === 'fresh'),
  ),
} as const satisfies Record<string, Aspect>;

export type AspectId = keyof typeof aspects;

const yesIf = (is: boolean): Known => (is ? 'yes' : 'no');

const isWithin = (age: number, { from, to }: AgeRange): boolean => age >= (from ?? 0) && age <= (to ?? age);

/** A choice that a listing has or has not; what has none of them at all is not known. */
function oneOf(
  chosen: (finding: Finding) => readonly string[],
  has: (facts: ListingFacts) => readonly string[],
): Aspect {
  return each('any', chosen, (facts, choice) => {
    const own = has(facts);
    return own.length === 0 ? 'unknown' : yesIf(own.includes(choice));
  });
}

function each(
  enough: Aspect['enough'],
  chosen: (finding: Finding) => readonly string[],
  answer: (facts: ListingFacts, choice: string, context: FindingContext) => Known,
): Aspect {
  return {
    enough,
    conditions: (finding, context) =>
      chosen(finding).map((key) => ({ key, answer: (facts) => answer(facts, key, context) })),
  };
}
