import type { Position } from '#directory/region.ts';
import type { ListingFacts } from './facts.ts';

/** The eight directions, clockwise from north. */
export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type Direction = (typeof directions)[number];

/** How well a position is known: that of a door, of a village somewhere, or of a municipality only. */
export type Precision = 'exact' | 'village' | 'municipality';

/** A position one may measure from or to. */
export type Spot = Position & { readonly precision: Precision };

/** The straight line between two spots, as exactly as the less exact of them is known. */
export type Nearness = {
  readonly kilometres: number;
  readonly precision: Precision;
  /** `null` where that would be more than is known, or nearer than one kilometre. */
  readonly direction: Direction | null;
  readonly band: Band;
};

/** Kilometres; `null` is no limit. */
export type Band = { readonly from: number; readonly to: number | null };

/** Those found about as far away in one direction. */
export type NearGroup = {
  /** `null` of what takes place anywhere, as online, or nobody knows where. */
  readonly nearness: Pick<Nearness, 'band' | 'direction'> | null;
  readonly found: readonly { readonly facts: ListingFacts; readonly nearness: Nearness | null }[];
};

/** Where things are, as far as one may know. */
export type Spots = {
  readonly ofListing: (facts: ListingFacts) => Spot | null;
  readonly ofPostalCode: (code: string) => Spot | null;
  readonly ofVillage: (municipality: string, village: string) => Spot | null;
};
