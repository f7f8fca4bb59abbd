import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Waits until all of the work has ended, also when some of it fails, and throws the first failure then: nothing runs on
 * behind the back of who cleans up.
 */
export async function endTogether<Results extends readonly unknown[]>(
  ...work: { readonly [Position in keyof Results]: Promise<Results[Position]> }
): Promise<Results> {
  await Promise.allSettled(work);
  return (await Promise.all(work)) as unknown as Results;
}

/** How many things are done in one go: some milliseconds of work. */
const atOnce = 32;

/** Does the work for one item after the other, and lets everything else in the process have its turn in between. */
export async function doInTurns<Item>(items: readonly Item[], work: (item: Item) => unknown): Promise<void> {
  for (const [position, item] of items.entries()) {
    if (position % atOnce === 0) await nextTurn();
    await work(item);
  }
}
