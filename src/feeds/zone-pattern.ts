import { type CalendarDate, weekdayOf } from '#i18n/dates.ts';

/** A change of a zone's offset from UTC. */
export type ZoneChange = {
  /** When it happens, on the wall clock before it. */
  readonly date: CalendarDate;
  /** `03:00:00` */
  readonly time: string;
  /** What the wall clock shows right after it. */
  readonly timeAfter: string;
  /** `+02:00` */
  readonly offsetBefore: string;
  readonly offsetAfter: string;
  readonly forward: boolean;
};

type Yearly = { readonly change: ZoneChange; readonly rule: string };

/** Two changes a year for so many years are a habit. */
const yearsOfHabit = 6;

/**
 * Parts the changes of a zone into those before its present habit, and the habit itself: the first change of each kind
 * with its yearly rule. A zone without a habit that a rule of a few words can say (Chile) has
 * single changes only.
 */
export function repeatingSince(changes: readonly ZoneChange[]): {
  readonly single: readonly ZoneChange[];
  readonly yearly: readonly Yearly[];
} {
  const habits: Habit[] = [];
  let start = changes.length;
  for (const change of changes.toReversed()) {
    const place = (changes.length - start) % 2;
    const habit = continued(habits[place], change);
    if (habit === null) break;
    habits[place] = habit;
    start -= 1;
  }
  if (changes.length - start < 2 * yearsOfHabit) return { single: changes, yearly: [] };
  return {
    single: changes.slice(0, start),
    yearly: habits.map((habit) => ({ change: habit.first, rule: ruleOf(habit) })),
  };
}

/** What the changes looked at so far, from the last one backwards, have in common. */
type Habit = { readonly first: ZoneChange; readonly ordinals: readonly number[] };

function continued(habit: Habit | undefined, change: ZoneChange): Habit | null {
  const ordinals = ordinalsOf(change.date);
  if (!habit) return { first: change, ordinals };
  const shared = habit.ordinals.filter((ordinal) => ordinals.includes(ordinal));
  return shared.length > 0 && isYearBefore(change, habit.first) ? { first: change, ordinals: shared } : null;
}

function isYearBefore(one: ZoneChange, other: ZoneChange): boolean {
  const kindOf = (change: ZoneChange) =>
    [change.date.slice(5, 7), change.time, change.offsetBefore, change.offsetAfter, weekdayOf(change.date)].join();
  return Number(one.date.slice(0, 4)) + 1 === Number(other.date.slice(0, 4)) && kindOf(one) === kindOf(other);
}

/** Which weekday of its month a date is: the third, say, and the last. */
function ordinalsOf(date: CalendarDate): number[] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [...(day + 7 > daysInMonth ? [-1] : []), Math.ceil(day / 7)];
}

function ruleOf({ first, ordinals }: Habit): string {
  return `FREQ=YEARLY;BYMONTH=${Number(first.date.slice(5, 7))};BYDAY=${ordinals[0]}${weekdayOf(first.date)}`;
}
