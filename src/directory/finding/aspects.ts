import { freshnessOf } from '#directory/freshness-rule.ts';
import type { CalendarDate } from '#directory/schedule.ts';
import type { ListingFacts } from './facts.ts';
import { type Finding, type FindingRegion, oldestAge } from './finding.ts';
import { tellTimes, timesAsked } from './time-aspect.ts';
import { placesAsked, placeTeller } from './where-aspect.ts';

/** What is known of whether a listing is what somebody asks for. */
export type Known = 'yes' | 'no' | 'unknown';

/** Where and when it is asked. */
export type FindingContext = {
  readonly region: FindingRegion;
  readonly today: CalendarDate;
  /** The last day whose times the facts know. */
  readonly until: CalendarDate;
};

/** Notes what a listing answers to one key. */
export type Mark = (key: string, known: Known) => void;

/** Marks the keys that a listing has an answer to, and gives the answer that holds for every other key. */
export type Tell = (facts: ListingFacts, mark: Mark) => Exclude<Known, 'yes'>;

/** Something listings can be asked about. What is asked are keys: of several `any` is enough, or `all` are needed. */
type Aspect = {
  readonly enough: 'any' | 'all';
  /** None, when nothing is asked. */
  readonly asked: (finding: Finding, context: FindingContext) => readonly string[];
  /** What tells the answers of many listings there and then. */
  readonly teller: (context: FindingContext) => Tell;
};

/** All a finding may ask but its words, which are another's to answer. */
export const aspects = {
  where: { enough: 'any', asked: placesAsked, teller: placeTeller },
  when: { enough: 'any', asked: timesAsked, teller: () => tellTimes },
  kind: chosenOf(
    ({ kinds }) => kinds,
    ({ kind }) => [kind],
  ),
  theme: chosenOf(
    ({ themes }) => themes,
    ({ themes }) => themes,
  ),
  audience: chosenOf(
    ({ audiences }) => audiences,
    ({ audiences }) => audiences,
  ),
  language: chosenOf(
    ({ languages }) => languages,
    ({ languages }) => languages,
  ),
  attendance: chosenOf(
    ({ attendances }) => attendances,
    ({ attendance }) => attendance,
  ),
  price: { enough: 'any', asked: ({ prices }) => prices, teller: () => tellPrice },
  age: { enough: 'any', asked: ({ age }) => (age === null ? [] : [String(age)]), teller: () => tellAges },
  feature: { enough: 'all', asked: ({ features }) => features, teller: () => tellFeatures },
  checked: { enough: 'any', asked: ({ checked }) => (checked === null ? [] : [checked]), teller: checkedTeller },
} as const satisfies Record<string, Aspect>;

export type AspectId = keyof typeof aspects;

export const aspectIds = Object.keys(aspects) as readonly AspectId[];

/** A list of which a listing has some; what has none at all has not told. */
function chosenOf(
  asked: (finding: Finding) => readonly string[],
  has: (facts: ListingFacts) => readonly string[],
): Aspect {
  return {
    enough: 'any',
    asked,
    teller: () => (facts, mark) => {
      const own = has(facts);
      for (const id of own) mark(id, 'yes');
      return own.length === 0 ? 'unknown' : 'no';
    },
  };
}

function tellPrice({ price }: ListingFacts, mark: Mark): 'no' | 'unknown' {
  if (price === null) return 'unknown';
  if (price === 'not-free') {
    mark('free', 'no');
    return 'unknown';
  }
  mark(price, 'yes');
  return 'no';
}

function tellAges({ ages }: ListingFacts, mark: Mark): 'no' | 'unknown' {
  for (const { from, to } of ages) {
    for (let age = from ?? 0; age <= Math.min(to ?? oldestAge, oldestAge); age += 1) mark(String(age), 'yes');
  }
  return ages.length === 0 ? 'unknown' : 'no';
}

function tellFeatures({ features }: ListingFacts, mark: Mark): 'unknown' {
  for (const id in features) {
    const answer = features[id];
    if (answer) mark(id, answer);
  }
  return 'unknown';
}

/** Many listings were checked on the same day. */
function checkedTeller({ today, region }: FindingContext): Tell {
  const fresh = new Map<CalendarDate, boolean>();
  return ({ checked }, mark) => {
    if (checked === null) return 'unknown';
    const isFresh = fresh.get(checked) ?? freshnessOf(checked, today, region.freshness) === 'fresh';
    fresh.set(checked, isFresh);
    if (isFresh) mark('recently', 'yes');
    return 'no';
  };
}
