/** Numbers that look like chance and are the same for the same seed. */
export type Random = {
  /** At least 0, less than 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** Whether something with this share (0 to 1) happens. */
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** One of the choices, each as often as its weight says. */
  readonly weighted: <T>(choices: readonly (readonly [choice: T, weight: number])[]) => T;
  /** Each choice with its share, at least one. */
  readonly several: <T>(choices: readonly T[], share: number) => T[];
  /** So many hexadecimal digits. */
  readonly hex: (digits: number) => string;
};

/** A source of chance by a seed: a linear step, mixed (mulberry32). Not for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(choices: readonly T[]): T => choices[whole(0, choices.length - 1)] as T;
  return {
    next,
    whole,
    pick,
    chance: (share) => next() < share,
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      const found = choices.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? choices[choices.length - 1] ?? ([] as never))[0];
    },
    several: (choices, share) => {
      const chosen = choices.filter(() => next() < share);
      return chosen.length > 0 || choices.length === 0 ? chosen : [pick(choices)];
    },
    hex: (digits) => Array.from({ length: digits }, () => whole(0, 15).toString(16)).join(''),
  };
}

/** Weights that fall as those of towns and clubs do: the n-th has 1 / n^steepness of the first. */
export function powerLaw<T>(choices: readonly T[], steepness: number): (readonly [T, number])[] {
  return choices.map((choice, index) => [choice, (index + 1) ** -steepness]);
}
