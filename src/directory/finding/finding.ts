import type { ListingKind } from '#directory/listing.ts';
import type { Localized } from '#directory/localized.ts';
import type { FreshnessRule, MunicipalityId, Position } from '#directory/region.ts';
import type { CalendarDate } from '#directory/schedule.ts';

/** How far around somebody looks, from the nearest to all of the region. */
export const areas = ['village', 'municipality', 'neighbours', 'region'] as const;

export type Area = (typeof areas)[number];

/** Days one may name without a date; `weekend` is the coming Saturday and Sunday, `week` the next seven days. */
export const namedDays = ['today', 'tomorrow', 'weekend', 'week'] as const;

/** Until noon, from noon to five, and from five on. */
export const dayTimes = ['morning', 'afternoon', 'evening'] as const;

export type DayTime = (typeof dayTimes)[number];

/** What one may ask about the price; the price of a listing may also be not known. */
export const priceChoices = ['free', 'voluntary', 'paid'] as const;

export type PriceChoice = (typeof priceChoices)[number];

/** In years: more than anybody says. */
export const oldestAge = 120;

export type FindingDays =
  | { readonly kind: (typeof namedDays)[number] }
  /** Both included; `from` is not later than `to`. */
  | { readonly kind: 'dates'; readonly from: CalendarDate; readonly to: CalendarDate };

/**
 * What somebody looks for: the words, and all that is chosen. It is what the address of a list says, the same for pages,
 * feeds and what others embed. Several choices of one list widen it, several lists narrow; each feature narrows alone.
 */
export type Finding = {
  readonly words: string;
  readonly kinds: readonly ListingKind[];
  readonly municipalities: readonly MunicipalityId[];
  /** The slug of a village: `suolahti`. */
  readonly village: string | null;
  readonly area: Area;
  /** A postal code of the region; never a position. */
  readonly near: string | null;
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
  /** ISO 639-1 codes of the languages spoken there. */
  readonly languages: readonly string[];
  readonly attendances: readonly string[];
  readonly prices: readonly string[];
  /** In years. */
  readonly age: number | null;
  /** Threshold and accessibility features. */
  readonly features: readonly string[];
  readonly when: FindingDays | null;
  readonly times: readonly DayTime[];
  /** `recently` is as long as the region calls a listing fresh. */
  readonly checked: 'recently' | null;
  /** Whether those are found too of which it is not known. */
  readonly unknown: boolean;
};

/** Nothing asked: everything is found. */
export const noFinding: Finding = {
  words: '',
  kinds: [],
  municipalities: [],
  village: null,
  area: 'region',
  near: null,
  themes: [],
  audiences: [],
  languages: [],
  attendances: [],
  prices: [],
  age: null,
  features: [],
  when: null,
  times: [],
  checked: null,
  unknown: false,
};

type FindingTerm = { readonly id: string; readonly label: Localized };

/** What one needs to know of a region to read an address and to filter. A `Region` is one; a browser gets a small file. */
export type FindingRegion = {
  readonly municipalities: readonly {
    readonly id: MunicipalityId;
    readonly name: Localized;
    readonly centre: Position;
    readonly neighbours: readonly MunicipalityId[];
    readonly postalCodes: readonly { readonly code: string; readonly village: string }[];
  }[];
  readonly taxonomy: {
    readonly themes: readonly FindingTerm[];
    readonly audiences: readonly FindingTerm[];
    readonly threshold: readonly FindingTerm[];
    readonly accessibility: readonly FindingTerm[];
    readonly spokenLanguages: readonly string[];
  };
  readonly freshness: FreshnessRule;
};

/**
 * The area that is meant when none is named: the village, when there is one, else the chosen municipalities, else all of
 * the region.
 */
export function usualArea({ village, municipalities }: Pick<Finding, 'village' | 'municipalities'>): Area {
  if (village !== null) return 'village';
  return municipalities.length > 0 ? 'municipality' : 'region';
}
