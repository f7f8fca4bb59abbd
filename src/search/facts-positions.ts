import type { Position } from '#directory/region.ts';
import { type Column, columnOf, valuesOf } from './facts-columns.ts';

/** Positions in steps of a hundred-thousandth degree, about a metre, from the first of them. */
export type PositionColumn = { readonly from: Steps; readonly steps: Column<Steps | null> };

type Steps = readonly [latitude: number, longitude: number];

const inDegree = 100_000;

export function positionColumnOf(positions: readonly (Position | null)[]): PositionColumn {
  const all = positions.map(
    (position): Steps | null =>
      position && [Math.round(position.latitude * inDegree), Math.round(position.longitude * inDegree)],
  );
  const from = all.find((steps) => steps !== null) ?? [0, 0];
  return { from, steps: columnOf(all.map((steps) => steps && [steps[0] - from[0], steps[1] - from[1]])) };
}

export function positionsOf(
  { from, steps: [different, which] }: PositionColumn,
  count: number,
): readonly (Position | null)[] {
  const positions = different.map(
    (steps) => steps && { latitude: (from[0] + steps[0]) / inDegree, longitude: (from[1] + steps[1]) / inDegree },
  );
  return valuesOf([positions, which], count);
}
