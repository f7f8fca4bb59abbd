import type { Position } from '#directory/region.ts';

/** The eight directions, clockwise from north. */
export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type Direction = (typeof directions)[number];

/** How well a spot is known: as a door is, or only that it is in a village, or in a municipality. From well to badly. */
const precisions = ['exact', 'village', 'municipality'] as const;

type Precision = (typeof precisions)[number];

/** Where something or somebody is, as far as that is known. */
export type Spot = Position & { readonly precision: Precision };

/** A distance in kilometres; `to` is `null` without a limit. */
export type Band = { readonly from: number; readonly to: number | null };

/** The straight line from one spot to another, told no more exactly than the worse known of the two is. */
export type Nearness = {
  readonly kilometres: number;
  readonly precision: Precision;
  readonly band: Band;
  /** `null` in the nearest band, where one cannot or need not tell. */
  readonly direction: Direction | null;
};

/** Where one band ends and the next begins, in kilometres. */
const limits = [1, 3, 10, 30];

/** How far, in kilometres, what is known so well may be from where it is said to be. */
const blur = { exact: 1, village: 3, municipality: 10 } as const satisfies Record<Precision, number>;

/** How far away and in which direction a spot is. */
export function nearnessOf(from: Spot, to: Spot): Nearness {
  const kilometres = straightLine(from, to);
  const precision =
    precisions[Math.max(precisions.indexOf(from.precision), precisions.indexOf(to.precision))] ?? 'exact';
  const isNext = kilometres < blur[precision];
  return {
    kilometres,
    precision,
    band: isNext ? { from: 0, to: blur[precision] } : bandOf(kilometres),
    direction: isNext ? null : directionOf(from, to),
  };
}

/** A spot of which the position itself is known. */
export const exactSpot = ({ latitude, longitude }: Position): Spot => ({ latitude, longitude, precision: 'exact' });

/** The mean of some positions, which somewhere near them is; `null` of none. */
export function meanOf(positions: readonly Position[]): Position | null {
  if (positions.length === 0) return null;
  const mean = (part: keyof Position) =>
    positions.reduce((sum, position) => sum + position[part], 0) / positions.length;
  return { latitude: mean('latitude'), longitude: mean('longitude') };
}

function bandOf(kilometres: number): Band {
  const from = limits.findLast((limit) => limit <= kilometres) ?? 0;
  return { from, to: limits.find((limit) => limit > kilometres) ?? null };
}

const earthRadius = 6371;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** In kilometres, along the surface of a round Earth (haversine). */
function straightLine(from: Position, to: Position): number {
  const height = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const width = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const share = height + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * width;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** The direction one would set out in; so near, the Earth is flat. */
function directionOf(from: Position, to: Position): Direction {
  const east = (to.longitude - from.longitude) * Math.cos(radians((from.latitude + to.latitude) / 2));
  const turn = Math.atan2(east, to.latitude - from.latitude) / (2 * Math.PI);
  return directions[Math.round(turn * directions.length + directions.length) % directions.length] ?? 'n';
}
